package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.api.rollover.RollOverItem;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.rollover.UndoPreview;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.testkit.Town;

/** All who leave in one run, decided about one by one. */
public class YearRollOverTest {

    private static final int CHILDREN = 5;

    private final Bridge bridge = new Bridge();
    private final RollOvers rollOvers = bridge.crossings.rollOvers;
    private final Caller administrator = bridge.platform.callers().administrator();
    private final LocalDate summer = bridge.today.plusMonths(3);

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
    public void ofTheWholeMunicipalityIsReleasedByAnotherPerson() {
        RollOvers byTwo = bridge.crossings.rollOversByTwo;
        bridge.moves();
        Caller another = bridge.platform.callers().administrator();
        assertTrue(byTwo.preview(administrator, summer).takesTwo());
        RollOver proposed = done(byTwo.start(administrator, summer, byTwo.preview(administrator, summer).digest()));
        assertEquals(State.PROPOSED, proposed.state());
        drive();
        assertEquals(TransitionRow.State.GATHERED, bridge.transition().state());
        assertFalse(proposed.releasable());
        assertTrue(byTwo.run(another, proposed.id()).releasable());
        assertFalse(byTwo.run(bridge.sender, proposed.id()).releasable());
        assertTrue(byTwo.release(administrator, proposed.id(), proposed.digest()) instanceof Outcome.Refused);
        assertTrue(byTwo.release(another, proposed.id(), "0" + proposed.digest().substring(1)) instanceof Outcome.Refused);
        assertThrows(NotFound.class, () -> byTwo.release(bridge.sender, proposed.id(), proposed.digest()));
        assertEquals(Optional.of(another.displayName()), done(byTwo.release(another, proposed.id(), proposed.digest())).releasedBy());
        assertTrue(byTwo.release(another, proposed.id(), proposed.digest()) instanceof Outcome.Refused);
        drive();
        assertEquals(State.DONE, byTwo.run(administrator, proposed.id()).state());
        assertEquals(TransitionRow.State.HANDED_OVER, bridge.transition().state());
    }

    @Test
    public void thatIsProposedKeepsNobodyFromHandingOver() {
        RollOvers byTwo = bridge.crossings.rollOversByTwo;
        bridge.moves();
        PersonId later = another();
        RollOver proposed = done(byTwo.start(administrator, summer, byTwo.preview(administrator, summer).digest()));
        RollOver own = done(byTwo.start(bridge.sender, summer, byTwo.preview(bridge.sender, summer).digest()));
        assertEquals("a headteacher needs nobody", State.RUNNING, own.state());
        drive();
        assertEquals(2, byTwo.run(bridge.sender, own.id()).totals().done());
        done(byTwo.release(bridge.platform.callers().administrator(), proposed.id(), proposed.digest()));
        drive();
        assertEquals(Map.of(Cause.SETTLED, 2L), byTwo.run(administrator, proposed.id()).units().getFirst().causes());
        assertEquals(1, bridge.house.memory.inOne(() -> bridge.transitionStore.of(later)).size());
    }

