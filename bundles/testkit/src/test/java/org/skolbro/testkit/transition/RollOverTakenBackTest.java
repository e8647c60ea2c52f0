package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.UndoPreview;
import org.skolbro.api.transition.TransitionRow;

/** Within the grace period a headteacher takes back what a roll-over handed over for her unit. */
public class RollOverTakenBackTest extends AtTheTurnOfTheYear {

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
}
