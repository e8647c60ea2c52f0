package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.demo.register.Child.Stay;
import org.skolbro.demo.register.DemoIdentities.Identity;
import org.skolbro.demo.register.Households.Household;

/** Fills the schools, from preschool class to adult education. Some pupils are siblings at the same school. */
final class Pupils {

    private static final int FIRST_AGE = 6;
    private static final int FIRST_UPPER_AGE = 15;
    private static final int LAST_LEISURE_YEAR = 3;
    private static final int AT_LEISURE_PERCENT = 60;
    private static final int DAYS_UNTIL_ADULT = 12;
    /** Somebody in each course has been there all the year that is written about. */
    private static final int LONGEST_COURSE_DAYS = 400;

    private final Random random;
    private final Children children;
    private final SchoolPlaces places;
    private final LocalDate today;
    private final LocalDate began;
    private int families;

    Pupils(Random random, Children children, SchoolPlaces places, LocalDate today) {
        this.random = random;
        this.children = children;
        this.places = places;
        this.today = today;
        this.began = SchoolPlaces.yearBegan(today);
    }

    /** The sibling of the child whose guardians log in: at school and at the leisure-time centre at once. */
    void sibling(Household home) {
        int year = 2;
        Identity identity = children.people().identities().personnummer(born(FIRST_AGE + year), true);
        children.add(home.since(identity.born()), identity, true, DemoPerson.SIBLING, List.of(
            new Stay(places.schoolClass(0, year), DateSpan.from(began.minusYears(1))),
            new Stay(places.leisure(0, year), DateSpan.from(began.minusYears(2)))));
    }

    void compulsory(int count) {
        int schools = places.schools().size();
        List<List<Sibling>> homes = new ArrayList<>();
        places.schools().forEach(school -> homes.add(new ArrayList<>()));
        for (int i = 0; i < count; i++) {
            int school = i % schools;
            int year = i / schools % SchoolPlaces.YEARS;
            pupil(school, year, homes.get(school));
        }
    }

    /** A home with the day on which its last child was born. */
    private record Sibling(Household home, LocalDate born) {
    }

    private void pupil(int school, int year, List<Sibling> homes) {
        LocalDate born = born(FIRST_AGE + year);
        Household home = homes.stream().filter(other -> Math.abs(other.born().toEpochDay() - born.toEpochDay()) > 420)
            .filter(other -> random.nextInt(100) < 3).findFirst().map(Sibling::home).orElseGet(() -> home(born));
        homes.add(new Sibling(home, born));
        boolean atLeisure = random.nextInt(100) < AT_LEISURE_PERCENT;
        LocalDate since = year == 0 ? began
            : began.minusYears(atLeisure || random.nextInt(100) < 60 ? year - 1 : random.nextInt(year));
        List<Stay> stays = new ArrayList<>();
        stays.add(new Stay(places.schoolClass(school, year), DateSpan.from(since)));
        if (year <= LAST_LEISURE_YEAR && atLeisure) {
            stays.add(new Stay(places.leisure(school, year), DateSpan.from(since)));
        } else if (year > LAST_LEISURE_YEAR && year < 8 && atLeisure) {
            LocalDate left = began.minusYears(year - LAST_LEISURE_YEAR - 1).minusDays(63);
            stays.add(new Stay(places.leisure(school, LAST_LEISURE_YEAR), DateSpan.of(left.minusYears(2), left)));
        }
        child(home, born, stays);
    }

    /** Left after the last year, two to four years ago. */
    void formerCompulsory(int count) {
        for (int i = 0; i < count; i++) {
            int ago = 2 + i % 3;
            LocalDate left = began.minusYears(ago).minusDays(64);
            LocalDate born = began.minusYears(FIRST_AGE + 9L + ago).withDayOfYear(1 + random.nextInt(360));
            child(home(born), born, List.of(new Stay(places.schoolClass(i % places.schools().size(), 9),
                DateSpan.of(left.minusYears(3), left))));
        }
    }

