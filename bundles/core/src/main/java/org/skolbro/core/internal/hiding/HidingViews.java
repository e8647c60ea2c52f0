package org.skolbro.core.internal.hiding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingRow;
import org.skolbro.api.document.Hidings.Adult;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.document.SeenDocuments;
import org.skolbro.core.store.HidingStore;
import org.skolbro.core.store.RegisterStore;

/** What the headteacher is shown of a child's guardians and of what is hidden from them. A constant number of statements. */
@Component(service = HidingViews.class)
public final class HidingViews {

    private final HidingStore store;
    private final RegisterStore register;
    private final SeenDocuments documents;
    private final Clock clock;

    @Activate
    public HidingViews(@Reference HidingStore store, @Reference RegisterStore register, @Reference SeenDocuments documents,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.register = register;
        this.documents = documents;
        this.clock = clock;
    }

    List<Adult> adults(PersonId child) {
        LocalDate today = LocalDate.now(clock);
        List<Guardianship> held = register.guardianships(List.of(child)).stream()
            .filter(guardianship -> guardianship.span().contains(today)).toList();
        Map<PersonId, String> names = names(held.stream().map(Guardianship::adult).distinct().toList());
        return held.stream().sorted(Comparator.comparing(Guardianship::kind))
            .map(one -> new Adult(one.adult(), names.getOrDefault(one.adult(), ""), one.kind()))
            .collect(Collectors.toMap(Adult::id, Function.identity(), (first, same) -> first)).values().stream()
            .sorted(Comparator.comparing(Adult::name).thenComparing(adult -> adult.id().value())).toList();
    }

    List<HidingRow> rows(Caller caller, PersonId child) {
        List<Hiding> hidings = store.about(child);
        Map<PersonId, String> names = names(hidings.stream().map(Hiding::guardian).distinct().toList());
        List<DocumentRow> seen = documents.of(caller, child,
            hidings.stream().flatMap(hiding -> named(hiding).stream()).distinct().toList());
        UnaryOperator<String> told = new StaffNames(register).told();
        return hidings.stream().map(hiding -> {
            Set<DocumentId> named = named(hiding);
            List<DocumentRow> rows = seen.stream().filter(row -> named.contains(row.id())).toList();
            return new HidingRow(told(hiding, told), names.getOrDefault(hiding.guardian(), ""), rows, named.size() - rows.size());
        }).toList();
    }

    private static Hiding told(Hiding hiding, UnaryOperator<String> names) {
        return new Hiding(hiding.id(), hiding.child(), hiding.guardian(), hiding.scope(), hiding.span(), hiding.reason(), hiding.basis(),
            names.apply(hiding.by()), hiding.at(),
            hiding.lifted().map(end -> new Hiding.Lifting(end.reason(), names.apply(end.by()), end.at())));
    }

    private static Set<DocumentId> named(Hiding hiding) {
        return hiding.scope() instanceof Hiding.Papers(List<DocumentId> documents) ? Set.copyOf(documents) : Set.of();
    }

    /** Of those who may be named. */
    private Map<PersonId, String> names(Collection<PersonId> adults) {
        return register.persons(adults).stream().filter(adult -> !adult.isProtected())
            .collect(Collectors.toMap(Person::id, adult -> adult.name().full()));
    }
}
