package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Guardianship.Kind;
import org.skolbro.demo.register.Child.Guardian;

/**
 * Who answers for the children of one home: one or two guardians, together or apart, sometimes somebody
 * more.
 */
final class Households {

    private final Random random;
    private final People people;
    private final LocalDate today;

    Households(Random random, People people, LocalDate today) {
        this.random = random;
        this.people = people;
        this.today = today;
    }

    /** {@code guardians} as they stand towards the first child. */
    record Household(String childrensName, SecurityMarking marking, List<Guardian> guardians) {

        /** The same adults towards a child born that day, as far as they answered for anybody by then. */
        List<Guardian> towards(LocalDate born) {
            return guardians.stream().filter(guardian -> guardian.span().to().map(born::isBefore).orElse(true))
                .map(guardian -> new Guardian(guardian.adult(), guardian.kind(), from(born,
                guardian.span()))).toList();
        }

        /** The same home for a child who was born before the first that it was made for. */
        Household since(LocalDate born) {
            return new Household(childrensName, marking, guardians.stream()
                .map(guardian -> new Guardian(guardian.adult(), guardian.kind(), DateSpan.from(born))).toList());
        }

        private static DateSpan from(LocalDate born, DateSpan span) {
            return new DateSpan(span.from().isAfter(born) ? span.from() : born, span.to());
        }
    }

    Household ofTheDemo(LocalDate born) {
        Guardian first = from(born, people.guardian(DemoPerson.VARDNADSHAVARE, true, born));
        Guardian second = from(born, people.guardian(DemoPerson.VARDNADSHAVARE2, false, born));
        return new Household(DemoPerson.VARDNADSHAVARE.familyName(), SecurityMarking.NONE, List.of(first,
            second));
    }

    /** Two guardians, as disagreement needs. */
    Household ofTwo(LocalDate born, SecurityMarking marking) {
        String name = people.familyName();
        List<Guardian> both = new ArrayList<>();
        both.add(from(born, people.guardian(name, true, born, marking)));
        both.add(from(born, people.guardian(apart() ? people.familyName() : name, false, born,
            SecurityMarking.NONE)));
        return new Household(name, marking, both);
    }

    Household any(LocalDate born, SecurityMarking marking) {
        if (random.nextInt(100) >= 86) {
            return alone(born, marking);
        }
        Household home = ofTwo(born, marking);
        if (random.nextInt(100) < 4) {
            Person other = people.guardian(people.familyName(), random.nextBoolean(), born,
                SecurityMarking.NONE);
            LocalDate from = later(born.plusYears(1));
            home.guardians().add(new Guardian(other, Kind.OTHER_RESPONSIBLE_ADULT, DateSpan.from(from)));
        }
        return home;
    }

    /** One guardian; in some homes there was another before. */
    private Household alone(LocalDate born, SecurityMarking marking) {
        String name = people.familyName();
        List<Guardian> guardians = new ArrayList<>();
        guardians.add(from(born, people.guardian(name, random.nextInt(100) < 85, born, marking)));
        if (random.nextInt(100) < 15) {
            Person before = people.guardian(people.familyName(), random.nextBoolean(), born,
                SecurityMarking.NONE);
            guardians.add(new Guardian(before, Kind.GUARDIAN, DateSpan.of(born, later(born.plusMonths(10)))));
        }
        return new Household(name, marking, guardians);
    }

    private boolean apart() {
        return random.nextInt(100) < 24;
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(today) ? day : today.minusDays(1);
    }

    private static Guardian from(LocalDate born, Person adult) {
        return new Guardian(adult, Kind.GUARDIAN, DateSpan.from(born));
    }
}