    void upper(int count) {
        int year = Math.clamp(began.getYear() - birthdayOfTheStudent().getYear() - FIRST_UPPER_AGE, 1, 3);
        Identity identity = children.people().identities().personnummer(birthdayOfTheStudent(), true);
        Household home = children.households().ofTwo(identity.born(), SecurityMarking.NONE);
        children.add(home, identity, true, DemoPerson.ELEV.id(), List.of(new Stay(studentsClass(year),
            DateSpan.from(began.minusYears(year - 1L)))));
        for (int i = 1; i < count; i++) {
            List<Group> classes = places.groups(places.upperSchools().get(i % places.upperSchools().size()));
            Group group = classes.get(i / places.upperSchools().size() % classes.size());
            LocalDate born = born(FIRST_UPPER_AGE + group.level());
            child(home(born), born, List.of(new Stay(group, DateSpan.from(began.minusYears(group.level() - 1L)))));
        }
    }

    /** Whoever logs in as a pupil comes of age in some days. */
    private LocalDate birthdayOfTheStudent() {
        return today.plusDays(DAYS_UNTIL_ADULT).minusYears(18);
    }

    Group studentsClass() {
        return studentsClass(Math.clamp(began.getYear() - birthdayOfTheStudent().getYear() - FIRST_UPPER_AGE, 1, 3));
    }

    private Group studentsClass(int year) {
        return places.groups(places.upperSchools().getFirst()).get(year - 1);
    }

    void formerUpper(int count) {
        for (int i = 0; i < count; i++) {
            int ago = 2 + i % 3;
            LocalDate left = began.minusYears(ago).minusDays(65);
            LocalDate born = began.minusYears(FIRST_UPPER_AGE + 3L + ago).withDayOfYear(1 + random.nextInt(360));
            child(home(born), born, List.of(new Stay(places.groups(places.upperSchools().getFirst()).get(2),
                DateSpan.of(left.minusYears(3), left))));
        }
    }

    void adapted(int compulsory, int upper) {
        fill(places.groups(places.adapted()), compulsory, FIRST_AGE);
        fill(places.groups(places.adaptedUpper()), upper, FIRST_UPPER_AGE);
    }

    private void fill(List<Group> groups, int count, int firstAge) {
        for (int i = 0; i < count; i++) {
            Group group = groups.get(i % groups.size());
            LocalDate born = born(firstAge + group.level());
            child(children.households().ofTwo(born, SecurityMarking.NONE), born,
                List.of(new Stay(group, DateSpan.from(began.minusYears(Math.max(1, group.level() - 1L))))));
        }
    }

    /** They answer for themselves. */
    void adults(int count) {
        List<Group> courses = places.groups(places.adult());
        for (int i = 0; i < count; i++) {
            boolean known = i == 0;
            boolean woman = known || random.nextInt(100) < 60;
            LocalDate wanted = today.minusYears(21).minusDays(random.nextInt(30 * 365));
            Identity identity = children.identity(wanted, woman);
            Household alone = new Household(children.people().familyName(), SecurityMarking.NONE, List.of());
            LocalDate since = today.minusDays(i < courses.size() ? LONGEST_COURSE_DAYS : 60 + random.nextInt(300));
            children.add(alone, identity, woman, known ? DemoPerson.STUDERANDE.id() : children.people().nextId(),
                List.of(new Stay(courses.get(i % courses.size()), DateSpan.from(since))));
        }
        for (int i = 0; i < Math.max(1, count / 8); i++) {
            LocalDate left = today.minusMonths(26).minusDays(random.nextInt(300));
            Household alone = new Household(children.people().familyName(), SecurityMarking.NONE, List.of());
            children.add(alone, children.identity(today.minusYears(24).minusDays(random.nextInt(9000)), true), true,
                children.people().nextId(), List.of(new Stay(courses.get(i % courses.size()), DateSpan.of(left.minusDays(200), left))));
        }
    }

    private void child(Household home, LocalDate born, List<Stay> stays) {
        boolean girl = random.nextBoolean();
        children.add(home, children.identity(born, girl), girl, children.people().nextId(), stays);
    }

    private Household home(LocalDate born) {
        return children.households().any(born, Children.marking(families++));
    }

    private LocalDate born(int age) {
        return LocalDate.of(began.getYear() - age, 1, 1).plusDays(random.nextInt(364));
    }
}
