package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.StoredTransition;

/** Children whose way is not the straight one from one unit to the next. */
public class ChildOnTheWayTest {

    private final Bridge bridge = new Bridge();

    @Test
    public void whoReturnsFindsWhatSheLeftOnce() {
        DocumentId log = bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        done(bridge.handsOver());
        done(bridge.transitions.receive(bridge.receiver, bridge.transition().id()));
        bridge.house.clock.setTo(bridge.today.plusDays(30));
        placements().stream().filter(placement -> placement.unit().equals(bridge.to)).forEach(placement -> put(placement, placement.unit(),
            DateSpan.of(placement.span().from(), bridge.today.plusDays(29))));
        bridge.town.isPlaced(bridge.child, bridge.from, DateSpan.from(bridge.today.plusDays(30)));
        bridge.registerTells();
        Caller back = again(bridge.receiver);
        TransitionRow home = bridge.transitions.mine(back).stream().filter(row -> row.side() == TransitionRow.Side.HANDING_OVER).findFirst().orElseThrow();
        done(bridge.transitions.handOver(back, home.id(), Set.of(), "", bridge.transitions.preview(back, home.id()).fingerprint()));
        done(bridge.transitions.receive(again(bridge.sender), home.id()));
        assertEquals(List.of(log), bridge.held().stream().filter(holding -> holding.unit().equals(bridge.from) && holding.holderKind() == HolderKind.UNIT)
            .map(Holding::document).toList());
    }

    @Test
    public void whoIsAtTwoUnitsLeavesOneAndStaysAtTheOther() {
        DocumentId log = bridge.log();
        UnitCode other = bridge.town.unit();
        bridge.moves();
        bridge.town.isPlaced(bridge.child, other, DateSpan.from(bridge.today.minusYears(1)));
        bridge.registerTells();
        assertEquals(List.of(bridge.from), bridge.house.memory.inOne(() -> bridge.transitionStore.of(bridge.child).stream()
            .flatMap(id -> bridge.transitionStore.find(id).stream()).map(StoredTransition::fromUnit).toList()));
        done(bridge.handsOver());
        assertEquals(List.of(log), bridge.held().stream().filter(holding -> holding.holderKind() == HolderKind.ARCHIVE).map(Holding::document).toList());
        assertEquals(List.of(), bridge.transitions.mine(bridge.platform.callers().headteacherOf(other)));
    }

    @Test
    public void whoChangesBetweenUnitsOfOneHeadIsHandedOverAndReceivedByHer() {
        bridge.house.registerRows.put(new Duty(bridge.sender.person().orElseThrow(), bridge.to, "Rektor", DateSpan.from(bridge.today.minusYears(1))));
        bridge.moves();
        assertEquals(TransitionRow.Side.HANDING_OVER, bridge.transition().side());
        done(bridge.handsOver());
        assertEquals(TransitionRow.Side.RECEIVING, bridge.transition().side());
        done(bridge.transitions.receive(bridge.sender, bridge.transition().id()));
        assertEquals(State.RECEIVED, bridge.transition().state());
    }

    @Test
    public void whoGoesElsewhereInTheMiddleOfAHandOverIsDeclinedAndGoesOn() {
        DocumentId log = bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        done(bridge.handsOver());
        UnitCode third = bridge.town.unit();
        placements().stream().filter(placement -> placement.unit().equals(bridge.to)).forEach(placement -> put(placement, third, placement.span()));
        bridge.registerTells();
        assertEquals(State.HANDED_OVER, bridge.transition().state());
        done(bridge.transitions.decline(bridge.receiver, bridge.transition().id(), "Hon börjar någon annanstans"));
        bridge.registerTells();
        TransitionRow on = bridge.transition();
        assertEquals(State.GATHERED, on.state());
        assertTrue(on.endedBecause().isEmpty());
        done(bridge.handsOver());
        Caller third3 = bridge.platform.callers().headteacherOf(third);
        done(bridge.transitions.receive(third3, on.id()));
        assertEquals(Set.of(log), bridge.held().stream().filter(holding -> holding.unit().equals(third)).map(Holding::document).collect(Collectors.toSet()));
        assertTrue(bridge.transitions.replay(bridge.administrator, on.id()).same());
    }

    private List<Placement> placements() {
        return bridge.house.memory.inOne(() -> bridge.house.registerStore.placements(Set.of(bridge.child)));
    }

    private void put(Placement placement, UnitCode unit, DateSpan span) {
        bridge.house.registerRows.put(new Placement(placement.id(), placement.child(), unit, placement.schoolType(), placement.schoolYear(), span));
    }

    /** Log-ins end while the clock goes. */
    private Caller again(Caller caller) {
        PersonId person = caller.person().orElseThrow();
        return bridge.platform.callers().of(person);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }
}
