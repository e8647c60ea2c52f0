package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.assertDone;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow;

/** What happens to a consent before and after a hand-over is told to those who must know, and to nobody else. */
public class ConsentSinceTest {

    private final Bridge bridge = new Bridge();

    @Test
    public void aWithdrawalAfterTheHandOverIsToldToTheReceiver() {
        DocumentId log = bridge.log();
        bridge.bothSayYes();
        TransitionId id = crosses();
        assertEquals(Optional.empty(), bridge.transitions.withdrawn(bridge.receiver, bridge.child, log));
        bridge.house.clock.advance(Duration.ofMinutes(1));
        assertDone(bridge.says(bridge.father, Choice.WITHDRAWN));
        String said = "Samtycket togs tillbaka den " + bridge.today + ", efter överlämnandet.";
        assertEquals(said, received().since().orElseThrow().sv());
        assertTrue(bridge.transitions.handedOver(bridge.receiver, id).items().getFirst().reason().sv().endsWith(said));
        assertEquals(said, bridge.transitions.withdrawn(bridge.receiver, bridge.child, log).orElseThrow().sv());
        assertEquals("the document stays where it is", 1, bridge.held().stream()
            .filter(holding -> holding.document().equals(log) && holding.unit().equals(bridge.to)).count());
        assertTrue("what was decided is replayed as it was", bridge.transitions.replay(bridge.administrator, id).same());
    }

    @Test
    public void aYesGivenAnewIsNoWithdrawal() {
        bridge.log();
        bridge.bothSayYes();
        crosses();
        bridge.house.clock.advance(Duration.ofMinutes(1));
        assertDone(bridge.says(bridge.father, Choice.WITHDRAWN));
        bridge.house.clock.advance(Duration.ofMinutes(1));
        assertDone(bridge.says(bridge.father, Choice.YES));
        assertEquals(Optional.empty(), received().since());
    }

    @Test
    public void whereOneYesIsEnoughTheOtherMayTakeHersBack() {
        DocumentId log = bridge.log();
        bridge.isDecided(Agreement.ONE, false, 0);
        bridge.bothSayYes();
        crosses();
        bridge.house.clock.advance(Duration.ofMinutes(1));
        assertDone(bridge.says(bridge.father, Choice.WITHDRAWN));
        assertEquals(Optional.empty(), received().since());
        assertDone(bridge.says(bridge.mother, Choice.WITHDRAWN));
        assertTrue(bridge.transitions.withdrawn(bridge.receiver, bridge.child, log).isPresent());
    }

    @Test
    public void isToldToNobodyElse() {
        DocumentId log = bridge.log();
        bridge.bothSayYes();
        crosses();
        bridge.house.clock.advance(Duration.ofMinutes(1));
        assertDone(bridge.says(bridge.father, Choice.WITHDRAWN));
        for (Caller other : List.of(bridge.mother, bridge.sender, bridge.stranger, bridge.administrator)) {
            assertEquals(Optional.empty(), bridge.transitions.withdrawn(other, bridge.child, log));
        }
    }

    @Test
    public void aNewGuardianWhoHasNotAnsweredIsToldBeforeTheHandOver() {
        bridge.log();
        bridge.bothSayYes();
        bridge.moves();
        assertEquals(Optional.empty(), bridge.transition().since());
        PersonId stepmother = bridge.town.adult();
        bridge.town.isGuardian(stepmother, bridge.child, DateSpan.from(bridge.today));
        String said = "Vårdnaden ändrades den " + bridge.today + ". Ett samtycke gäller inte längre.";
        assertEquals(said, bridge.transition().since().orElseThrow().sv());
        assertEquals(Map.of(bridge.child, said), said(bridge.receiver));
        assertDone(bridge.consents.answer(bridge.platform.callers().of(stepmother), bridge.child, Bridge.PURPOSE, 1, Choice.YES));
        assertEquals("nothing is lost any more", Optional.empty(), bridge.transition().since());
    }

    @Test
    public void isListedForTheHeadteacherAlone() {
        bridge.log();
        assertDone(bridge.says(bridge.mother, Choice.YES));
        bridge.house.clock.advance(Duration.ofMinutes(1));
        bridge.moves();
        assertEquals(Optional.empty(), bridge.transition().since());
        assertThrows(NotFound.class, () -> bridge.consents.custodyChanged(bridge.mother, bridge.to));
    }

    private TransitionId crosses() {
        bridge.moves();
        TransitionId id = bridge.transition().id();
        assertDone(bridge.handsOver());
        assertDone(bridge.transitions.receive(bridge.receiver, id));
        return id;
    }

    private TransitionRow received() {
        return bridge.transitions.mine(bridge.receiver).getFirst();
    }

    private Map<PersonId, String> said(Caller headteacher) {
        return bridge.consents.custodyChanged(headteacher, bridge.to).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().sv()));
    }
}