    @Test
    public void thatIsProposedCanBeCancelled() {
        RollOvers byTwo = bridge.crossings.rollOversByTwo;
        bridge.moves();
        RollOver proposed = done(byTwo.start(administrator, summer, byTwo.preview(administrator, summer).digest()));
        assertTrue(byTwo.pause(administrator, proposed.id()) instanceof Outcome.Refused);
        assertEquals(State.CANCELLED, done(byTwo.cancel(administrator, proposed.id())).state());
        assertTrue(byTwo.release(bridge.platform.callers().administrator(), proposed.id(), proposed.digest()) instanceof Outcome.Refused);
        assertEquals(TransitionRow.State.GATHERED, bridge.transition().state());
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
    public void isTakenBackAsIfItHadNotBeen() {
        bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        var before = bridge.held();
        RollOver run = runs(bridge.sender);
        UndoPreview undo = done(rollOvers.undoPreview(bridge.sender, run.id(), bridge.from));
        assertEquals(1, undo.back());
        RollOver undone = done(rollOvers.undo(bridge.sender, run.id(), bridge.from, undo.digest()));
        assertEquals(1, undone.totals().undone());
        assertEquals(before, bridge.held());
        assertEquals(TransitionRow.State.GATHERED, bridge.transition().state());
        assertEquals(1, lines("transition.taken-back"));
        assertTrue(bridge.transitions.replay(administrator, bridge.transition().id()).same());
        assertTrue(rollOvers.undoPreview(bridge.sender, run.id(), bridge.from) instanceof Outcome.Refused);
        runs(bridge.sender);
        assertEquals(TransitionRow.State.HANDED_OVER, bridge.transition().state());
    }

    @Test
    public void isNotTakenBackFromAReceiverWhoHasAnswered() {
        bridge.moves();
        another();
        RollOver run = runs(bridge.sender);
        String seen = done(rollOvers.undoPreview(bridge.sender, run.id(), bridge.from)).digest();
        bridge.transitions.receive(bridge.receiver, bridge.transitions.mine(bridge.receiver).getFirst().id());
        assertTrue(rollOvers.undo(bridge.sender, run.id(), bridge.from, seen) instanceof Outcome.Refused);
        UndoPreview undo = done(rollOvers.undoPreview(bridge.sender, run.id(), bridge.from));
        assertEquals(1, undo.back());
        assertEquals(List.of(TransitionRow.State.RECEIVED), undo.stay().stream().map(UndoPreview.Stays::state).toList());
        assertEquals(new RollOver.Totals(2, 0, 1, 0, 0, 1), done(rollOvers.undo(bridge.sender, run.id(), bridge.from, undo.digest())).totals());
    }

    @Test
    public void isForGoodWhenTheGracePeriodIsOver() {
        bridge.moves();
        RollOver run = runs(bridge.sender);
        String digest = done(rollOvers.undoPreview(bridge.sender, run.id(), bridge.from)).digest();
        bridge.house.clock.advance(Duration.ofHours(48));
        assertEquals(Optional.empty(), rollOvers.run(senderLater(), run.id()).units().getFirst().undoUntil());
        assertTrue(rollOvers.undo(senderLater(), run.id(), bridge.from, digest) instanceof Outcome.Refused);
        assertEquals(TransitionRow.State.HANDED_OVER, rowLater().state());
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

    /** Log-ins end while the clock goes. */
    private Caller senderLater() {
        return bridge.platform.callers().of(bridge.sender.person().orElseThrow());
    }

    private TransitionRow rowLater() {
        return bridge.transitions.mine(senderLater()).getFirst();
    }

    private PersonId another() {
        PersonId child = bridge.town.child(bridge.group);
        moves(child);
        return child;
    }

    private void moves(PersonId child) {
        bridge.town.leaves(child, bridge.today.minusDays(1));
        bridge.town.isPlaced(child, bridge.to, DateSpan.from(bridge.today));
        bridge.house.memory.inOne(() -> bridge.gathering.placementsChanged(List.of(child)));
    }

    private RollOver start(Caller caller) {
        return done(rollOvers.start(caller, summer, rollOvers.preview(caller, summer).digest()));
    }

    private RollOver runs(Caller caller) {
        RollOver run = start(caller);
        drive();
        return rollOvers.run(caller, run.id());
    }

    private void drive() {
        bridge.crossings.execution.unattended().forEach(run -> bridge.crossings.execution.drive(run, () -> true));
    }

    private long lines(String action) {
        return bridge.house.audit.lines(bridge.platform.callers().auditor(), new Audit.Filter(Optional.empty(), Optional.of(bridge.child),
            Optional.empty(), Optional.empty(), Optional.empty(), false), Page.Request.first(100)).items().stream()
            .filter(line -> line.action().equals(action)).count();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }
}
