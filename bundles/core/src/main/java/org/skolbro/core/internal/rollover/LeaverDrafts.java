package org.skolbro.core.internal.rollover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.rollover.RollOvers.LeaverDraft;
import org.skolbro.core.internal.transition.Successor;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDraft;

/** Finds what its author should finalise or throw away before the child has left. */
@Component(service = LeaverDrafts.class)
public final class LeaverDrafts {

    private static final int DAYS_AHEAD = 60;
    private static final int DAYS_AFTER = 30;

    private final DocumentStore documents;
    private final RegisterStore register;

    @Activate
    public LeaverDrafts(@Reference DocumentStore documents, @Reference RegisterStore register) {
        this.documents = documents;
        this.register = register;
    }

    /** Whoever leaves first comes first; one line for each child of a draft. */
    List<LeaverDraft> of(Caller caller, LocalDate today, UnaryOperator<Set<PersonId>> shown) {
        List<StoredDraft> drafts = documents.drafts(caller.account());
        Set<PersonId> about = drafts.stream().flatMap(draft -> children(draft).stream()).collect(Collectors.toSet());
        if (about.isEmpty()) {
            return List.of();
        }
        Map<PersonId, LocalDate> leaving = leaving(about, today);
        Map<PersonId, String> names = register.persons(shown.apply(leaving.keySet())).stream()
            .collect(Collectors.toMap(Person::id, person -> person.name().full()));
        return drafts.stream().flatMap(draft -> children(draft).stream().filter(names::containsKey)
                .map(child -> new LeaverDraft(draft.id(), draft.title(), names.get(child), leaving.get(child))))
            .sorted(Comparator.comparing(LeaverDraft::leavesOn).thenComparing(LeaverDraft::child)).toList();
    }

    private static List<PersonId> children(StoredDraft draft) {
        return draft.about() instanceof About.OfChildren(List<PersonId> children) ? children : List.of();
    }

    private Map<PersonId, LocalDate> leaving(Set<PersonId> children, LocalDate today) {
        Map<PersonId, List<Placement>> placements = register.placements(children).stream().collect(Collectors.groupingBy(Placement::child));
        Map<PersonId, LocalDate> leaving = new HashMap<>();
        placements.forEach((child, all) -> all.stream().filter(placement -> !Successor.goesOn(placement, all))
            .flatMap(placement -> placement.span().to().stream())
            .filter(last -> !last.isBefore(today.minusDays(DAYS_AFTER)) && !last.isAfter(today.plusDays(DAYS_AHEAD)))
            .max(Comparator.naturalOrder()).ifPresent(last -> leaving.put(child, last)));
        return leaving;
    }
}
