package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.api.rollover.RollOverItem;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.testkit.Town;

/** All who leave in one run, decided about one by one. */
public class YearRollOverTest extends AtTheTurnOfTheYear {

    private static final int CHILDREN = 5;

    @Test
    public void handsOverAsByHand() {
        DocumentId log = bridge.log();
        DocumentId note = bridge.note();
        bridge.bothSayYes();
        bridge.moves();
        RollOver run = runs(bridge.sender);
        assertEquals(State.DONE, run.state());
        assertEquals(new RollOver.Totals(1, 0, 1, 0, 0, 0), run.totals());
        TransitionRow row = bridge.transition();
        assertEquals(TransitionRow.State.HANDED_OVER, row.state());
        assertEquals(1, bridge.transitions.handedOver(bridge.receiver, row.id()).items().size());
        assertTrue(bridge.transitions.replay(administrator, row.id()).same());
        assertTrue(bridge.held().stream().allMatch(holding -> holding.holderKind() == HolderKind.ARCHIVE));
        bridge.transitions.receive(bridge.receiver, row.id());
        assertEquals(Set.of(log), bridge.held().stream().filter(holding -> holding.unit().equals(bridge.to)).map(Holding::document)
            .collect(Collectors.toSet()));
        assertEquals(2, bridge.held().stream().filter(holding -> Set.of(log, note).contains(holding.document())
            && holding.unit().equals(bridge.from)).count());
        assertEquals(1, lines("transition.handed-over"));
    }

    @Test
    public void leavesToTheHeadteacherWhatSomebodyHasBegun() {
        bridge.moves();
        bridge.house.memory.inOne(() -> bridge.documents.insert(new StoredDraft(new DocumentId(Ids.next()),
            Bridge.preschool().documentTypes().getFirst(), Town.PRESCHOOL, bridge.from, About.child(bridge.child), "Påbörjad", bridge.today,
            Map.of(), List.of(bridge.sender.account()), 1, bridge.house.clock.instant(), Optional.empty(), Optional.empty())));
        RollOver run = runs(bridge.sender);
        assertEquals(Map.of(Cause.OPEN_DRAFTS, 1L), run.units().getFirst().causes());
        assertEquals(TransitionRow.State.GATHERED, bridge.transition().state());
        assertEquals(List.of(Optional.of(Cause.OPEN_DRAFTS)), rollOvers.items(bridge.sender, run.id()).stream().map(RollOverItem::cause).toList());
        assertEquals(List.of("Påbörjad"), rollOvers.drafts(bridge.sender).stream().map(RollOvers.LeaverDraft::title).toList());
        assertEquals(List.of(), rollOvers.drafts(bridge.stranger));
    }

    @Test
    public void waitsForTheLastDayAndGoesOnByItself() {
        bridge.willMove();
        RollOver run = runs(bridge.sender);
        assertEquals(State.RESTING, run.state());
        assertEquals(Optional.of(bridge.today.plusMonths(1).plusDays(1)), run.nextOn());
        assertEquals(TransitionRow.State.PLANNED, bridge.transition().state());
        drive();
        assertEquals(TransitionRow.State.PLANNED, bridge.transition().state());
        bridge.house.clock.setTo(bridge.today.plusMonths(1).plusDays(1));
        drive();
        assertEquals(State.DONE, rollOvers.run(senderLater(), run.id()).state());
        assertEquals(TransitionRow.State.HANDED_OVER, rowLater().state());
    }

    @Test
    public void takesNoOthersThanThoseOfThePreview() {
        bridge.moves();
        String before = rollOvers.preview(bridge.sender, summer).digest();
        PersonId more = another();
        assertTrue(rollOvers.start(bridge.sender, summer, before) instanceof Outcome.Refused);
        assertEquals(2, rollOvers.preview(bridge.sender, summer).children());
        assertFalse(more.equals(bridge.child));
        runs(bridge.sender);
        assertTrue(rollOvers.start(bridge.sender, summer, rollOvers.preview(bridge.sender, summer).digest()) instanceof Outcome.Refused);
    }

