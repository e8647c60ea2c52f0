package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.TransitionRow.Side;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.store.Holding;

public class ChildWhoChangesPreschoolTest {

    private final Bridge bridge = new Bridge();

    @Test
    public void appearsAsATransitionForBothHeadteachersAndNobodyElse() {
        bridge.moves();
        assertEquals(Side.HANDING_OVER, bridge.transitions.mine(bridge.sender).getFirst().side());
        assertEquals(Side.RECEIVING, bridge.transitions.mine(bridge.receiver).getFirst().side());
        assertEquals(List.of(), bridge.transitions.mine(bridge.stranger));
        assertEquals(List.of(), bridge.transitions.mine(bridge.mother));
    }

    @Test
    public void appearsOnceHoweverOftenTheRegisterTells() {
        bridge.moves();
        bridge.registerTells();
        assertEquals(1, bridge.transitions.mine(bridge.sender).size());
    }

    @Test
    public void waitsWhileThePlacementGoesOn() {
        bridge.town.leaves(bridge.child, bridge.today.plusDays(10));
        bridge.town.isPlaced(bridge.child, bridge.to, DateSpan.from(bridge.today.plusDays(11)));
        bridge.registerTells();
        assertEquals(State.PLANNED, bridge.transition().state());
        assertTrue(bridge.transition().waitsFor().isPresent());
        assertRefused(bridge.handsOver());
    }

    @Test
    public void isStoppedWhenTheRegisterTakesTheMoveBack() {
        bridge.town.leaves(bridge.child, bridge.today.plusDays(10));
        bridge.town.isPlaced(bridge.child, bridge.to, DateSpan.from(bridge.today.plusDays(11)));
        bridge.registerTells();
        bridge.town.leaves(bridge.child, bridge.today.plusDays(300));
        bridge.registerTells();
        assertEquals(State.STOPPED, bridge.transition().state());
        assertEquals("Registret tog tillbaka flytten.", bridge.transition().endedBecause().orElseThrow().sv());
    }

    @Test
    public void takesNothingAlongWithoutConsentAndThatIsRecorded() {
        bridge.log();
        bridge.moves();
        assertDone(bridge.handsOver());
        HandOver recorded = bridge.transitions.handedOver(bridge.sender, bridge.transition().id());
        assertEquals(HandOver.Verdict.STAYS, recorded.items().getFirst().verdict());
        assertDone(bridge.transitions.receive(bridge.receiver, bridge.transition().id()));
        assertEquals(List.of(HolderKind.ARCHIVE), bridge.held().stream().map(Holding::holderKind).toList());
    }

    @Test
    public void takesItAlongWhenBothGuardiansHaveSaidYes() {
        DocumentId log = bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        assertDone(bridge.handsOver());
        assertDone(bridge.transitions.receive(bridge.receiver, bridge.transition().id()));
        Holding received = bridge.held().stream().filter(holding -> holding.basis() == Basis.HANDED_OVER).findFirst()
            .orElseThrow();
        assertEquals(log, received.document());
        assertEquals(bridge.to, received.unit());
        assertEquals(bridge.today, received.milestones().get(Milestone.HANDED_OVER));
    }

    @Test
    public void leavesTheSendersPartInTheArchiveWithTheDayThePlacementEnded() {
        bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        assertDone(bridge.handsOver());
        Holding sent = bridge.held().getFirst();
        assertEquals(HolderKind.ARCHIVE, sent.holderKind());
        assertEquals(bridge.today.minusDays(1), sent.milestones().get(Milestone.PLACEMENT_ENDED));
    }

    @Test
    public void hasNothingAtTheNewUnitBeforeItHasReceived() {
        bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        assertDone(bridge.handsOver());
        assertTrue(bridge.held().stream().noneMatch(holding -> holding.unit().equals(bridge.to)));
    }

    @Test
    public void leavesNothingBehindWhenTheReceiverDeclines() {
        bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        assertDone(bridge.handsOver());
        assertRefused(bridge.transitions.decline(bridge.receiver, bridge.transition().id(), " "));
        assertDone(bridge.transitions.decline(bridge.receiver, bridge.transition().id(), "Barnet kom aldrig."));
        assertEquals(1, bridge.held().size());
        assertEquals("Barnet kom aldrig.", bridge.transition().endedBecause().orElseThrow().sv());
        assertRefused(bridge.transitions.receive(bridge.receiver, bridge.transition().id()));
    }

