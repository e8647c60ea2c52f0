package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOver.Cause;
import org.skolbro.api.rollover.RollOver.State;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.transition.TransitionRow;

/** A roll-over of the whole municipality is proposed by one administrator and released by another. */
public class RollOverByTwoTest extends AtTheTurnOfTheYear {

    private final RollOvers byTwo = bridge.crossings.rollOversByTwo;
    private final Caller another = bridge.platform.callers().administrator();

    @Test
    public void ofTheWholeMunicipalityIsReleasedByAnotherPerson() {
        bridge.moves();
        assertTrue(byTwo.preview(administrator, summer).takesTwo());
        RollOver proposed = done(byTwo.start(administrator, summer, byTwo.preview(administrator, summer).digest()));
        assertEquals(State.PROPOSED, proposed.state());
        drive();
        assertEquals(TransitionRow.State.GATHERED, bridge.transition().state());
        assertFalse(proposed.releasable());
        assertTrue(byTwo.run(another, proposed.id()).releasable());
        assertFalse(byTwo.run(bridge.sender, proposed.id()).releasable());
        assertTrue(byTwo.release(administrator, proposed.id(), proposed.digest()) instanceof Outcome.Refused);
        assertTrue(byTwo.release(another, proposed.id(), "of-another-day") instanceof Outcome.Refused);
        assertThrows(NotFound.class, () -> byTwo.release(bridge.sender, proposed.id(), proposed.digest()));
        assertEquals(Optional.of(another.displayName()), done(byTwo.release(another, proposed.id(), proposed.digest())).releasedBy());
        assertTrue(byTwo.release(another, proposed.id(), proposed.digest()) instanceof Outcome.Refused);
        drive();
        assertEquals(State.DONE, byTwo.run(administrator, proposed.id()).state());
        assertEquals(TransitionRow.State.HANDED_OVER, bridge.transition().state());
    }

    @Test
    public void wakesNobodyWhenItIsRefused() {
        bridge.moves();
        byTwo.start(administrator, summer, "of-another-day");
        RollOver proposed = done(byTwo.start(administrator, summer, byTwo.preview(administrator, summer).digest()));
        int before = bridge.crossings.awakenings.get();
        byTwo.release(administrator, proposed.id(), proposed.digest());
        byTwo.release(another, proposed.id(), "of-another-day");
        byTwo.resume(administrator, proposed.id());
        assertEquals(1, before);
        assertEquals(before, bridge.crossings.awakenings.get());
        done(byTwo.release(another, proposed.id(), proposed.digest()));
        assertEquals(before + 1, bridge.crossings.awakenings.get());
    }

    @Test
    public void thatIsProposedKeepsNobodyFromHandingOver() {
        bridge.moves();
        PersonId later = another();
        RollOver proposed = done(byTwo.start(administrator, summer, byTwo.preview(administrator, summer).digest()));
        RollOver own = done(byTwo.start(bridge.sender, summer, byTwo.preview(bridge.sender, summer).digest()));
        assertEquals("a headteacher needs nobody", State.RUNNING, own.state());
        drive();
        assertEquals(2, byTwo.run(bridge.sender, own.id()).totals().done());
        done(byTwo.release(another, proposed.id(), proposed.digest()));
        drive();
        assertEquals(Map.of(Cause.SETTLED, 2L), byTwo.run(administrator, proposed.id()).units().getFirst().causes());
        assertEquals(1, bridge.house.memory.inOne(() -> bridge.transitionStore.of(later)).size());
    }

    @Test
    public void thatIsProposedCanBeCancelled() {
        bridge.moves();
        RollOver proposed = done(byTwo.start(administrator, summer, byTwo.preview(administrator, summer).digest()));
        assertTrue(byTwo.pause(administrator, proposed.id()) instanceof Outcome.Refused);
        assertEquals(State.CANCELLED, done(byTwo.cancel(administrator, proposed.id())).state());
        assertTrue(byTwo.release(another, proposed.id(), proposed.digest()) instanceof Outcome.Refused);
        assertEquals(TransitionRow.State.GATHERED, bridge.transition().state());
    }
}
