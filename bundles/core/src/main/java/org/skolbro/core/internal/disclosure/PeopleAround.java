package org.skolbro.core.internal.disclosure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.disclosure.ReviewSheet.Whose;
import org.skolbro.api.document.About;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.register.GroupId;
import org.skolbro.core.internal.document.DisclosedPapers.Shown;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;

/**
 * Whose names may stand in a document: those whom it is about, who were in the same groups on its day, the children's guardians,
 * the unit's staff. Only where a name stands leaves this part, never the name: it tells nothing of who is protected.
 */
@Component(service = PeopleAround.class)
public final class PeopleAround {

    private final RegisterStore register;

    @Activate
    public PeopleAround(@Reference RegisterStore register) {
        this.register = register;
    }

    /** @param child whom the document was chosen for, and whose own name is not looked for; empty for a group's */
    NamesInText of(Shown shown, Optional<PersonId> child) {
        LocalDate day = shown.document().date();
        Set<PersonId> subjects = new LinkedHashSet<>(shown.children());
        Set<PersonId> children = new LinkedHashSet<>(subjects);
        register.members(groups(shown, subjects, day), day).stream().map(Membership::person).forEach(children::add);
        child.ifPresent(children::remove);
        Set<PersonId> guardians = register.guardianships(subjects).stream().map(held -> held.adult()).collect(Collectors.toSet());
        Set<PersonId> staff = register.dutiesAt(shown.document().unit(), day).stream().map(Duty::person).collect(Collectors.toSet());
        Map<Whose, List<PersonName>> people = new EnumMap<>(Whose.class);
        people.put(Whose.CHILD, names(children));
        people.put(Whose.GUARDIAN, names(guardians));
        people.put(Whose.STAFF, Stream.concat(names(staff).stream(), authors(shown)).toList());
        return new NamesInText(people, names(child.map(Set::of).orElse(Set.of())));
    }

    private List<GroupId> groups(Shown shown, Set<PersonId> subjects, LocalDate day) {
        return shown.document().about() instanceof About.OfGroup(GroupId group) ? List.of(group)
            : register.memberships(subjects, day).stream().map(Membership::group).distinct().toList();
    }

    private static Stream<PersonName> authors(Shown shown) {
        return Stream.of(shown.author(), shown.decider()).filter(name -> !name.isBlank()).map(name -> new PersonName(name, ""));
    }

    private List<PersonName> names(Set<PersonId> ids) {
        return register.persons(ids).stream().map(Person::name).toList();
    }
}
