package org.skolbro.core.internal.document;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
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
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.GroupOverview;
import org.skolbro.api.document.ReadDocument;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.UnitOfWork;

/** Documents as others see them: opens the units of work. What happens inside stands in the classes beside this one. */
@Component
public final class DocumentService implements Documents {

    private final UnitOfWork work;
    private final DraftDesk desk;
    private final Reading reading;
    private final Overview overview;
    private final Deriving deriving;
    private final Citations citations;
    private final Acknowledging acknowledging;
    private final Searching searching;

    @Activate
    public DocumentService(@Reference UnitOfWork work, @Reference DraftDesk desk, @Reference Reading reading,
            @Reference Overview overview, @Reference Deriving deriving, @Reference Citations citations,
            @Reference Acknowledging acknowledging, @Reference Searching searching) {
        this.work = work;
        this.desk = desk;
        this.reading = reading;
        this.overview = overview;
        this.deriving = deriving;
        this.citations = citations;
        this.acknowledging = acknowledging;
        this.searching = searching;
    }

    @Override
    public List<DocumentType> writable(Caller caller, About about) {
        return work.inOne(() -> desk.writable(caller, about));
    }

    @Override
    public Outcome<Draft> start(Caller caller, DocumentTypeId type, About about) {
        return work.inOne(() -> desk.start(caller, type, about));
    }

    @Override
    public List<Draft> drafts(Caller caller) {
        return work.inOne(() -> desk.all(caller));
    }

    @Override
    public Draft draft(Caller caller, DocumentId draft) {
        return work.inOne(() -> desk.open(caller, draft));
    }

    @Override
    public Draft save(Caller caller, DocumentId draft, List<Draft.Change> changes) {
        return Patience.tryAgain(() -> work.inOne(() -> desk.save(caller, draft, changes)));
    }

    @Override
    public void discard(Caller caller, DocumentId draft) {
        work.inOne(() -> desk.discard(caller, draft));
    }

    @Override
    public List<Draft.CoAuthor> possibleCoAuthors(Caller caller, DocumentId draft) {
        return work.inOne(() -> desk.possibleCoAuthors(caller, draft));
    }

    @Override
    public Draft invite(Caller caller, DocumentId draft, PersonId coAuthor) {
        return Patience.tryAgain(() -> work.inOne(() -> desk.invite(caller, draft, coAuthor)));
    }

    @Override
    public Outcome<Attachment> attach(Caller caller, DocumentId draft, String fileName, InputStream content) {
        return desk.attach(caller, draft, fileName, content);
    }

    @Override
    public void detach(Caller caller, DocumentId draft, AttachmentId attachment) {
        work.inOne(() -> desk.detach(caller, draft, attachment));
    }

    @Override
    public Outcome<Draft> handIn(Caller caller, DocumentId draft) {
        return Patience.tryAgain(() -> work.inOne(() -> desk.handIn(caller, draft)));
    }

    @Override
    public Draft.Deciders deciders(Caller caller, DocumentId draft) {
        return work.inOne(() -> desk.deciders(caller, draft));
    }

    @Override
    public Outcome<Draft> handBack(Caller caller, DocumentId draft, String reason) {
        return Patience.tryAgain(() -> work.inOne(() -> desk.handBack(caller, draft, reason)));
    }

    @Override
    public Outcome<DocumentRow> finalise(Caller caller, DocumentId draft) {
        return acknowledging.finalise(caller, draft);
    }

    @Override
    public Outcome<List<DocumentId>> finaliseAll(Caller caller, List<Ready> documents) {
        return acknowledging.finaliseAll(caller, documents);
    }

    @Override
    public Page<DocumentRow> about(Caller caller, PersonId child, Filter filter, Page.Request page) {
        return work.inOne(() -> reading.about(caller, child, filter, page));
    }

    @Override
    public Page<DocumentRow> about(Caller caller, GroupId group, Filter filter, Page.Request page) {
        return work.inOne(() -> reading.about(caller, group, filter, page));
    }

    @Override
    public List<Latest> latest(Caller caller, GroupId group) {
        return work.inOne(() -> overview.latest(caller, group));
    }

    @Override
    public GroupOverview overview(Caller caller, GroupId group, Collection<DocumentTypeId> types) {
        return work.inOne(() -> overview.of(caller, group, types));
    }

    @Override
    public Page<Found> search(Caller caller, String text, Page.Request page) {
        return work.inOne(() -> searching.search(caller, text, page));
    }

    @Override
    public ReadDocument read(Caller caller, DocumentId document, Optional<PersonId> child) {
        return work.inOne(() -> reading.read(caller, document, child));
    }

    @Override
    public InputStream content(Caller caller, DocumentId document, AttachmentId attachment) {
        return desk.content(caller, document, attachment);
    }

    @Override
    public Outcome<Draft> correct(Caller caller, DocumentId document, String reason) {
        return work.inOne(() -> deriving.correct(caller, document, reason));
    }

    @Override
    public Outcome<Draft> startFrom(Caller caller, DocumentId document, DocumentTypeId type, PersonId child) {
        return work.inOne(() -> deriving.startFrom(caller, document, type, child));
    }

    @Override
    public Outcome<Draft> cite(Caller caller, DocumentId draft, DocumentId document) {
        return Patience.tryAgain(() -> work.inOne(() -> citations.cite(caller, draft, document)));
    }

    @Override
    public List<DocumentRow> cited(Caller caller, DocumentId draft) {
        return work.inOne(() -> citations.of(caller, draft));
    }

    @Override
    public List<Text> why(Caller caller, DocumentId document, Optional<PersonId> child) {
        return work.inOne(() -> reading.why(caller, document, child));
    }

    @Override
    public Text writingNotice() {
        return work.inOne(desk::notice);
    }
}
