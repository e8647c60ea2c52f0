package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.demo.register.Child.Birth;
import org.skolbro.demo.register.Child.Stay;
import org.skolbro.demo.register.DemoIdentities.Identity;
import org.skolbro.demo.register.Households.Household;

/** Fills the preschools: families with one to three children of one to five years, and those who have left. */
final class Children {

    private static final int YOUNGEST = 380;
    private static final int OLDEST = 6 * 365 - 5;
    /** Days from which a child is in a group for the older. */
    static final int OLDER = 3 * 365;

    private final Random random;
    private final People people;
    private final Households households;
    private final Places places;
    private final LocalDate today;
    private final List<Child> all = new ArrayList<>();
    private int families;

    Children(Random random, People people, Places places, LocalDate today) {
        this.random = random;
        this.people = people;
        this.places = places;
        this.today = today;
        this.households = new Households(random, people, today);
    }

    List<Child> all() {
        return all;
    }

    Households households() {
        return households;
    }

    People people() {
        return people;
    }

    /** Adds families, unit after unit, until there are so many children in all. */
    void fillUpTo(int count) {
        while (all.size() < count) {
            int family = families++;
            Unit unit = places.preschool(family);
            int age = YOUNGEST + random.nextInt(OLDEST - YOUNGEST);
            Household home = households.any(today.minusDays(age), marking(family));
            add(home, unit, age);
            for (int sibling = age - between(420, 1100); sibling > YOUNGEST && all.size() < count
                    && random.nextInt(100) < 55; sibling -= between(420, 1100)) {
                add(home, unit, sibling);
            }
        }
    }

    void former(int count) {
        for (int i = 0; i < count; i++) {
            LocalDate left = today.minusYears(2).minusDays(10 + (long) i * 1085 / count);
            LocalDate wanted = left.minusDays(i % 4 == 3 ? between(1000, 1900) : between(2050, 2240));
            Household home = households.any(wanted, SecurityMarking.NONE);
            boolean girl = random.nextBoolean();
            Identity identity = people.identities().personnummer(wanted, girl);
            Group group = places.groups(places.preschool(i)).get(2 + random.nextInt(2));
            LocalDate began = identity.born().plusMonths(13).plusDays(random.nextInt(300));
            Person person = people.child(people.nextId(), home.childrensName(), girl, identity, home.marking());
            add(person, new Birth(identity.born(), girl), home, new Stay(group, DateSpan.of(began, left)));
        }
    }

    private void add(Household home, Unit unit, int ageInDays) {
        boolean girl = random.nextBoolean();
        Identity identity = identity(today.minusDays(ageInDays), girl);
        Group group = places.take(unit, ageInDays < OLDER);
        add(home, identity, girl, people.nextId(), group);
    }

    /** A child with that id, in that group since its second year or later. */
    Child add(Household home, Identity identity, boolean girl, UUID id, Group group) {
        LocalDate began = identity.born().plusYears(1).plusDays(random.nextInt(300));
        LocalDate latest = today.minusDays(14);
        LocalDate start = began.isBefore(latest) ? began : latest;
        Person person = people.child(id, home.childrensName(), girl, identity, home.marking());
        return add(person, new Birth(identity.born(), girl), home, new Stay(group, DateSpan.from(start)));
    }

    /** Somebody who is, or was, in several groups. */
    void add(Household home, Identity identity, boolean girl, UUID id, List<Stay> stays) {
        Person person = people.child(id, home.childrensName(), girl, identity, home.marking());
        all.add(new Child(person, new Birth(identity.born(), girl), home.towards(identity.born()), List.copyOf(stays)));
    }

    private Child add(Person person, Birth birth, Household home, Stay stay) {
        Child child = new Child(person, birth, home.towards(birth.day()), List.of(stay));
        all.add(child);
        return child;
    }

    Identity identity(LocalDate wanted, boolean girl) {
        int n = all.size();
        if (n % 110 == 50) {
            return people.identities().temporary(wanted);
        }
        return n % 120 == 33 ? people.identities().samordningsnummer(wanted, girl)
            : people.identities().personnummer(wanted, girl);
    }

    static SecurityMarking marking(int family) {
        if (family % 130 == 17) {
            return SecurityMarking.SECRECY_MARKING;
        }
        return family % 400 == 29 ? SecurityMarking.PROTECTED_REGISTRATION : SecurityMarking.NONE;
    }

    private int between(int from, int to) {
        return from + random.nextInt(to - from);
    }
}
