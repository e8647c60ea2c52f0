package org.skolbro.persistence.internal.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;

@Entity
@Table(name = "attachment")
class AttachmentEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "document_id")
    private long document;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_count")
    private long bytes;

    @Column(name = "sha256")
    private String sha256;

    protected AttachmentEntity() {
    }

    AttachmentEntity(DocumentId document, Attachment attachment) {
        this.id = attachment.id().value();
        this.document = document.value();
        this.fileName = attachment.fileName();
        this.mediaType = attachment.mediaType();
        this.bytes = attachment.bytes();
        this.sha256 = attachment.sha256();
    }

    Attachment toRecord() {
        return new Attachment(new AttachmentId(id), fileName, mediaType, bytes, sha256);
    }
}
