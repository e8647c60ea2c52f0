package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionMatrix.Proposal;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.api.transition.TransitionStep;
import org.skolbro.api.transition.TransitionStep.What;
import org.skolbro.testkit.Town;

/** A headteacher decides in good time; what she decided is carried out later, by hand or in a run. */
public class DecidedTransitionTest {

    private final Bridge bridge = new Bridge();
    private final RollOvers rollOvers = bridge.crossings.rollOvers;

    /** The municipality lets notes follow when a headteacher finds them needed. */
    @Before
    public void notesAreReviewed() {
        done(bridge.crossings.matrix.adopt(bridge.administrator, new Proposal(Set.of(Town.PRESCHOOL), Set.of(), Provider.SAME, Set.of(),
            Set.of(), Set.of(Bridge.NOTE), new Follows.Review(), bridge.today, Optional.empty()),
            new Decision("Nämnden", bridge.today, "12", "BUN 2026/41")));
    }

    @Test
    public void isDecidedBeforeTheLastDayAndHandedOverByTheRun() {
        DocumentId needed = bridge.note();
        DocumentId other = bridge.note();
        bridge.willMove();
        TransitionRow decided = done(decides(Set.of(needed), "Ring gärna."));
        assertEquals(State.DECIDED, decided.state());
        assertTrue(decided.waitsFor().isPresent());
        run();
        assertEquals(State.DECIDED, bridge.transition().state());
        bridge.house.clock.setTo(bridge.today.plusMonths(1).plusDays(1));
        drive();
        HandOver handed = bridge.transitions.handedOver(later(bridge.sender), decided.id());
        assertEquals(State.HANDED_OVER, handed.transition().state());
        assertEquals(Map.of(needed, Verdict.FOLLOWS, other, Verdict.STAYS), verdicts(handed));
        assertEquals("Ring gärna.", handed.note());
        assertTrue(bridge.transitions.replay(later(bridge.administrator), decided.id()).same());
    }

    @Test
    public void isHandedOverByHandAsItWasDecided() {
        DocumentId needed = bridge.note();
        bridge.moves();
        done(decides(Set.of(needed), "Ring gärna."));
        HandOver preview = bridge.transitions.preview(bridge.sender, bridge.transition().id());
        assertEquals(Map.of(needed, Verdict.FOLLOWS), verdicts(preview));
        assertEquals("Ring gärna.", preview.note());
        done(bridge.handsOver());
        assertEquals(Map.of(needed, Verdict.FOLLOWS), verdicts(bridge.transitions.handedOver(bridge.receiver, bridge.transition().id())));
    }

    @Test
    public void whatComesUnderReviewLaterIsNotDecidedAbout() {
        DocumentId first = bridge.note();
        bridge.moves();
        done(decides(Set.of(), ""));
        DocumentId later = bridge.note();
        HandOver preview = bridge.transitions.preview(bridge.sender, bridge.transition().id());
        assertEquals(Map.of(first, Verdict.STAYS, later, Verdict.REVIEW), verdicts(preview));
        assertEquals(Map.of(Cause.REVIEW, 1L), run().units().getFirst().causes());
        assertEquals(State.DECIDED, bridge.transition().state());
        done(decides(Set.of(later), ""));
        run();
        assertEquals(Map.of(first, Verdict.STAYS, later, Verdict.FOLLOWS),
            verdicts(bridge.transitions.handedOver(bridge.sender, bridge.transition().id())));
    }

    @Test
    public void consentIsAskedAgainAtTheHandOver() {
        DocumentId log = bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        done(decides(Set.of(), ""));
        bridge.says(bridge.father, Choice.WITHDRAWN);
        run();
        assertEquals(Map.of(log, Verdict.STAYS), verdicts(bridge.transitions.handedOver(bridge.sender, bridge.transition().id())));
    }

    @Test
    public void secondThoughtsTakeTheDecisionBack() {
        DocumentId note = bridge.note();
        bridge.moves();
        assertTrue(bridge.transitions.reconsider(bridge.sender, bridge.transition().id()) instanceof Outcome.Refused);
        done(decides(Set.of(note), "Ring gärna."));
        TransitionRow again = done(bridge.transitions.reconsider(bridge.sender, bridge.transition().id()));
        assertEquals(State.GATHERED, again.state());
        HandOver preview = bridge.transitions.preview(bridge.sender, again.id());
        assertEquals(Map.of(note, Verdict.REVIEW), verdicts(preview));
        assertEquals("Ring gärna.", preview.note());
        done(bridge.handsOver());
        assertTrue(bridge.transitions.reconsider(bridge.sender, again.id()) instanceof Outcome.Refused);
        assertTrue(decides(Set.of(), "") instanceof Outcome.Refused);
    }

    @Test
    public void isNotDecidedByAPictureThatIsOutOfDateNorAboutWhatIsNotUnderReview() {
        DocumentId log = bridge.log();
        bridge.moves();
        TransitionRow row = bridge.transition();
        String before = bridge.transitions.preview(bridge.sender, row.id()).fingerprint();
        assertTrue(bridge.transitions.decide(bridge.sender, row.id(), Set.of(log), "", before) instanceof Outcome.Refused);
        bridge.note();
        assertTrue(bridge.transitions.decide(bridge.sender, row.id(), Set.of(), "", before) instanceof Outcome.Refused);
        assertTrue(decides(Set.of(), "x".repeat(2_001)) instanceof Outcome.Refused);
        assertEquals(State.GATHERED, bridge.transition().state());
    }

