package org.skolbro.core.internal.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Source;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.DocumentStore;

/**
 * New drafts from finalised documents: a correction (rättelse), or a start for something else. Both cite their source. To be
 * called in a unit of work.
 */
@Component(service = Deriving.class)
public final class Deriving {

    private final DocumentStore documents;
    private final Opening opening;
    private final Drafting drafting;
    private final AuditTrail trail;

    @Activate
    public Deriving(@Reference DocumentStore documents, @Reference Opening opening, @Reference Drafting drafting,
            @Reference AuditTrail trail) {
        this.documents = documents;
        this.opening = opening;
        this.drafting = drafting;
        this.trail = trail;
    }

    /** What came along from another unit is corrected where it was made. */
    Outcome<Draft> correct(Caller caller, DocumentId id, String reason) {
        Opened opened = opening.open(caller, id, Optional.empty());
        if (reason == null || reason.isBlank()) {
            return Outcome.refused(Text.sv("Skriv varför dokumentet rättas.").en("Write why the document is corrected."));
        }
        if (Sights.place(opened.seen()) != DocumentRow.Place.CURRENT) {
            return Outcome.refused(Text.sv("Dokumentet kommer från en annan enhet och rättas där.")
                .en("The document comes from another unit and is corrected there."));
        }
        if (!opened.document().authors().contains(caller.account()) && !opening.isStaff(caller, opened)) {
            return Outcome.refused(Text.sv("Dokumentet rättas av den som har skrivit det.")
                .en("The document is corrected by whoever wrote it."));
        }
        if (documents.correctionOf(opened.document().id()).isPresent()) {
            return Outcome.refused(Text.sv("Dokumentet har redan rättats.").en("The document has been corrected already."));
        }
        Source source = new Source(opened.document().id(), Source.Kind.CORRECTION, reason.strip());
        Outcome<Draft> draft = drafting.start(caller, opened.document().type().id(), opened.document().about(),
            new Drafting.Beginning(opened.document().title(), opened.content().fields(), Optional.of(source)));
        if (draft instanceof Outcome.Done<Draft>(Draft started)) {
            opened.content().attachments().forEach(file -> copy(file, started));
            record(caller, opened, "document.corrected-from");
            return Outcome.done(drafting.open(caller, started.id()));
        }
        return draft;
    }

    /** Takes over what the caller may read of that child or of a group, with other children's names already taken out. */
    Outcome<Draft> startFrom(Caller caller, DocumentId id, DocumentTypeId type, PersonId child) {
        Opened opened = opening.open(caller, id, Optional.of(child));
        Source source = new Source(opened.document().id(), Source.Kind.START, "");
        Outcome<Draft> draft = drafting.start(caller, type, About.child(child), new Drafting.Beginning(
            opened.masking().in(opened.document().title()), opened.fields(), Optional.of(source)));
        if (draft instanceof Outcome.Done<Draft>) {
            record(caller, opened, "document.started-from");
        }
        return draft;
    }

    private void record(Caller caller, Opened opened, String action) {
        trail.write(caller, action, opened.subject(), opened.document().id().toString(), "");
    }

    private void copy(Attachment file, Draft draft) {
        try (InputStream content = documents.open(file.id())) {
            documents.attach(draft.id(), new Attachment(new AttachmentId(Ids.next()), file.fileName(), file.mediaType(),
                file.bytes(), file.sha256()), content);
        } catch (IOException e) {
            throw new StorageFailure("Attachment " + file.id() + " could not be copied", e);
        }
    }
}
