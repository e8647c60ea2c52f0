package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.skolbro.testkit.store.RegisterRows.ASPEN;
import static org.skolbro.testkit.store.RegisterRows.GROUP;
import static org.skolbro.testkit.store.RegisterRows.OAK;
import static org.skolbro.testkit.store.RegisterRows.SINCE;
import static org.skolbro.testkit.store.RegisterRows.TODAY;
import static org.skolbro.testkit.store.RegisterRows.added;
import static org.skolbro.testkit.store.RegisterRows.changed;
import static org.skolbro.testkit.store.RegisterRows.person;
import static org.skolbro.testkit.store.RegisterRows.placement;

import java.util.List;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.Membership;

/** What a search of the register finds, and in which order. */
public abstract class RegisterSearchContract extends RegisterContract {

    private static final Page.Request FIRST = Page.Request.first(10);

    @Test
    public void searchIsForUnprotectedChildrenByAllWords() {
        in(() -> imports().putPlacements(added(placement(1, ANNA, ASPEN, ENDED), placement(2, HIDDEN, ASPEN, SINCE))));
        ChildSearch.Scope everybody = new ChildSearch.Everybody();
        assertEquals(List.of(ANNA), found("ask", everybody));
        assertEquals(List.of(ANNA), found("SK nn", everybody));
        assertEquals(List.of(), found("anna ek", everybody));
        assertEquals(1, in(() -> store().search(new ChildSearch(List.of(), everybody), FIRST)).total());
    }

    @Test
    public void noCharacterOfASearchIsAWildcard() {
        in(() -> imports().putPlacements(added(placement(1, ANNA, ASPEN, SINCE), placement(2, BO, ASPEN, SINCE))));
        in(() -> imports().putPersons(changed(person(BO, "Bo_100%\\", "Ask", "", SecurityMarking.NONE)), TODAY));
        ChildSearch.Scope everybody = new ChildSearch.Everybody();
        assertEquals(List.of(), found("a_k", everybody));
        assertEquals(List.of(BO), found("_1", everybody));
        assertEquals(List.of(BO), found("0%", everybody));
        assertEquals(List.of(BO), found("%\\", everybody));
        assertEquals(List.of(), found("'", everybody));
    }

    @Test
    public void searchStaysAmongRelatedChildren() {
        in(() -> imports().putPlacements(added(placement(1, ANNA, ASPEN, SINCE), placement(2, BO, OAK, ENDED))));
        in(() -> imports().putMemberships(added(new Membership(GROUP, ANNA, SINCE))));
        assertEquals(List.of(), found("ask", related(Set.of(), Set.of(), Set.of())));
        assertEquals(List.of(ANNA), found("ask", related(Set.of(GROUP), Set.of(), Set.of())));
        assertEquals(List.of(ANNA), found("ask", related(Set.of(), Set.of(ASPEN, OAK), Set.of())));
        assertEquals(List.of(ANNA, BO), found("ask", related(Set.of(), Set.of(ASPEN), Set.of(BO))));
    }

    @Test
    public void searchIsInSwedishOrderAndByPages() {
        List<String> families = List.of("Öst", "Zack", "Åström", "Ärlig", "Andersson");
        families.forEach(family -> in(() -> {
            PersonId id = new PersonId(200 + families.indexOf(family));
            imports().putPersons(added(person(id, "Sök", family, "", SecurityMarking.NONE)), TODAY);
            imports().putPlacements(added(placement(id.value(), id, ASPEN, SINCE)));
        }));
        ChildSearch search = new ChildSearch(List.of("sök"), new ChildSearch.Everybody());
        Page<Person> all = in(() -> store().search(search, FIRST));
        assertEquals(List.of("Andersson", "Zack", "Åström", "Ärlig", "Öst"),
            all.items().stream().map(person -> person.name().family()).toList());
        Page<Person> second = in(() -> store().search(search, new Page.Request(2, 2)));
        assertEquals(all.items().subList(2, 4), second.items());
        assertEquals(5, second.total());
    }

    private static ChildSearch.Scope related(Set<GroupId> groups, Set<UnitCode> units, Set<PersonId> children) {
        return new ChildSearch.Related(groups, units, children, TODAY);
    }

    private List<PersonId> found(String words, ChildSearch.Scope scope) {
        return in(() -> store().search(new ChildSearch(List.of(words.split(" ")), scope), FIRST)).items().stream()
            .map(Person::id).toList();
    }
}
