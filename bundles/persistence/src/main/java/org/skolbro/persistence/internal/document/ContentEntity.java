package org.skolbro.persistence.internal.document;

import java.util.HexFormat;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.DocumentId;
import org.skolbro.core.store.Content;

@Entity
@Table(name = "document_content")
class ContentEntity {

    @Id
    @Column(name = "document_id")
    private long document;

    @Column(name = "fields")
    private String fields;

    @Column(name = "salt")
    private String salt;

    protected ContentEntity() {
    }

    ContentEntity(DocumentId document, Content content) {
        this.document = document.value();
        this.fields = Fields.write(content.fields());
        this.salt = HexFormat.of().formatHex(content.salt());
    }

    Content toRecord(List<Attachment> attachments) {
        return new Content(Fields.read(fields), attachments, HexFormat.of().parseHex(salt));
    }
}
