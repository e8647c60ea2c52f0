package org.skolbro.demo.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.person.SecurityMarking;

public class MunicipalityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Municipality FULL = Municipality.of(Size.LULEA, TODAY);
    private static final Municipality SMALL = Municipality.of(Size.SMALL, TODAY);

    @Test
    public void hasAsManyChildrenAsTheRealOne() {
        assertEquals(3410, FULL.present().size());
        assertEquals(341, SMALL.present().size());
    }

    @Test
    public void hasSixtyPreschoolsOrSixAndOneSchool() {
        assertEquals(61, FULL.units().size());
        assertEquals(7, SMALL.units().size());
        assertEquals(List.of("GR", "FKLASS"), SMALL.units().getLast().schoolTypes());
    }

    @Test
    public void givesEveryUnitOneHeadteacherAndEveryGroupOneMentor() {
        for (Unit unit : FULL.units()) {
            assertEquals(1, FULL.staff().stream().filter(e -> e.unit().equals(unit) && e.isHeadteacher())
                .count());
        }
        Set<Group> led = FULL.staff().stream().filter(Employee::isMentor)
            .map(e -> e.assignment().orElseThrow().group()).collect(Collectors.toSet());
        assertEquals(Set.copyOf(FULL.groups()), led);
    }

    @Test
    public void placesChildrenOfOneToFiveYears() {
        SMALL.present().forEach(child -> assertTrue(child.ageOn(TODAY) >= 1 && child.ageOn(TODAY) <= 5));
    }

    @Test
    public void keepsGroupsOfASizeOneMeets() {
        FULL.present().stream().collect(Collectors.groupingBy(child -> child.groupOn(TODAY.minusDays(1)),
            Collectors.counting()))
            .forEach((group, count) -> assertTrue("A group of " + count, count <= 32));
    }

    @Test
    public void letsTheTwoGuardiansAnswerForTheChildWhoMovesToday() {
        Child child = child(DemoPerson.CHILD);
        assertEquals(List.of(DemoPerson.VARDNADSHAVARE.id(), DemoPerson.VARDNADSHAVARE2.id()),
            child.deciding(TODAY).stream().map(Person::id).toList());
        assertEquals(groupOf(DemoPerson.LARARE), child.groupOn(TODAY.minusDays(1)).orElseThrow());
        assertEquals(groupOf(DemoPerson.LARARE2), child.groupOn(TODAY).orElseThrow());
    }

    @Test
    public void movesSeveralBetweenThePreschoolsAndOneToSchool() {
        assertEquals(9, SMALL.movers().size());
        Child toSchool = child(SMALL.movers().getLast());
        assertFalse(toSchool.stays().getLast().inPreschool());
        assertEquals(TODAY, toSchool.stays().getLast().span().from());
        assertEquals(8, SMALL.movers().stream().filter(id -> child(id).stays().getLast().inPreschool())
            .count());
    }

    @Test
    public void hasProtectedChildrenOfBothKinds() {
        for (SecurityMarking marking : List.of(SecurityMarking.SECRECY_MARKING,
            SecurityMarking.PROTECTED_REGISTRATION)) {
            assertTrue(SMALL.present().stream().anyMatch(child -> child.person().marking() == marking));
        }
        SMALL.children().stream().filter(child -> child.person().isProtected())
            .forEach(child -> assertEquals("", child.guardians().getFirst().adult().contact().email()));
    }

    @Test
    public void sharesGuardiansBetweenSiblings() {
        long different = SMALL.children().stream()
            .map(child -> child.guardians().getFirst().adult().id()).distinct().count();
        assertTrue(different < SMALL.children().size() * 0.9);
    }

    @Test
    public void remembersChildrenWhoLeftTwoToFiveYearsAgo() {
        assertEquals(30, SMALL.former().size());
        for (Child child : SMALL.former()) {
            LocalDate left = child.stays().getLast().span().to().orElseThrow();
            assertTrue(left.isBefore(TODAY.minusYears(2)) && left.isAfter(TODAY.minusYears(5).minusDays(5)));
        }
        assertTrue(SMALL.former().stream().filter(child -> left(child).isBefore(TODAY.minusMonths(42)))
            .count() >= 10);
    }

    @Test
    public void isTheSameEveryTime() {
        assertEquals(SMALL, Municipality.of(Size.SMALL, TODAY));
    }

    @Test
    public void canBeMadeOnAnyDay() {
        for (LocalDate day : List.of(LocalDate.of(2028, 2, 29), LocalDate.of(2026, 7, 15), LocalDate.of(2027,
            1, 1))) {
            assertEquals(341, Municipality.of(Size.SMALL, day).present().size());
        }
    }

    private static LocalDate left(Child child) {
        return child.stays().getLast().span().to().orElseThrow();
    }

    private static Child child(UUID id) {
        return SMALL.children().stream().filter(child -> child.person().id().equals(id)).findFirst()
            .orElseThrow();
    }

    private static Group groupOf(DemoPerson person) {
        return SMALL.staff().stream().filter(e -> e.person().id().equals(person.id())).findFirst().orElseThrow()
            .assignment().orElseThrow().group();
    }
}
