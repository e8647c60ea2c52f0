package org.skolbro.core.internal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.StoredDraft;

/** Drafts (utkast) from the first word until somebody finalises or discards them. To be called in a unit of work. */
@Component(service = Drafting.class)
public final class Drafting {

    static final Text NOT_HERE = Text.sv("Du kan inte skriva ett sådant dokument här.")
        .en("You cannot write such a document here.");

    private final DocumentStore documents;
    private final OwnDrafts own;
    private final Writing writing;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public Drafting(@Reference DocumentStore documents, @Reference OwnDrafts own, @Reference Writing writing,
            @Reference AuditTrail trail, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.documents = documents;
        this.own = own;
        this.writing = writing;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a draft starts with besides its type. */
    record Beginning(String title, Map<String, String> fields, Optional<Draft.Source> source) {
        static final Beginning EMPTY = new Beginning("", Map.of(), Optional.empty());
    }

    Outcome<Draft> start(Caller caller, DocumentTypeId type, About about, Beginning beginning) {
        Permits permits = writing.permits(caller, List.of(about));
        Optional<DocumentType> declared = permits.type(about, type);
        if (declared.isEmpty()) {
            return Outcome.refused(NOT_HERE);
        }
        Writing.Spot spot = permits.spots(about, type).values().iterator().next();
        String title = beginning.title().isBlank() ? declared.get().name().sv() : beginning.title();
        StoredDraft draft = new StoredDraft(new DocumentId(Ids.next()), declared.get(), spot.schoolType(),
            spot.unit(), about, title, LocalDate.now(clock), FieldCheck.fitting(declared.get(), beginning.fields()), List.of(caller.account()), 1,
            clock.instant(), beginning.source(), Optional.empty());
        documents.insert(draft);
        trail.write(caller, "draft.started", OwnDrafts.children(about), draft.id().toString(), type.value());
        return Outcome.done(own.show(caller, draft));
    }

    List<Draft> all(Caller caller) {
        List<StoredDraft> drafts = own.all(caller);
        List<PersonId> children = drafts.stream().flatMap(draft -> OwnDrafts.children(draft.about()).stream()).distinct()
            .toList();
        if (!children.isEmpty()) {
            trail.write(caller, "draft.listed", children, "", "");
        }
        return drafts.stream().map(draft -> own.show(caller, draft)).toList();
    }

    Draft open(Caller caller, DocumentId id) {
        StoredDraft draft = own.require(caller, id);
        audit(caller, "draft.read", draft, "");
        return own.show(caller, draft);
    }

    /** @throws org.skolbro.api.problem.Conflict when another author saved in between; to be tried again */
    Draft save(Caller caller, DocumentId id, List<Change> changes) {
        StoredDraft draft = own.require(caller, id);
        changes.forEach(change -> FieldCheck.requirePossible(draft.type(), change));
        String title = draft.title();
        LocalDate date = draft.date();
        Map<String, String> fields = new HashMap<>(draft.fields());
        List<String> changed = new ArrayList<>();
        for (Change change : changes) {
            switch (change.key()) {
                case Change.TITLE -> title = Merging.line(change.before(), change.after(), title);
                case Change.DATE -> date = LocalDate.parse(change.after());
                default -> fields.merge(change.key(), merged(draft, change), (old, now) -> now);
            }
            changed.add(change.key());
        }
        fields.values().removeIf(String::isEmpty);
        date = ownDate(draft, changed, fields).orElse(date);
        StoredDraft saved = draft.changed(title, date, fields, clock.instant());
        if (title.equals(draft.title()) && date.equals(draft.date()) && fields.equals(draft.fields())) {
            return own.show(caller, draft);
        }
        documents.update(saved);
        audit(caller, "draft.saved", draft, String.join(" ", changed));
        return own.show(caller, saved);
    }

    /** The day that was written in the field that dates the document. */
    private static Optional<LocalDate> ownDate(StoredDraft draft, List<String> changed, Map<String, String> fields) {
        return draft.type().fields().stream().filter(Field::isOwnDate).map(Field::key).filter(changed::contains).findFirst()
            .map(fields::get).map(LocalDate::parse);
    }

    /** Puts texts from elsewhere after what stands in the fields that have a place for them. */
    Draft take(Caller caller, StoredDraft draft, Map<String, String> texts) {
        Map<String, String> fields = new HashMap<>(draft.fields());
        FieldCheck.fitting(draft.type(), texts).forEach((key, text) ->
            fields.merge(key, text, (there, more) -> after(FieldCheck.field(draft.type(), key), there, more)));
        StoredDraft taken = draft.changed(draft.title(), draft.date(), fields, clock.instant());
        documents.update(taken);
        audit(caller, "draft.saved", draft, String.join(" ", texts.keySet()));
        return own.show(caller, taken);
    }

    private static String after(Field field, String there, String more) {
        return switch (field.kind()) {
            case TEXT -> there.contains(more) ? there : there + "\n\n" + more;
            case LINE, DATE, CHOICE -> there;
            case MATRIX -> Marks.merged(Marks.NONE, Marks.of(there), Marks.of(more)).text();
        };
    }

    private static String merged(StoredDraft draft, Change change) {
        Field field = FieldCheck.field(draft.type(), change.key());
        String theirs = draft.fields().getOrDefault(change.key(), "");
        return switch (field.kind()) {
            case TEXT -> Merging.paragraphs(change.before(), change.after(), theirs);
            case LINE -> Merging.line(change.before(), change.after(), theirs);
            case DATE, CHOICE -> change.after();
            case MATRIX -> Marks.merged(Marks.of(change.before()), Marks.of(change.after()), Marks.of(theirs)).text();
        };
    }

    void discard(Caller caller, DocumentId id) {
        StoredDraft draft = own.require(caller, id);
        documents.discard(id);
        audit(caller, "draft.discarded", draft, "");
    }

    Draft invite(Caller caller, DocumentId id, AccountId coAuthor) {
        StoredDraft draft = own.require(caller, id);
        if (draft.authors().contains(coAuthor)) {
            return own.show(caller, draft);
        }
        List<AccountId> authors = new ArrayList<>(draft.authors());
        authors.add(coAuthor);
        StoredDraft shared = touched(draft).writtenBy(authors);
        documents.update(shared);
        audit(caller, "draft.shared", draft, coAuthor.toString());
        return own.show(caller, shared);
    }

    /** @param deciders who will find it among what waits for them */
    Draft handIn(Caller caller, StoredDraft draft, List<AccountId> deciders) {
        List<AccountId> authors = new ArrayList<>(draft.authors());
        deciders.stream().filter(decider -> !authors.contains(decider)).forEach(authors::add);
        return handed(caller, touched(draft).writtenBy(authors).handedIn(clock.instant()), "draft.handed-in");
    }

    /**
     * Keeps those who were asked to decide as authors: they have read it.
     *
     * @param reason empty when those who wrote it took it back
     */
    Draft handBack(Caller caller, StoredDraft draft, String reason) {
        return handed(caller, touched(draft).handedBack(Optional.of(reason).filter(given -> !given.isEmpty())
            .map(given -> new Draft.HandedBack(caller.displayName(), clock.instant(), given))), "draft.handed-back");
    }

    private Draft handed(Caller caller, StoredDraft handed, String action) {
        documents.update(handed);
        audit(caller, action, handed, "");
        return own.show(caller, handed);
    }

    private static StoredDraft touched(StoredDraft draft) {
        return draft.changed(draft.title(), draft.date(), draft.fields(), draft.savedAt());
    }

    private void audit(Caller caller, String action, StoredDraft draft, String detail) {
        trail.write(caller, action, OwnDrafts.children(draft.about()), draft.id().toString(), detail);
    }
}
