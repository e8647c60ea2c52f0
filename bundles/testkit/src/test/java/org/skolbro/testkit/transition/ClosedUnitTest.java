package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.UnitClosing;
import org.skolbro.api.register.UnitClosings;
import org.skolbro.api.register.UnitClosings.Asked;
import org.skolbro.api.register.UnitClosings.PersonAsked;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.core.store.Holding;

/** The preschool closes: somebody keeps what it leaves behind and hands over what is left. */
public class ClosedUnitTest {

    private final Bridge bridge = new Bridge();
    private final UnitClosings closings = bridge.crossings.closings;
    private final LocalDate yesterday = bridge.today.minusDays(1);
    /** She heads another unit. */
    private final PersonId designated = bridge.stranger.person().orElseThrow();

    @Test
    public void leavesEverythingInItsArchiveToWhoeverIsDesignated() {
        bridge.log();
        bridge.note();
        UnitClosing closing = done(close(yesterday));
        assertTrue(closing.closed());
        assertEquals(1, closing.archived());
        assertEquals(Set.of(HolderKind.ARCHIVE), held());
        assertTrue(bridge.house.gate.at(bridge.platform.callers().of(designated), bridge.from).contains(Role.NAMED_PERSON));
        assertFalse(bridge.house.gate.at(bridge.receiver, bridge.from).contains(Role.NAMED_PERSON));
    }

    @Test
    public void waitsForItsLastDay() {
        bridge.log();
        LocalDate last = bridge.today.plusMonths(1);
        assertFalse(done(close(last)).closed());
        assertEquals(Set.of(HolderKind.UNIT), held());
        dayComes(last);
        assertEquals(Set.of(HolderKind.UNIT), held());
        dayComes(last.plusDays(1));
        assertEquals(Set.of(HolderKind.ARCHIVE), held());
        dayComes(last.plusDays(2));
        assertTrue(bridge.house.gate.at(bridge.platform.callers().of(designated), bridge.from).contains(Role.NAMED_PERSON));
        assertEquals(1, bridge.house.memory.inOne(() -> bridge.house.registerStore.dutiesAt(bridge.from, last.plusDays(2))).stream()
            .filter(duty -> duty.role().equals("Arkivansvarig")).count());
    }

    @Test
    public void whatIsOnItsWayIsHandedOverByWhoeverIsDesignated() {
        DocumentId log = bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        assertEquals(1, done(close(yesterday)).openTransitions());
        assertEquals(Set.of(HolderKind.UNIT), held());
        Caller keeper = bridge.platform.callers().of(designated);
        TransitionRow row = bridge.transitions.mine(keeper).getFirst();
        assertEquals(TransitionRow.Side.HANDING_OVER, row.side());
        HandOver preview = bridge.transitions.preview(keeper, row.id());
        assertEquals("", preview.items().getFirst().document().title());
        done(bridge.transitions.handOver(keeper, row.id(), Set.of(), "", preview.fingerprint()));
        done(bridge.transitions.receive(bridge.receiver, row.id()));
        assertEquals(Set.of(log), bridge.held().stream().filter(holding -> holding.unit().equals(bridge.to)).map(Holding::document).collect(Collectors.toSet()));
        assertEquals(List.of(), bridge.transitions.mine(bridge.platform.callers().headteacherOf(bridge.town.unit())));
    }

    @Test
    public void whatWasNeverHandedOverEndsInTheArchive() {
        bridge.log();
        bridge.moves();
        done(close(yesterday));
        assertEquals(Set.of(HolderKind.UNIT), held());
        done(bridge.transitions.stop(bridge.sender, bridge.transition().id(), "Familjen flyttar utomlands"));
        dayComes(bridge.today);
        assertEquals(Set.of(HolderKind.ARCHIVE), held());
    }

    @Test
    public void somebodyElseTakesOver() {
        done(close(yesterday));
        PersonId other = bridge.receiver.person().orElseThrow();
        UnitClosing now = done(closings.designate(bridge.administrator, bridge.from, new PersonAsked(other, "Föräldraledig")));
        assertEquals(bridge.receiver.displayName(), now.designated());
        dayComes(bridge.today.plusDays(1));
        assertFalse(bridge.house.gate.at(bridge.platform.callers().of(designated), bridge.from).contains(Role.NAMED_PERSON));
        assertTrue(bridge.house.gate.at(bridge.platform.callers().of(other), bridge.from).contains(Role.NAMED_PERSON));
        assertEquals(2, closings.all(bridge.platform.callers().administrator()).size());
    }

    @Test
    public void isTakenBackBeforeTheLastDayAndNotAfter() {
        done(close(bridge.today.plusDays(3)));
        refused(closings.takeBack(bridge.administrator, bridge.from, " "));
        assertTrue(done(closings.takeBack(bridge.administrator, bridge.from, "Nämnden ändrade sig")).ended().isPresent());
        refused(closings.takeBack(bridge.administrator, bridge.from, "En gång till"));
        done(close(yesterday));
        refused(closings.takeBack(bridge.administrator, bridge.from, "För sent"));
    }

    @Test
    public void whatNobodyCouldMeanIsRefused() {
        refused(close(bridge.today.minusYears(2)));
        refused(close(bridge.today.plusYears(3)));
        refused(closings.close(bridge.administrator, new Asked(new UnitCode("finns-inte"), yesterday, new PersonAsked(designated, "Få barn"))));
        refused(closings.close(bridge.administrator, new Asked(bridge.from, yesterday, new PersonAsked(bridge.motherId, "Få barn"))));
        refused(closings.close(bridge.administrator, new Asked(bridge.from, yesterday, new PersonAsked(designated, ""))));
        refused(closings.designate(bridge.administrator, bridge.from, new PersonAsked(designated, "Byte")));
        done(close(yesterday));
        refused(close(yesterday));
    }

    @Test
    public void isForTheAdministrator() {
        for (Caller other : List.of(bridge.sender, bridge.mother, bridge.platform.callers().auditor())) {
            assertThrows(NotPermitted.class, () -> closings.all(other));
            assertThrows(NotPermitted.class, () -> closings.close(other, new Asked(bridge.from, yesterday, new PersonAsked(designated, "Få barn"))));
            assertThrows(NotPermitted.class, () -> closings.designate(other, bridge.from, new PersonAsked(designated, "Få barn")));
            assertThrows(NotPermitted.class, () -> closings.takeBack(other, bridge.from, "Få barn"));
        }
    }

    private Outcome<UnitClosing> close(LocalDate last) {
        return closings.close(bridge.administrator, new Asked(bridge.from, last, new PersonAsked(designated, "För få barn")));
    }

    private void dayComes(LocalDate day) {
        bridge.house.clock.setTo(day);
        bridge.house.memory.inOne(() -> bridge.crossings.closedUnits.dayCame(day));
    }

    private Set<HolderKind> held() {
        return bridge.held().stream().filter(holding -> holding.unit().equals(bridge.from)).map(Holding::holderKind).collect(Collectors.toSet());
    }

    private static void refused(Outcome<?> outcome) {
        assertTrue(outcome instanceof Outcome.Refused);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }
}