    @Test
    public void isPausedTakenUpAndCancelledBetweenItsTransactions() {
        bridge.moves();
        for (int more = 1; more < CHILDREN; more++) {
            another();
        }
        RollOver run = start(administrator);
        AtomicInteger asked = new AtomicInteger();
        bridge.crossings.execution.drive(run.id(), () -> {
            if (asked.incrementAndGet() == 2) {
                done(rollOvers.pause(administrator, run.id()));
            }
            return true;
        });
        RollOver paused = rollOvers.run(administrator, run.id());
        assertEquals(State.PAUSED, paused.state());
        assertEquals(new RollOver.Totals(CHILDREN, 3, 2, 0, 0, 0), paused.totals());
        drive();
        assertEquals(3, rollOvers.run(administrator, run.id()).totals().waiting());
        done(rollOvers.resume(administrator, run.id()));
        bridge.crossings.execution.drive(run.id(), () -> asked.incrementAndGet() < 4);
        assertEquals(1, rollOvers.run(administrator, run.id()).totals().waiting());
        RollOver cancelled = done(rollOvers.cancel(administrator, run.id()));
        assertEquals(new RollOver.Totals(CHILDREN, 0, 4, 1, 0, 0), cancelled.totals());
        assertTrue(rollOvers.cancel(administrator, run.id()) instanceof Outcome.Refused);
        assertEquals(1, rollOvers.preview(administrator, summer).children());
    }

    @Test
    public void isGoneOnWithWhenWhoeverDroveItIsGone() {
        bridge.moves();
        another();
        another();
        RollOver run = start(administrator);
        AtomicInteger asked = new AtomicInteger();
        bridge.crossings.execution.drive(run.id(), () -> asked.incrementAndGet() < 2);
        assertEquals(2, rollOvers.run(administrator, run.id()).totals().done());
        drive();
        assertEquals("somebody has the lease", 2, rollOvers.run(administrator, run.id()).totals().done());
        bridge.house.clock.advance(Duration.ofMinutes(3));
        drive();
        assertEquals(new RollOver.Totals(3, 0, 3, 0, 0, 0), rollOvers.run(administrator, run.id()).totals());
        assertEquals(1, lines("transition.handed-over"));
    }

    @Test
    public void showsNamesToTheHeadteacherAndCountsToTheAdministrator() {
        bridge.moves();
        RollOver run = runs(administrator);
        assertEquals(List.of(), rollOvers.items(administrator, run.id()));
        assertEquals(1, rollOvers.items(bridge.sender, run.id()).size());
        assertFalse(rollOvers.run(bridge.sender, run.id()).mine());
        assertThrows(NotFound.class, () -> rollOvers.cancel(bridge.sender, run.id()));
        assertThrows(NotFound.class, () -> rollOvers.run(bridge.stranger, run.id()));
        assertEquals(List.of(), rollOvers.runs(bridge.stranger));
        for (Caller nobody : List.of(bridge.mother, bridge.platform.callers().archivist(), bridge.platform.callers().teacherOf(bridge.group))) {
            assertThrows(NotPermitted.class, () -> rollOvers.preview(nobody, summer));
            assertThrows(NotPermitted.class, () -> rollOvers.run(nobody, run.id()));
        }
    }

    @Test
    public void knowsNothingOfAProtectedChild() {
        PersonId hidden = bridge.town.protectedChild(bridge.group);
        moves(hidden);
        assertEquals(0, rollOvers.preview(administrator, summer).children());
        bridge.moves();
        RollOver run = runs(administrator);
        assertEquals(1, run.totals().items());
        assertEquals(1, bridge.house.memory.inOne(() -> bridge.transitionStore.of(hidden).stream()
            .filter(id -> bridge.transitionStore.find(id).orElseThrow().state() == TransitionRow.State.GATHERED).count()).intValue());
    }
}