    @Test
    public void isStoppedForAReasonThatStaysWhereItWasGiven() {
        bridge.moves();
        assertDone(bridge.transitions.stop(bridge.sender, bridge.transition().id(), "Familjen flyttar tillbaka."));
        assertEquals("Familjen flyttar tillbaka.", bridge.transition().endedBecause().orElseThrow().sv());
        assertEquals(Optional.empty(), bridge.transitions.mine(bridge.receiver).stream()
            .flatMap(row -> row.endedBecause().stream()).findFirst());
    }

    @Test
    public void isNotHandedOverByAPictureThatIsOutOfDate() {
        bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        TransitionRow row = bridge.transition();
        String seen = bridge.transitions.preview(bridge.sender, row.id()).fingerprint();
        bridge.says(bridge.father, Choice.WITHDRAWN);
        assertRefused(bridge.transitions.handOver(bridge.sender, row.id(), Set.of(), "", seen));
    }

    @Test
    public void isHandedOverOnlyOnce() {
        bridge.moves();
        assertDone(bridge.handsOver());
        assertRefused(bridge.handsOver());
    }

    @Test
    public void cannotHaveADocumentTickedThatIsNotUnderReview() {
        DocumentId log = bridge.log();
        bridge.moves();
        TransitionRow row = bridge.transition();
        assertRefused(bridge.transitions.handOver(bridge.sender, row.id(), Set.of(log), "",
            bridge.transitions.preview(bridge.sender, row.id()).fingerprint()));
    }

    @Test
    public void isNobodysBusinessAtOtherUnits() {
        bridge.moves();
        TransitionRow row = bridge.transition();
        assertThrows(NotFound.class, () -> bridge.transitions.preview(bridge.stranger, row.id()));
        assertThrows(NotFound.class, () -> bridge.transitions.preview(bridge.receiver, row.id()));
        assertThrows(NotFound.class, () -> bridge.transitions.receive(bridge.sender, row.id()));
    }

    @Test
    public void isDecidedTheSameWayWhenItIsReplayedYearsLater() {
        bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        assertDone(bridge.handsOver());
        TransitionRow row = bridge.transition();
        bridge.says(bridge.mother, Choice.WITHDRAWN);
        bridge.platform.clock().setTo(bridge.today.plusYears(5));
        assertEquals(List.of(),
            bridge.transitions.replay(bridge.platform.callers().auditor(), row.id()).differences());
    }

    @Test
    public void leavesAnAuditLineWithEveryStep() {
        bridge.moves();
        assertDone(bridge.handsOver());
        assertDone(bridge.transitions.receive(bridge.receiver, bridge.transition().id()));
        List<String> actions = bridge.house.audit.lines(bridge.platform.callers().auditor(),
                new Audit.Filter(Optional.empty(), Optional.of(bridge.child), Optional.empty(), Optional.empty(), Optional.empty(), false),
                Page.Request.first(100)).items().stream().map(AuditLine::action).toList();
        assertTrue(actions.containsAll(List.of("transition.appeared", "transition.previewed", "transition.handed-over",
            "transition.received")));
    }

    @Test
    public void whoIsProtectedIsInNobodysListWithoutAGrant() {
        var hidden = bridge.town.protectedChild(bridge.group);
        bridge.town.leaves(hidden, bridge.today.minusDays(1));
        bridge.town.isPlaced(hidden, bridge.to, DateSpan.from(bridge.today));
        bridge.house.memory.inOne(() -> bridge.gathering.placementsChanged(List.of(hidden)));
        assertEquals(List.of(), bridge.transitions.mine(bridge.sender));
    }

    static void assertDone(Outcome<?> outcome) {
        assertTrue(outcome.toString(), outcome instanceof Outcome.Done);
    }

    static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    static void assertRefused(Outcome<?> outcome) {
        assertTrue(outcome.toString(), outcome instanceof Outcome.Refused);
    }
}
