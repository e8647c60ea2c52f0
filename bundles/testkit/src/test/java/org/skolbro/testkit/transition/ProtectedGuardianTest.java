package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.assertDone;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;

/** A guardian with a security marking is hidden from the other one, and by name from staff, wherever consents are told of. */
public class ProtectedGuardianTest {

    private final Bridge bridge = new Bridge();
    private final PersonId hidden = bridge.town.person("Dold", SecurityMarking.SECRECY_MARKING, Optional.empty());

    @Test
    public void isInNoSentenceToTheOther() {
        for (Agreement agreement : Agreement.values()) {
            bridge.isDecided(agreement, false, 0);
            ConsentCard before = card(bridge.mother);
            becomesGuardian();
            ConsentCard after = card(bridge.mother);
            assertEquals(before.rule(), after.rule());
            assertEquals(before.state(), after.state());
        }
    }

    @Test
    public void isInNoHistoryOfTheOtherAndInTheHeadteachersWithoutAName() {
        becomesGuardian();
        assertDone(bridge.says(bridge.platform.callers().of(hidden), Choice.NO));
        assertDone(bridge.says(bridge.mother, Choice.YES));
        assertEquals(List.of(Choice.YES), card(bridge.mother).history().stream().map(given -> given.answer().choice()).toList());
        assertFalse(card(bridge.mother).toString().contains("Dold"));
        assertFalse(card(bridge.sender).toString().contains("Dold"));
        assertEquals(2, card(bridge.sender).history().size());
    }

    private void becomesGuardian() {
        bridge.town.isGuardian(hidden, bridge.child, DateSpan.from(bridge.today));
    }

    private ConsentCard card(Caller caller) {
        return bridge.consents.about(caller, bridge.child).getFirst();
    }
}
