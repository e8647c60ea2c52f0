package org.skolbro.testkit.memory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.DocumentSearchStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDocument;

/** Searches documents in memory; says what the database's statement must find. */
public final class InMemoryDocumentSearch implements DocumentSearchStore {

    private static final Locale SWEDISH = Locale.of("sv");

    private final InMemoryDocumentStore documents;
    private final HoldingStore holdings;
    private final RegisterStore register;

    public InMemoryDocumentSearch(InMemoryDocumentStore documents, HoldingStore holdings, RegisterStore register) {
        this.documents = documents;
        this.holdings = holdings;
        this.register = register;
    }

    @Override
    public Page<DocumentId> search(Question question, Page.Request page) {
        Page<StoredDocument> found = documents.slice(document -> !question.words().isEmpty()
            && holdings.activeOf(List.of(document.id())).stream().anyMatch(holding -> finds(question, document, holding)), page);
        return new Page<>(found.items().stream().map(StoredDocument::id).toList(), found.total());
    }

    @Override
    public Page<DocumentId> archived(Archived asked, Page.Request page) {
        Page<StoredDocument> found = documents.slice(document -> !asked.hidden().covers(document.id(), document.about())
            && asked.types().contains(new TypeVersion(document.type().id(), document.type().version()))
            && asked.from().map(first -> !document.date().isBefore(first)).orElse(true)
            && asked.before().map(document.date()::isBefore).orElse(true)
            && holdings.activeOf(List.of(document.id())).stream().anyMatch(holding -> isIn(asked, holding)), page);
        return new Page<>(found.items().stream().map(StoredDocument::id).toList(), found.total());
    }

    private boolean isIn(Archived asked, Holding holding) {
        return holding.holderKind() == HolderKind.ARCHIVE && asked.unit().map(holding.unit()::equals).orElse(true)
            && asked.child().map(child -> holding.subject().equals(Optional.of(child))).orElse(true)
            && holding.subject().map(subject -> register.person(subject).filter(person -> !person.isProtected()).isPresent())
                .orElse(true);
    }

    private boolean finds(Question question, StoredDocument document, Holding holding) {
        boolean titleIsOpen = subjects(document).stream().map(register::person).flatMap(Optional::stream)
            .allMatch(subject -> question.among().stream().anyMatch(some -> has(some.whom(), subject)));
        return question.among().stream().anyMatch(some -> isAbout(some.whom(), document, holding)
            && InMemoryDocumentStore.shows(new Query(some.anyOf(), question.hidden()), document, holding))
            && question.words().stream().allMatch(word -> finds(word, document, holding)
                || titleIsOpen && contains(document.title(), word.text()));
    }

    private boolean finds(Word word, StoredDocument document, Holding holding) {
        return word.types().contains(new TypeVersion(document.type().id(), document.type().version()))
            || document.about() instanceof About.OfGroup(var group) && word.groups().contains(group)
            || holding.subject().flatMap(register::person).filter(child -> contains(child.name().full(), word.text())).isPresent();
    }

    private boolean isAbout(Whom whom, StoredDocument document, Holding holding) {
        return document.about() instanceof About.OfGroup(var group)
            ? whom instanceof Everybody || whom instanceof Groups(var groups) && groups.contains(group)
            : holding.subject().flatMap(register::person).filter(child -> has(whom, child)).isPresent();
    }

    private static boolean has(Whom whom, Person child) {
        return switch (whom) {
            case Children(var children) -> children.contains(child.id());
            case Everybody ignored -> !child.isProtected();
            case Groups ignored -> false;
        };
    }

    private static List<PersonId> subjects(StoredDocument document) {
        return document.about() instanceof About.OfChildren(var children) ? children : List.of();
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(SWEDISH).contains(word.toLowerCase(SWEDISH));
    }
}
