package org.skolbro.core.internal.register;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PersonMerges;
import org.skolbro.api.register.PersonMerges.As;
import org.skolbro.api.register.PersonMerges.Candidate;
import org.skolbro.api.register.PersonMerges.MergeRow;
import org.skolbro.api.register.PersonMerges.Merged;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.PersonMergeStore;
import org.skolbro.core.store.PersonMergeStore.FoundPerson;
import org.skolbro.core.store.RegisterStore;

/** Who may be merged, as it is shown to the administrator. As many statements for thirty as for one. */
@Component(service = MergeViews.class)
public final class MergeViews {

    private final RegisterStore register;
    private final PersonMergeStore merges;

    @Activate
    public MergeViews(@Reference RegisterStore register, @Reference PersonMergeStore merges) {
        this.register = register;
        this.merges = merges;
    }

    List<Candidate> find(String text) {
        List<FoundPerson> found = found(text);
        List<PersonId> ids = found.stream().map(one -> one.person().id()).toList();
        Map<PersonId, List<Placement>> placed = register.placements(ids).stream().collect(Collectors.groupingBy(Placement::child));
        Map<UnitCode, String> units = register.units(placed.values().stream().flatMap(List::stream).map(Placement::unit)
            .collect(Collectors.toSet())).stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return found.stream().map(one -> {
            Person person = one.person();
            return new Candidate(person.id(), person.name(), person.number().map(IdentityNumber::masked).orElse(""),
                person.number().map(IdentityNumber::birthDate), as(one), placed.getOrDefault(person.id(), List.of()).stream()
                    .map(placement -> units.getOrDefault(placement.unit(), placement.unit().value())).distinct().toList());
        }).toList();
    }

    /** A whole number is never looked for among names. */
    private List<FoundPerson> found(String text) {
        try {
            IdentityNumber number = IdentityNumber.parse(text);
            Collection<PersonId> owners = register.owners(List.of(number)).values();
            return owners.isEmpty() ? List.of() : merges.find(List.of(), owners, PersonMerges.MOST_FOUND);
        } catch (IllegalArgumentException e) {
            // no number, so it is a name
            List<String> words = SearchWords.of(text);
            return words.isEmpty() ? List.of() : merges.find(words, List.of(), PersonMerges.MOST_FOUND);
        }
    }

    private static Set<As> as(FoundPerson found) {
        Set<As> as = EnumSet.noneOf(As.class);
        if (found.placements() > 0) {
            as.add(As.CHILD);
        }
        if (found.wards() > 0) {
            as.add(As.GUARDIAN);
        }
        if (found.duties() > 0) {
            as.add(As.STAFF);
        }
        return as;
    }

    List<Merged> named(List<MergeRow> rows) {
        Map<PersonId, String> names = register.persons(rows.stream()
            .flatMap(row -> Stream.of(row.kept(), row.duplicate())).distinct().toList()).stream()
            .filter(person -> !person.isProtected()).collect(Collectors.toMap(Person::id, person -> person.name().full()));
        return rows.stream().map(row -> new Merged(row, names.getOrDefault(row.kept(), ""),
            names.getOrDefault(row.duplicate(), ""))).toList();
    }
}
