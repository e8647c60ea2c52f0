package org.skolbro.core.internal.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.register.Group;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.FoundPapers.Shown;
import org.skolbro.core.internal.register.Circle;
import org.skolbro.core.internal.register.SearchWords;
import org.skolbro.core.store.DocumentSearchStore;
import org.skolbro.core.store.DocumentSearchStore.Among;
import org.skolbro.core.store.DocumentSearchStore.Question;
import org.skolbro.core.store.DocumentSearchStore.Word;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDocument;

/** Finds finalised documents that the caller may read by words. The words stay out of the audit. To be called in a unit of work. */
@Component(service = Searching.class)
public final class Searching {

    private static final Locale SWEDISH = Locale.of("sv");

    private final Gate gate;
    private final Stores stores;
    private final Sights sights;
    private final HiddenPapers hidden;
    private final Rows rows;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public Searching(@Reference Gate gate, @Reference Stores stores, @Reference Sights sights, @Reference HiddenPapers hidden,
            @Reference Rows rows, @Reference AuditTrail trail, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.gate = gate;
        this.stores = stores;
        this.sights = sights;
        this.hidden = hidden;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Where it looks. */
    @Component(service = Stores.class)
    public static final class Stores {

        private final DocumentSearchStore search;
        private final DocumentStore documents;
        private final HoldingStore holdings;
        private final RegisterStore register;
        private final FormStore forms;

        @Activate
        public Stores(@Reference DocumentSearchStore search, @Reference DocumentStore documents,
                @Reference HoldingStore holdings, @Reference RegisterStore register, @Reference FormStore forms) {
            this.search = search;
            this.documents = documents;
            this.holdings = holdings;
            this.register = register;
            this.forms = forms;
        }

        DocumentSearchStore search() {
            return search;
        }

        DocumentStore documents() {
            return documents;
        }

        HoldingStore holdings() {
            return holdings;
        }

        RegisterStore register() {
            return register;
        }

        FormStore forms() {
            return forms;
        }
    }

    Page<Found> search(Caller caller, String text, Page.Request page) {
        List<String> words = SearchWords.of(text);
        Circle circle = Circle.around(caller, gate, stores.register, LocalDate.now(clock));
        List<Among> among = words.isEmpty() ? List.of() : sights.among(caller, circle);
        if (among.isEmpty()) {
            return Page.empty();
        }
        Question question = new Question(words(words, circle), among, hidden.from(caller));
        Page<DocumentId> found = stores.search.search(question, page);
        List<StoredDocument> documents = inOrder(found.items());
        Rows.People people = rows.people(caller, documents);
        trail.write(caller, "document.searched", documents.stream()
            .flatMap(document -> OwnDrafts.children(document.about()).stream()).filter(people.related()::contains).distinct()
            .toList(), "", "");
        List<Found> shown = rows(documents, people, question);
        return new Page<>(shown, found.total() - (found.items().size() - shown.size()));
    }

    private List<Word> words(List<String> words, Circle circle) {
        List<DocumentType> types = stores.forms.types();
        List<Group> groups = stores.register.groups(circle.groups());
        return words.stream().map(word -> new Word(word,
            types.stream().filter(type -> has(type.name().sv(), word) || has(type.name().en(), word))
                .map(type -> new TypeVersion(type.id(), type.version())).collect(Collectors.toSet()),
            groups.stream().filter(group -> has(group.name(), word)).map(Group::id).collect(Collectors.toSet()))).toList();
    }

    static boolean has(String text, String word) {
        return text.toLowerCase(SWEDISH).contains(word.toLowerCase(SWEDISH));
    }

    private List<StoredDocument> inOrder(List<DocumentId> ids) {
        Map<DocumentId, StoredDocument> documents = stores.documents.find(ids).stream()
            .collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        return ids.stream().filter(documents::containsKey).map(documents::get).toList();
    }

    private List<Found> rows(List<StoredDocument> documents, Rows.People people, Question question) {
        List<Shown> shown = new FoundPapers(question, people).of(documents, stores.holdings.activeOf(documents.stream()
            .map(StoredDocument::id).toList()));
        Map<DocumentId, Shown> byId = shown.stream()
            .collect(Collectors.toMap(one -> one.document().id(), Function.identity()));
        return rows.of(shown.stream().map(Shown::document).toList(), people, document -> byId.get(document.id()).holdings())
            .stream().map(row -> new Found(row, byId.get(row.id()).child())).toList();
    }
}
