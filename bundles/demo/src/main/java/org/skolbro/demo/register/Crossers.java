package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.demo.register.Child.Stay;
import org.skolbro.demo.register.DemoIdentities.Identity;
import org.skolbro.demo.register.Households.Household;

/** Children whose papers came along some time ago: from preschool to school last summer, and from school to school. */
final class Crossers {

    private static final int MONTHS_SINCE_SCHOOL_CHANGED = 8;
    private static final int SUMMER_DAYS = 67;

    private final Random random;
    private final Children children;
    private final Places places;
    private final LocalDate today;
    private final LocalDate began;

    Crossers(Random random, Children children, Places places, LocalDate today) {
        this.random = random;
        this.children = children;
        this.places = places;
        this.today = today;
        this.began = SchoolPlaces.yearBegan(today);
    }

    /** To preschool class, from the older groups of the preschools whose people do not log in. */
    void toSchool(int count, int preschools) {
        for (int i = 0; i < count; i++) {
            List<Group> groups = places.groups(places.preschool(Math.min(2, preschools - 1) + i % Math.max(1, preschools - 2)));
            LocalDate left = began.minusDays(SUMMER_DAYS);
            add(6, List.of(new Stay(groups.get(2 + i % 2), DateSpan.of(left.minusYears(3), left)),
                new Stay(places.schools().schoolClass(i % places.schools().schools().size(), 0), DateSpan.from(began))));
        }
    }

    /** To another school of the municipality, first of all to the class of the teacher who logs in. */
    void betweenSchools(int count) {
        SchoolPlaces schools = places.schools();
        LocalDate left = today.minusMonths(MONTHS_SINCE_SCHOOL_CHANGED);
        for (int i = 0; i < count && schools.schools().size() > 1; i++) {
            int to = i % schools.schools().size();
            int year = i == 0 ? 2 : 2 + i % 6;
            add(6 + year, List.of(
                new Stay(schools.schoolClass((to + 1) % schools.schools().size(), year), DateSpan.of(left.minusMonths(18), left)),
                new Stay(schools.schoolClass(to, year), DateSpan.from(left.plusDays(3)))));
        }
    }

    private void add(int age, List<Stay> stays) {
        boolean girl = random.nextBoolean();
        LocalDate born = LocalDate.of(began.getYear() - age, 1, 1).plusDays(random.nextInt(364));
        Household home = children.households().ofTwo(born, SecurityMarking.NONE);
        Identity identity = children.people().identities().personnummer(born, girl);
        children.add(home, identity, girl, children.people().nextId(), stays);
    }
}
