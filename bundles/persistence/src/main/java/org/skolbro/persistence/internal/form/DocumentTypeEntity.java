package org.skolbro.persistence.internal.form;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
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
        this.key = key(type.id(), type.version());
        this.description = Json.write(type);
    }

    static String key(DocumentTypeId id, int version) {
        return id.value() + "@" + version;
    }

    DocumentType toRecord() {
        return Json.read(description, DocumentType.class);
    }
}
