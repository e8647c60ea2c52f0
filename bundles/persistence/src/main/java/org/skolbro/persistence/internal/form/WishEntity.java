package org.skolbro.persistence.internal.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.form.FormId;
import org.skolbro.core.store.FormWishStore.Wish;

@Entity
@Table(name = "form_wish")
class WishEntity {

    @Id
    @Column(name = "form")
    private String form;

    @Column(name = "wanted")
    private boolean on;

    @Column(name = "version")
    private String version;

    protected WishEntity() {
    }

    WishEntity(Wish wish) {
        this.form = wish.form().value();
        this.on = wish.on();
        this.version = wish.version();
    }

    Wish toRecord() {
        return new Wish(new FormId(form), on, version);
    }
}
