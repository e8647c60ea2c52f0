package org.skolbro.core.internal.hiding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.Hidings.Asked;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.core.internal.document.HiddenPapers;
import org.skolbro.core.internal.document.SeenDocuments;
import org.skolbro.core.store.HidingStore;

/** What exactly a decision hides: with a document go its other versions, which tell the same. */
@Component(service = HiddenScope.class)
public final class HiddenScope {

    private final HidingStore store;
    private final SeenDocuments seen;
    private final HiddenPapers papers;

    @Activate
    public HiddenScope(@Reference HidingStore store, @Reference SeenDocuments seen, @Reference HiddenPapers papers) {
        this.store = store;
        this.seen = seen;
        this.papers = papers;
    }

    Outcome<Hiding.Scope> of(Caller caller, PersonId child, Asked asked) {
        if (asked.scope() instanceof Hiding.Papers(List<DocumentId> documents)
            && !seen(caller, child, documents).containsAll(documents)) {
            return Outcome.refused(HidingTexts.NOT_ABOUT_CHILD);
        }
        Hiding.Scope scope = switch (asked.scope()) {
            case Hiding.Everything all -> all;
            case Hiding.Papers(var documents) -> new Hiding.Papers(documents.stream()
                .flatMap(document -> papers.versions(document).stream()).distinct().toList());
        };
        return isHidden(child, asked, scope) ? Outcome.refused(HidingTexts.HIDDEN_ALREADY) : Outcome.done(scope);
    }

    private Set<DocumentId> seen(Caller caller, PersonId child, List<DocumentId> documents) {
        return seen.of(caller, child, documents).stream().map(DocumentRow::id).collect(Collectors.toSet());
    }

    private boolean isHidden(PersonId child, Asked asked, Hiding.Scope scope) {
        List<Hiding.Scope> already = store.about(child).stream()
            .filter(hiding -> hiding.guardian().equals(asked.guardian()) && hiding.lifted().isEmpty()
                && covers(hiding.span(), asked.span()))
            .map(Hiding::scope).toList();
        if (already.stream().anyMatch(Hiding.Everything.class::isInstance)) {
            return true;
        }
        Set<DocumentId> named = new HashSet<>();
        already.forEach(one -> {
            if (one instanceof Hiding.Papers(var documents)) {
                named.addAll(documents);
            }
        });
        return scope instanceof Hiding.Papers(var documents) && named.containsAll(documents);
    }

    private static boolean covers(DateSpan one, DateSpan other) {
        LocalDate end = other.to().orElse(LocalDate.MAX);
        return !one.from().isAfter(other.from()) && !one.to().orElse(LocalDate.MAX).isBefore(end);
    }
}
