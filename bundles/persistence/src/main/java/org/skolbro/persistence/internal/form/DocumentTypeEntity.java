package org.skolbro.persistence.internal.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.document.DocumentType;
import org.skolbro.persistence.internal.json.Json;

@Entity
@Table(name = "document_type")
class DocumentTypeEntity {

    @Id
    @Column(name = "type_key")
    private String key;

    @Column(name = "description")
    private String description;

    protected DocumentTypeEntity() {
    }

    DocumentTypeEntity(DocumentType type) {
        this.key = TypeKey.of(type.id(), type.version());
        this.description = Json.write(type);
    }

    DocumentType toRecord() {
        return Json.read(description, DocumentType.class);
    }
}
