package org.skolbro.core.internal.document;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.print.Paper;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.StoredDocument;

/**
 * Documents as a request for disclosure (begäran om utlämnande) sees them: what stands in them, without the names of those whom
 * nobody may be told of. To be called in a unit of work.
 */
@Component(service = DisclosedPapers.class)
public final class DisclosedPapers {

    private final Gate gate;
    private final Opening opening;
    private final Rows rows;
    private final Names names;
    private final DocumentStore documents;
    private final DocumentNotes notes;

    @Activate
    public DisclosedPapers(@Reference Gate gate, @Reference Opening opening, @Reference Rows rows, @Reference Names names,
            @Reference DocumentStore documents, @Reference DocumentNotes notes) {
        this.gate = gate;
        this.opening = opening;
        this.rows = rows;
        this.names = names;
        this.documents = documents;
        this.notes = notes;
    }

    /**
     * What a document says.
     *
     * @param about names of the children, or of the group
     * @param correction why it corrects another; empty when it does not
     * @param notes what was added to it later
     * @param seen salted digest of all of this, which is another when any of it changes or a later document corrects it
     */
    public record Shown(StoredDocument document, DocumentRow row, String title, List<String> about, String unit, String author,
            String decider, String correction, Map<String, String> fields, List<String> notes, List<Attachment> files, String seen) {

        public List<PersonId> children() {
            return document.about() instanceof About.OfChildren(List<PersonId> all) ? all : List.of();
        }

        /** Whether it tells of others than the one child it was chosen for. */
        public boolean tellsOfOthers() {
            return children().size() != 1;
        }
    }

    /** Empty when it is not there, or not for this caller; and when it was chosen for somebody with a security marking. */
    public Optional<Shown> find(Caller caller, DocumentId id, Optional<PersonId> child) {
        if (child.filter(this::isProtected).isPresent()) {
            return Optional.empty();
        }
        return opening.find(caller, id, child).filter(opened -> opened.child().equals(child)).map(opened -> shown(caller, opened));
    }

    private Shown shown(Caller caller, Opened opened) {
        DocumentRow row = rows.of(caller, opened);
        StoredDocument document = opened.document();
        List<String> about = document.about() instanceof About.OfGroup ? names.of(document.about()) : row.aboutNames();
        String correction = opened.source().map(source -> opened.masking().in(source.reason())).orElse("");
        List<Attachment> files = opened.masking().in(opened.content().attachments());
        List<String> added = notes.of(document.id(), opened.child()).stream().map(opened.masking()::in).map(names.told()).toList();
        ContentSeen seen = new ContentSeen(opened.content().salt()).add(document.hash()).add(row.title()).add(String.join("\n", about))
            .add(row.unitName()).add(document.authorName()).add(document.decidedBy().orElse("")).add(correction)
            .add(opened.fields()).add(Boolean.toString(row.corrected()));
        added.forEach(seen::add);
        files.forEach(file -> seen.add(file.id() + " " + file.fileName()));
        return new Shown(document, row, row.title(), about, row.unitName(), document.authorName(), document.decidedBy().orElse(""),
            correction, opened.fields(), added, files, seen.hex());
    }

    /** Whether the caller answers for the document where it is kept: as archivist, or as headteacher towards whom it is about. */
    public boolean answersFor(Caller caller, DocumentId id, Optional<PersonId> child) {
        if (caller.roles().contains(Role.ARCHIVIST)) {
            gate.requireOffice(caller, Role.ARCHIVIST);
            return true;
        }
        return child.map(who -> gate.towards(caller, who)).orElseGet(() -> documents.find(id).map(StoredDocument::about)
            .map(about -> about instanceof About.OfGroup(var group) ? gate.towards(caller, group) : Set.<Role>of())
            .orElse(Set.of())).contains(Role.HEADTEACHER);
    }

    public boolean isProtected(PersonId child) {
        return Optional.ofNullable(names.persons(List.of(child)).get(child)).map(Person::isProtected).orElse(true);
    }

    public Optional<StoredDocument> stored(DocumentId id) {
        return documents.find(id);
    }

    public List<StoredDocument> stored(Collection<DocumentId> ids) {
        return ids.isEmpty() ? List.of() : documents.find(ids);
    }

    /** Opens a file where it is kept, also after the unit of work. */
    public InputStream open(AttachmentId file) {
        return documents.open(file);
    }

    /** On paper. {@code shown} has what is masked taken out already; {@code passages} says how fields are told instead. */
    public Paper.Part part(Locale language, Shown shown, Map<String, List<Paper.Passage>> passages) {
        StoredDocument one = shown.document();
        StoredDocument told = new StoredDocument(one.id(), one.type(), one.schoolType(), one.unit(), one.about(), shown.title(), one.date(),
            one.authors(), shown.author(), one.finalisedAt(), one.hash(), one.attachments(), one.source(), one.erasedAt(),
            shown.decider().isEmpty() ? Optional.empty() : Optional.of(shown.decider()));
        return new DocumentPaper(language, file -> documents.open(file.id())).part(told, new DocumentPaper.Seen(shown.title(),
            shown.about(), List.of(), shown.unit(), shown.correction(), shown.fields(), shown.files(), shown.notes()), passages);
    }
}
