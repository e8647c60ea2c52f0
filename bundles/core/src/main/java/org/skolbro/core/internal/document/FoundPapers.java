package org.skolbro.core.internal.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.DocumentSearchStore;
import org.skolbro.core.store.DocumentSearchStore.Among;
import org.skolbro.core.store.DocumentSearchStore.Question;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDocument;

/** For whom each document that a search found is seen, and through which holdings. What is not seen after all is left out. */
final class FoundPapers {

    private final Question question;
    private final Rows.People people;

    FoundPapers(Question question, Rows.People people) {
        this.question = question;
        this.people = people;
    }

    /** @param child empty for a group's document */
    record Shown(StoredDocument document, Optional<PersonId> child, List<Holding> holdings) {
    }

    List<Shown> of(List<StoredDocument> documents, Collection<Holding> holdings) {
        Map<DocumentId, List<Holding>> held = holdings.stream().collect(Collectors.groupingBy(Holding::document));
        return documents.stream().flatMap(document -> shown(document, held.getOrDefault(document.id(), List.of())).stream())
            .toList();
    }

    /** For a document about several children: the one whose name was looked for, otherwise the first who may be seen. */
    private Optional<Shown> shown(StoredDocument document, List<Holding> held) {
        List<PersonId> order = OwnDrafts.children(document.about());
        return held.stream().filter(holding -> isSeen(document, holding)).collect(Collectors.groupingBy(Holding::subject))
            .entrySet().stream().map(entry -> new Shown(document, entry.getKey(), entry.getValue()))
            .min(Comparator.comparing((Shown one) -> !isNamed(one)).thenComparing(one -> one.child().map(order::indexOf).orElse(0)));
    }

    private boolean isSeen(StoredDocument document, Holding holding) {
        return holding.subject().map(people.related()::contains).orElse(true)
            && question.among().stream().filter(some -> covers(some, document, holding)).anyMatch(some ->
                !Sights.seen(new Query(some.anyOf(), question.hidden()), document, List.of(holding)).isEmpty());
    }

    private static boolean covers(Among among, StoredDocument document, Holding holding) {
        return switch (among.whom()) {
            case DocumentSearchStore.Children(var children) -> holding.subject().map(children::contains).orElse(false);
            case DocumentSearchStore.Groups(var groups) -> document.about() instanceof About.OfGroup(var group)
                && groups.contains(group);
            case DocumentSearchStore.Everybody ignored -> true;
        };
    }

    private boolean isNamed(Shown shown) {
        return shown.child().map(people.known()::get).map(child -> question.words().stream()
            .anyMatch(word -> Searching.has(child.name().full(), word.text()))).orElse(false);
    }
}
