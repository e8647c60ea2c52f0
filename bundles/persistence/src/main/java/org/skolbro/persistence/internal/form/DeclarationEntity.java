package org.skolbro.persistence.internal.form;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.core.store.FormStore.Seen;
import org.skolbro.persistence.internal.json.Json;

@Entity
@Table(name = "form_declaration")
class DeclarationEntity {

    @Id
    @Column(name = "declaration_key")
    private String key;

    @Column(name = "form")
    private String form;

    @Column(name = "turn_no")
    private int turn;

    @Column(name = "bundle_version")
    private String version;

    @Column(name = "declared_at")
    private Instant at;

    @Column(name = "declaration")
    private String declaration;

    protected DeclarationEntity() {
    }

    DeclarationEntity(Seen seen, int turn) {
        this.form = seen.declaration().id().value();
        this.turn = turn;
        this.key = form + "#" + turn;
        this.version = seen.version();
        this.at = seen.at();
        this.declaration = Json.write(seen.declaration());
    }

    int turn() {
        return turn;
    }

    Seen toRecord() {
        return new Seen(Json.read(declaration, FormDeclaration.class), version, at);
    }
}
