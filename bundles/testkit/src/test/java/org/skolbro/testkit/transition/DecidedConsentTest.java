package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.assertDone;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.ConsentRules.Effect;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionId;

/** What the board decides about consent is what applies, from its day and not before. */
public class DecidedConsentTest {

    private static final ConsentTerms ONE = new ConsentTerms(Agreement.ONE, false, 0);

    private final Bridge bridge = new Bridge();

    @Test
    public void letsOneYesBeEnough() {
        bridge.log();
        assertDone(bridge.says(bridge.mother, Choice.YES));
        assertFalse(card(bridge.mother).inForce());
        assertEquals("Är ni två vårdnadshavare måste båda säga ja.", card(bridge.mother).rule().orElseThrow().sv());
        bridge.isDecided(Agreement.ONE, false, 0);
        assertTrue(card(bridge.mother).inForce());
        assertEquals("Det räcker att en vårdnadshavare säger ja.", card(bridge.mother).rule().orElseThrow().sv());
        assertEquals(List.of(), bridge.consents.unanswered(bridge.sender, bridge.from));
        bridge.moves();
        assertEquals(Verdict.FOLLOWS, item().verdict());
        assertEquals("Följer med: en vårdnadshavare hade sagt ja den " + bridge.today + ", och det räcker. Beslut: "
            + Bridge.decision(bridge.today) + ".", item().reason().sv());
    }

    @Test
    public void letsOneWithdrawalStopWhatIsDisputed() {
        bridge.log();
        bridge.isDecided(Agreement.UNLESS_DISPUTE, false, 0);
        bridge.moves();
        assertDone(bridge.says(bridge.mother, Choice.YES));
        assertEquals(Verdict.FOLLOWS, item().verdict());
        assertDone(bridge.says(bridge.father, Choice.YES));
        assertDone(bridge.says(bridge.father, Choice.WITHDRAWN));
        assertEquals(Verdict.STAYS, item().verdict());
    }

    @Test
    public void isReplayedAsItWasWhenTheRuleHasChangedSince() {
        bridge.log();
        bridge.isDecided(Agreement.ONE, false, 0);
        assertDone(bridge.says(bridge.mother, Choice.YES));
        bridge.moves();
        TransitionId id = bridge.transition().id();
        assertDone(bridge.handsOver());
        bridge.isDecided(Agreement.ALL, false, 0);
        assertTrue(bridge.transitions.replay(bridge.administrator, id).same());
        assertEquals(List.of("FOLLOWS CONSENT_GIVEN 1"), bridge.transitions.replay(bridge.administrator, id).outcomes());
        assertEquals(Verdict.FOLLOWS, bridge.transitions.handedOver(bridge.sender, id).items().getFirst().verdict());
    }

    @Test
    public void letsAYesGrowTooOldAndBeGivenAnew() {
        bridge.isDecided(Agreement.ALL, false, 6);
        bridge.bothSayYes();
        assertEquals(Optional.of(bridge.today.plusMonths(6).minusDays(1)), card(bridge.mother).until());
        bridge.house.clock.advance(Duration.ofDays(190));
        assertFalse(card(again(bridge.motherId)).inForce());
        assertEquals(1, bridge.consents.unanswered(bridge.platform.callers().headteacherOf(bridge.from), bridge.from).size());
        assertDone(bridge.says(again(bridge.motherId), Choice.YES));
        assertDone(bridge.says(again(bridge.fatherId), Choice.YES));
        assertTrue(card(again(bridge.motherId)).inForce());
        assertEquals(2, card(again(bridge.motherId)).history().size());
    }

    @Test
    public void appliesFromItsDay() {
        LocalDate autumn = bridge.today.plusDays(30);
        assertDone(bridge.says(bridge.mother, Choice.YES));
        assertDone(bridge.rules.decide(bridge.administrator, Bridge.PURPOSE, 0, ONE, autumn, Bridge.decision(bridge.today)));
        assertFalse(card(bridge.mother).inForce());
        bridge.house.clock.advance(Duration.ofDays(30));
        assertTrue(card(again(bridge.motherId)).inForce());
    }

    @Test
    public void tellsWhatItWouldChangeBeforeItIsDecided() {
        assertDone(bridge.says(bridge.mother, Choice.YES));
        assertEquals(new Effect(1, 1, 0), effect(ONE));
        assertEquals(new Effect(1, 0, 0), effect(ConsentTerms.DEFAULT));
        bridge.isDecided(Agreement.ONE, false, 0);
        assertEquals(new Effect(1, 0, 1), effect(ConsentTerms.DEFAULT));
        bridge.town.protectedChild(bridge.group);
        assertEquals("a protected child is in no number", 1, effect(ONE).asked());
    }

    @Test
    public void isRefusedWithAReasonWhenItCannotStand() {
        assertRefused(decide(1, bridge.today, bridge.today));
        assertRefused(decide(0, bridge.today.minusDays(1), bridge.today.minusDays(9)));
        assertRefused(decide(0, bridge.today.plusDays(9), bridge.today.plusDays(1)));
        assertDone(decide(0, bridge.today, bridge.today));
        assertRefused(decide(0, bridge.today, bridge.today));
        assertRefused(decide(1, bridge.today, bridge.today));
    }

    @Test
    public void isTheAdministratorsToEnterAndNobodyElses() {
        for (Caller other : List.of(bridge.sender, bridge.mother, bridge.platform.callers().archivist(), bridge.platform.callers().auditor())) {
            assertThrows(NotPermitted.class, () -> bridge.rules.decide(other, Bridge.PURPOSE, 0, ONE, bridge.today, Bridge.decision(bridge.today)));
            assertThrows(NotPermitted.class, () -> bridge.rules.effect(other, Bridge.PURPOSE, ONE, bridge.today));
        }
        assertThrows(NotPermitted.class, () -> bridge.rules.all(bridge.sender));
        assertEquals(ConsentTerms.DEFAULT, bridge.rules.all(bridge.platform.callers().auditor()).getFirst().terms());
    }

    private Outcome<?> decide(int seen, LocalDate from, LocalDate decided) {
        return bridge.rules.decide(bridge.administrator, Bridge.PURPOSE, seen, ONE, from, Bridge.decision(decided));
    }

    private Effect effect(ConsentTerms terms) {
        return bridge.rules.effect(bridge.administrator, Bridge.PURPOSE, terms, bridge.today);
    }

    private Caller again(PersonId person) {
        return bridge.platform.callers().of(person);
    }

    private ConsentCard card(Caller caller) {
        return bridge.consents.about(caller, bridge.child).getFirst();
    }

    private HandOver.Item item() {
        return bridge.transitions.preview(bridge.sender, bridge.transition().id()).items().getFirst();
    }
}