    @Test
    public void isForTheUnitThatIsLeft() {
        bridge.moves();
        TransitionRow row = bridge.transition();
        for (Caller other : List.of(bridge.receiver, bridge.stranger)) {
            assertThrows(NotFound.class, () -> bridge.transitions.decide(other, row.id(), Set.of(), "", ""));
            assertThrows(NotFound.class, () -> bridge.transitions.reconsider(other, row.id()));
        }
        assertThrows(NotFound.class, () -> bridge.transitions.steps(bridge.stranger, row.id()));
    }

    @Test
    public void staysDecidedWhenTheLastDayIsMovedAndStopsWhenTheMoveIsTakenBack() {
        bridge.willMove();
        done(decides(Set.of(), ""));
        LocalDate later = bridge.today.plusMonths(1).plusDays(5);
        bridge.town.leaves(bridge.child, later);
        bridge.registerTells();
        assertEquals(State.DECIDED, bridge.transition().state());
        assertEquals(later, bridge.transition().leftOn());
        assertEquals(later.plusDays(30), bridge.transition().deadline());
        bridge.town.leaves(bridge.child, bridge.today.plusYears(2));
        bridge.registerTells();
        assertEquals(State.STOPPED, bridge.transition().state());
    }

    @Test
    public void aChildWhoGoesToAnotherUnitThanExpectedIsDecidedAboutAnew() {
        bridge.note();
        bridge.moves();
        done(decides(Set.of(), "Ring gärna."));
        UnitCode third = bridge.town.unit();
        goesTo(third);
        bridge.registerTells();
        TransitionRow row = bridge.transition();
        assertEquals(State.GATHERED, row.state());
        assertEquals(1, bridge.transitions.mine(bridge.platform.callers().headteacherOf(third)).size());
        assertEquals(List.of(), bridge.transitions.mine(bridge.receiver));
        assertEquals("", bridge.transitions.preview(bridge.sender, row.id()).note());
    }

    @Test
    public void aMoveThatTheRegisterTookBackByMistakeGoesOn() {
        bridge.moves();
        goesTo(bridge.from);
        bridge.registerTells();
        assertEquals(State.STOPPED, bridge.transition().state());
        goesTo(bridge.to);
        bridge.registerTells();
        assertEquals(State.GATHERED, bridge.transition().state());
        assertTrue(bridge.transition().endedBecause().isEmpty());
        done(bridge.handsOver());
    }

    @Test
    public void theReceiverHasDaysOfHerOwn() {
        bridge.moves();
        assertEquals(bridge.today.minusDays(1).plusDays(30), bridge.transition().deadline());
        done(bridge.handsOver());
        assertEquals(bridge.today.plusDays(14), bridge.transitions.mine(bridge.receiver).getFirst().deadline());
    }

    @Test
    public void everyStepSaysWhoTookIt() {
        bridge.moves();
        done(decides(Set.of(), ""));
        done(bridge.transitions.reconsider(bridge.sender, bridge.transition().id()));
        done(decides(Set.of(), ""));
        done(bridge.handsOver());
        done(bridge.transitions.receive(bridge.receiver, bridge.transition().id()));
        List<TransitionStep> steps = bridge.transitions.steps(bridge.sender, bridge.transition().id());
        assertEquals(List.of(What.APPEARED, What.DECIDED, What.RECONSIDERED, What.DECIDED, What.HANDED_OVER, What.RECEIVED),
            steps.stream().map(TransitionStep::what).toList());
        assertEquals("", steps.getFirst().who());
        assertEquals(bridge.sender.displayName(), steps.get(1).who());
        assertEquals(bridge.receiver.displayName(), steps.getLast().who());
        assertEquals(List.of(What.HANDED_OVER, What.RECEIVED), bridge.transitions.steps(bridge.receiver, bridge.transition().id()).stream()
            .map(TransitionStep::what).toList());
        assertFalse(steps.stream().anyMatch(step -> step.who().contains("(")));
    }

    private Outcome<TransitionRow> decides(Set<DocumentId> needed, String note) {
        TransitionRow row = bridge.transition();
        return bridge.transitions.decide(bridge.sender, row.id(), needed, note, bridge.transitions.preview(bridge.sender, row.id()).fingerprint());
    }

    /** The register has another unit for the placement that begins today. */
    private void goesTo(UnitCode unit) {
        bridge.house.memory.inOne(() -> bridge.house.registerStore.placements(Set.of(bridge.child))).stream()
            .filter(placement -> placement.span().from().equals(bridge.today))
            .forEach(placement -> bridge.house.registerRows.put(new Placement(placement.id(), placement.child(), unit, placement.schoolType(),
                placement.schoolYear(), placement.span())));
    }

    private RollOver run() {
        LocalDate summer = bridge.today.plusMonths(3);
        RollOver run = done(rollOvers.start(bridge.sender, summer, rollOvers.preview(bridge.sender, summer).digest()));
        drive();
        return rollOvers.run(bridge.sender, run.id());
    }

    private void drive() {
        bridge.crossings.execution.unattended().forEach(run -> bridge.crossings.execution.drive(run, () -> true));
    }

    /** Log-ins end while the clock goes. */
    private Caller later(Caller caller) {
        return caller.person().map(bridge.platform.callers()::of).orElseGet(() -> bridge.platform.callers().administrator());
    }

    private static Map<DocumentId, Verdict> verdicts(HandOver handOver) {
        return handOver.items().stream().collect(Collectors.toMap(item -> item.document().id(), HandOver.Item::verdict));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }
}
