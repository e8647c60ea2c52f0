package org.skolbro.persistence.internal.form;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.form.FormId;
import org.skolbro.api.form.FormSwitch;
import org.skolbro.api.form.FormSwitch.Act;

@Entity
@Table(name = "form_switch")
class SwitchEntity {

    @Id
    @Column(name = "turn_no")
    private long turn;

    @Column(name = "form")
    private String form;

    @Column(name = "switched_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private Act act;

    @Column(name = "from_version")
    private String from;

    @Column(name = "to_version")
    private String to;

    @Column(name = "actor")
    private String actor;

    @Column(name = "reason")
    private String reason;

    protected SwitchEntity() {
    }

    SwitchEntity(FormSwitch line, long turn) {
        this.turn = turn;
        this.form = line.form().value();
        this.at = line.at();
        this.act = line.act();
        this.from = line.from();
        this.to = line.to();
        this.actor = line.actor();
        this.reason = line.reason();
    }

    FormSwitch toRecord() {
        return new FormSwitch(new FormId(form), at, act, from, to, actor, reason);
    }
}
