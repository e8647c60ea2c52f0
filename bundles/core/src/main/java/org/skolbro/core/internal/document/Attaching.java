package org.skolbro.core.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.file.Intake;
import org.skolbro.core.internal.document.file.TakenFile;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.core.store.UnitOfWork;

/** Files on drafts (bilagor). Opens its own units of work: no transaction waits while a browser is sending. */
@Component(service = Attaching.class)
public final class Attaching {

    private static final int MOST = 30;

    private final UnitOfWork work;
    private final DocumentStore documents;
    private final OwnDrafts own;
    private final Opening opening;
    private final AuditTrail trail;

    @Activate
    public Attaching(@Reference UnitOfWork work, @Reference DocumentStore documents, @Reference OwnDrafts own,
            @Reference Opening opening, @Reference AuditTrail trail) {
        this.work = work;
        this.documents = documents;
        this.own = own;
        this.opening = opening;
        this.trail = trail;
    }

    Outcome<Attachment> attach(Caller caller, DocumentId id, String fileName, InputStream content) {
        StoredDraft draft = work.inOne(() -> own.require(caller, id));
        return switch (Intake.take(content, draft.type().pictures())) {
            case Outcome.Refused<TakenFile>(Text reason) -> Outcome.refused(reason);
            case Outcome.Done<TakenFile>(TakenFile file) -> {
                try (file) {
                    yield work.inOne(() -> store(caller, id, fileName, file));
                }
            }
        };
    }

    private Outcome<Attachment> store(Caller caller, DocumentId id, String fileName, TakenFile file) {
        StoredDraft draft = own.require(caller, id);
        if (documents.attachments(id).size() >= MOST) {
            return Outcome.refused(Text.sv("Ett dokument har högst " + MOST + " bilagor.")
                .en("A document has at most " + MOST + " attachments."));
        }
        Attachment attachment = new Attachment(new AttachmentId(Ids.next()), file.kind().nameFor(fileName),
            file.kind().mediaType(), file.bytes(), file.sha256());
        try (InputStream clean = file.open()) {
            documents.attach(id, attachment, clean);
        } catch (IOException e) {
            throw new StorageFailure("Attachment " + attachment.id() + " could not be stored", e);
        }
        audit(caller, "draft.attached", draft, attachment.id());
        return Outcome.done(attachment);
    }

    /** To be called in a unit of work. */
    void detach(Caller caller, DocumentId id, AttachmentId attachment) {
        StoredDraft draft = own.require(caller, id);
        require(documents.attachments(id), attachment);
        documents.detach(id, attachment);
        audit(caller, "draft.detached", draft, attachment);
    }

    /**
     * Checks that the caller may read the file, on a draft of her own or a finalised document, and writes it down. The
     * stream is opened after that transaction, so that a slow reader holds no lock.
     */
    InputStream content(Caller caller, DocumentId id, AttachmentId attachment) {
        work.inOne(() -> {
            if (documents.draft(id).isPresent()) {
                StoredDraft draft = own.require(caller, id);
                require(documents.attachments(id), attachment);
                audit(caller, "draft.file-read", draft, attachment);
            } else {
                Opened opened = opening.open(caller, id, Optional.empty());
                require(opened.content().attachments(), attachment);
                trail.write(caller, "document.file-read", opened.subject(), id.toString(), attachment.toString());
            }
        });
        return documents.open(attachment);
    }

    private static void require(List<Attachment> attachments, AttachmentId wanted) {
        if (attachments.stream().noneMatch(file -> file.id().equals(wanted))) {
            throw new NotFound("No attachment " + wanted);
        }
    }

    private void audit(Caller caller, String action, StoredDraft draft, AttachmentId attachment) {
        trail.write(caller, action, OwnDrafts.children(draft.about()), draft.id().toString(), attachment.toString());
    }
}
