package org.skolbro.persistence.internal.document;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Marks;
import org.skolbro.persistence.internal.attachment.Chunks;

/** Attachments in a unit of work: a row that describes each, and its bytes in chunks. */
final class Files {

    private final Chunks chunks;

    Files(Chunks chunks) {
        this.chunks = chunks;
    }

    void attach(EntityManager em, DocumentId draft, Attachment attachment, InputStream content) {
        em.persist(new AttachmentEntity(draft, attachment));
        chunks.write(attachment.id().value(), content);
    }

    List<Attachment> of(EntityManager em, DocumentId document) {
        return em.createQuery("select a from AttachmentEntity a where a.document = :document order by a.id",
                AttachmentEntity.class).setParameter("document", document.value())
            .getResultStream().map(AttachmentEntity::toRecord).toList();
    }

    void detach(EntityManager em, DocumentId draft, AttachmentId attachment) {
        int rows = Bulk.run(em, em.createQuery("delete from AttachmentEntity a where a.id = :id and a.document = :document")
            .setParameter("id", attachment.value()).setParameter("document", draft.value()));
        if (rows == 1) {
            chunks.erase(attachment.value());
        }
    }

    /** Takes descriptions and bytes of all attachments of the documents. */
    void eraseAll(EntityManager em, Collection<Long> documents) {
        Bulk.run(em, em.createNativeQuery("delete from attachment_chunk where attachment_id in"
            + " (select id from attachment where document_id in (" + Marks.of(documents) + "))"), documents);
        Bulk.run(em, em.createQuery("delete from AttachmentEntity a where a.document in :documents")
            .setParameter("documents", documents));
    }

    boolean exists(EntityManager em, AttachmentId attachment) {
        return em.find(AttachmentEntity.class, attachment.value()) != null;
    }

    InputStream open(AttachmentId attachment) {
        return chunks.open(attachment.value());
    }
}
