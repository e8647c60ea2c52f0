package org.skolbro.demo.consent;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.DemoPerson;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Person;
import org.skolbro.demo.register.SchoolCodes;
import org.skolbro.demo.register.Size;

public class PlannedAnswerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Municipality SMALL = Municipality.of(Size.SMALL, TODAY).part(SchoolCodes.PRESCHOOL);
    private static final Map<UUID, List<PlannedAnswer>> ANSWERS =
        PlannedAnswer.of(SMALL).collect(Collectors.groupingBy(PlannedAnswer::child));

    @Test
    public void comesFromAGuardianOfTheChild() {
        for (Child child : SMALL.children()) {
            Set<UUID> guardians = child.deciding(TODAY).stream().map(Person::id).collect(Collectors.toSet());
            answers(child.person().id()).forEach(answer -> assertTrue(guardians.contains(answer.guardian())));
        }
    }

    @Test
    public void disagreesInManyHomes() {
        assertTrue(ANSWERS.values().stream().filter(answers -> choices(answers).equals(Set.of(Choice.YES,
            Choice.NO))).count() >= 10);
    }

    @Test
    public void isLeftToTheGuardiansWhoLogIn() {
        assertEquals(List.of(), answers(DemoPerson.CHILD));
    }

    @Test
    public void isEverythingAmongThoseWhoMove() {
        Set<Set<Choice>> outcomes = SMALL.movers().stream().map(id -> choices(answers(id)))
            .collect(Collectors.toSet());
        assertEquals(Set.of(Set.of(), Set.of(Choice.YES), Set.of(Choice.NO), Set.of(Choice.YES, Choice.NO),
            Set.of(Choice.YES, Choice.WITHDRAWN)), outcomes);
    }

    @Test
    public void isGivenBeforeToday() {
        ANSWERS.values().forEach(answers -> answers.forEach(answer -> assertTrue(answer.date().isBefore(TODAY))));
    }

    @Test
    public void isNotGivenBeforeTheChildHasBegun() {
        Municipality large = Municipality.of(Size.LULEA, TODAY).part(SchoolCodes.PRESCHOOL);
        Map<UUID, LocalDate> began = large.present().stream().collect(Collectors.toMap(child -> child.person().id(),
            child -> child.firstStay().span().from()));
        PlannedAnswer.of(large).forEach(answer -> {
            assertFalse(answer.date().isBefore(began.get(answer.child())));
            assertTrue(answer.date().isBefore(TODAY));
        });
    }

    private static List<PlannedAnswer> answers(UUID child) {
        return ANSWERS.getOrDefault(child, List.of());
    }

    private static Set<Choice> choices(List<PlannedAnswer> answers) {
        Set<Choice> choices = EnumSet.noneOf(Choice.class);
        answers.forEach(answer -> choices.add(answer.choice()));
        return choices;
    }
}
