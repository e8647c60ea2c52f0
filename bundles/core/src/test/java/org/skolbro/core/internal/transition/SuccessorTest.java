package org.skolbro.core.internal.transition;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.Test;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

public class SuccessorTest {

    private static final LocalDate START = LocalDate.of(2024, 8, 19);
    private static final LocalDate MIDSUMMER = LocalDate.of(2026, 6, 19);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 8, 17);

    private long made;

    @Test
    public void aPlacementWithoutEndHasNone() {
        Placement goesOn = placement("A", "FS", DateSpan.from(START));
        assertEquals(Optional.empty(), Successor.of(goesOn, List.of(goesOn, placement("B", "FS", DateSpan.from(AUTUMN)))));
    }

    @Test
    public void theNextPlacementAfterASummerIsIt() {
        Placement ended = placement("A", "FS", DateSpan.of(START, MIDSUMMER));
        Placement next = placement("B", "FS", DateSpan.from(AUTUMN));
        assertEquals(Optional.of(next), Successor.of(ended, List.of(ended, next)));
    }

    @Test
    public void anIntroductionMayOverlapTheLastDays() {
        Placement ended = placement("A", "FS", DateSpan.of(START, AUTUMN));
        Placement next = placement("B", "FS", DateSpan.from(AUTUMN.minusDays(10)));
        assertEquals(Optional.of(next), Successor.of(ended, List.of(next, ended)));
    }

    @Test
    public void stayingAtTheSameUnitAndFormIsNoTransition() {
        Placement ended = placement("A", "FS", DateSpan.of(START, MIDSUMMER));
        assertEquals(Optional.empty(), Successor.of(ended, List.of(ended, placement("A", "FS", DateSpan.from(AUTUMN)))));
    }

    @Test
    public void theSameUnitInAnotherFormIsATransition() {
        Placement ended = placement("A", "FS", DateSpan.of(START, MIDSUMMER));
        Placement next = placement("A", "FKLASS", DateSpan.from(AUTUMN));
        assertEquals(Optional.of(next), Successor.of(ended, List.of(ended, next)));
    }

    @Test
    public void theSchoolIsTheSuccessorAndNotTheLeisureCentreThatBeginsTheSameDay() {
        Placement ended = placement("A", "FS", DateSpan.of(START, MIDSUMMER));
        Placement leisure = placement("C", "FTH", DateSpan.from(AUTUMN.minusDays(7)));
        Placement school = placement("C", "FKLASS", DateSpan.from(AUTUMN));
        assertEquals(Optional.of(school), Successor.of(ended, List.of(leisure, ended, school)));
    }

    @Test
    public void aChildWhoReturnsAfterYearsIsNoTransition() {
        Placement ended = placement("A", "FS", DateSpan.of(START, MIDSUMMER));
        assertEquals(Optional.empty(),
            Successor.of(ended, List.of(ended, placement("B", "GR", DateSpan.from(MIDSUMMER.plusYears(2))))));
    }

    @Test
    public void aPlacementThatWasThereAllAlongIsNoSuccessor() {
        Placement ended = placement("A", "FTH", DateSpan.of(START, MIDSUMMER));
        Placement school = placement("A", "GR", DateSpan.from(START));
        assertEquals(Optional.empty(), Successor.of(ended, List.of(ended, school)));
    }

    private Placement placement(String unit, String code, DateSpan span) {
        return new Placement(new PlacementId(++made), new PersonId(1), new UnitCode(unit), new SchoolType(code),
            OptionalInt.empty(), span);
    }
}
