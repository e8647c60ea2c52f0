package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.skolbro.api.person.SecurityMarking;
import org.skolbro.demo.register.Households.Household;

/** The children whose story the demo tells: those who change unit today, and one nobody may see. */
final class Cast {

    /**
     * Days of age and marking; the first is the child of the two guardians who log in, the last goes to
     * school.
     */
    private static final int[] AGES = {1650, 1530, 1720, 1410, 1905, 1840, 1290, 1470, 2160};
    private static final int HIDDEN = 7;

    private final Children children;
    private final People people;
    private final Places places;
    private final LocalDate today;
    private Household demoHome;

    Cast(Children children, People people, Places places, LocalDate today) {
        this.children = children;
        this.people = people;
        this.places = places;
        this.today = today;
    }

    /** Those who move, in the order of {@link #AGES}; they belong to the municipality's children. */
    List<UUID> play() {
        List<Group> from = places.groups(places.preschool(0));
        List<UUID> movers = new ArrayList<>();
        for (int i = 0; i < AGES.length; i++) {
            Group group = places.take(from.get(2 + i / 5 % 2));
            UUID id = i == 0 ? DemoPerson.CHILD : people.nextId();
            Child child = child(i, group, id);
            Group next = i == AGES.length - 1 ? places.preschoolClass()
                : places.take(places.groups(places.preschool(1)).get(2 + i / 5 % 2));
            children.all().set(children.all().indexOf(child), child.moving(next, today));
            movers.add(id);
        }
        hidden(places.take(from.get(2)));
        return List.copyOf(movers);
    }

    private Child child(int index, Group group, UUID id) {
        boolean girl = index % 2 == 0;
        var identity = people.identities().personnummer(today.minusDays(AGES[index]), girl);
        SecurityMarking marking = index == HIDDEN ? SecurityMarking.SECRECY_MARKING : SecurityMarking.NONE;
        Household home = index == 0 ? demoHome(identity.born()) : children.households().ofTwo(identity.born(), marking);
        return children.add(home, identity, girl, id, group);
    }

    private Household demoHome(LocalDate born) {
        demoHome = children.households().ofTheDemo(born);
        return demoHome;
    }

    /** Of the two guardians who log in; there when the cast has played. */
    Household demoHome() {
        return demoHome;
    }

    /** Protected (skyddad folkbokföring) in the very group that the demo's teacher opens first. */
    private void hidden(Group group) {
        var identity = people.identities().personnummer(today.minusDays(1500), true);
        Household home = children.households().ofTwo(identity.born(), SecurityMarking.PROTECTED_REGISTRATION);
        children.add(home, identity, true, people.nextId(), group);
    }
}
