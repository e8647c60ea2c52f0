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
    private static final Municipality PRESCHOOLS = SMALL.part(SchoolCodes.PRESCHOOL);

    @Test
    public void hasAsManyChildrenAsTheRealOne() {
        assertEquals(3410, FULL.part(SchoolCodes.PRESCHOOL).present().size());
        assertEquals(341, PRESCHOOLS.present().size());
        assertEquals(8960, placed(FULL, "FKLASS", "GR", "GRS", "TR") - 1);
        assertEquals(2349, placed(FULL, "GY", "GYS"));
        assertEquals(896 + 235, placed(SMALL, "FKLASS", "GR", "GRS", "TR", "GY", "GYS") - 1);
    }

    @Test
    public void hasUnitsOfEveryFormAndKnowsHowMany() {
        assertEquals(60, FULL.part(SchoolCodes.PRESCHOOL).units().size());
        assertEquals(6, PRESCHOOLS.units().size());
        assertEquals(Set.of("FS", "FKLASS", "GR", "FTH", "GY", "GRS", "TR", "GYS", "VUXSFI", "VUXGY"),
            SMALL.units().stream().flatMap(unit -> unit.schoolTypes().stream()).collect(Collectors.toSet()));
        for (Size size : Size.values()) {
            assertEquals(Municipality.units(size), Municipality.of(size, TODAY).units().size());
        }
    }

    @Test
    public void placesPupilsAtSchoolAndAtALeisureTimeCentreAtOnce() {
        Child sibling = child(DemoPerson.SIBLING);
        assertEquals(Set.of("GR", "FTH"), sibling.stays().stream().map(stay -> stay.group().code()).collect(Collectors.toSet()));
        assertTrue(sibling.stays().stream().allMatch(stay -> stay.span().contains(TODAY)));
        assertEquals(child(DemoPerson.CHILD).deciding(TODAY), sibling.deciding(TODAY));
        assertEquals(groupOf(DemoPerson.LARARE3), sibling.groupOn(TODAY).orElseThrow());
    }

    @Test
    public void hasAPupilWhoSoonComesOfAgeAndAStudentWhoAnswersForHerself() {
        Child pupil = child(DemoPerson.ELEV.id());
        assertEquals(17, pupil.ageOn(TODAY));
        assertEquals(18, pupil.ageOn(TODAY.plusDays(30)));
        assertEquals(groupOf(DemoPerson.LARARE4), pupil.groupOn(TODAY).orElseThrow());
        assertEquals(List.of(), child(DemoPerson.STUDERANDE.id()).guardians());
        assertEquals(groupOf(DemoPerson.LARARE7), child(DemoPerson.STUDERANDE.id()).groupOn(TODAY).orElseThrow());
    }

    @Test
    public void givesEveryUnitOneHeadteacherAndEveryGroupOneMentor() {
        for (Unit unit : FULL.units()) {
            assertEquals(unit.name(), 1, FULL.staff().stream().filter(e -> e.unit().equals(unit) && e.isHeadteacher())
                .count());
        }
        Set<Group> led = FULL.staff().stream().filter(Employee::isMentor)
            .map(e -> e.assignment().orElseThrow().group()).collect(Collectors.toSet());
        assertEquals(Set.copyOf(FULL.groups()), led);
    }

    @Test
    public void placesChildrenOfOneToFiveYears() {
        PRESCHOOLS.present().forEach(child -> assertTrue(child.ageOn(TODAY) >= 1 && child.ageOn(TODAY) <= 5));
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
        long different = PRESCHOOLS.children().stream()
            .map(child -> child.guardians().getFirst().adult().id()).distinct().count();
        assertTrue(different < PRESCHOOLS.children().size() * 0.9);
    }

    @Test
    public void remembersChildrenWhoLeftTwoToFiveYearsAgo() {
        assertEquals(30, PRESCHOOLS.former().size());
        for (Child child : PRESCHOOLS.former()) {
            LocalDate left = child.stays().getLast().span().to().orElseThrow();
            assertTrue(left.isBefore(TODAY.minusYears(2)) && left.isAfter(TODAY.minusYears(5).minusDays(5)));
        }
        assertTrue(PRESCHOOLS.former().stream().filter(child -> left(child).isBefore(TODAY.minusMonths(42)))
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
            assertEquals(341, Municipality.of(Size.SMALL, day).part(SchoolCodes.PRESCHOOL).present().size());
        }
    }

    private static long placed(Municipality municipality, String... codes) {
        return municipality.children().stream().filter(child -> child.stays().stream().anyMatch(stay ->
            List.of(codes).contains(stay.group().code()) && stay.span().contains(TODAY))).count();
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
