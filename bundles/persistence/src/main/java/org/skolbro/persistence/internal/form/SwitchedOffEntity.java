package org.skolbro.persistence.internal.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.form.FormId;

@Entity
@Table(name = "form_switched_off")
class SwitchedOffEntity {

    @Id
    @Column(name = "form")
    private String form;

    protected SwitchedOffEntity() {
    }

    SwitchedOffEntity(FormId form) {
        this.form = form.value();
    }
}
