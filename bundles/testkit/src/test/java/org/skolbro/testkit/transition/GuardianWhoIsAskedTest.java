package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.assertDone;
import static org.skolbro.testkit.transition.ChildWhoChangesPreschoolTest.assertRefused;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.Consents.Standing;
import org.skolbro.api.consent.Consents.State;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.ChildRow;

public class GuardianWhoIsAskedTest {

    private final Bridge bridge = new Bridge();

    @Test
    public void seesTheQuestionAndHowManyDocumentsItTouches() {
        bridge.log();
        ConsentCard card = card(bridge.mother);
        assertEquals(Bridge.PURPOSE, card.purpose().id());
        assertEquals(1, card.documents());
        assertTrue(card.mine().isEmpty());
        assertFalse(card.inForce());
    }

    @Test
    public void isNotToldOfDocumentsThatSheMayNotRead() {
        bridge.note();
        assertEquals(0, card(bridge.mother).documents());
        assertEquals(1, card(bridge.sender).documents());
    }

    @Test
    public void seesHerOwnAnswersButNotTheOthers() {
        assertDone(bridge.says(bridge.father, Choice.NO));
        assertDone(bridge.says(bridge.mother, Choice.YES));
        ConsentCard card = card(bridge.mother);
        assertEquals(List.of(Choice.YES), card.history().stream().map(given -> given.answer().choice()).toList());
        assertFalse(card.inForce());
    }

    @Test
    public void hasTheSameStateToldWhetherTheOtherIsSilentOrSaysNo() {
        assertDone(bridge.says(bridge.mother, Choice.YES));
        var silent = card(bridge.mother).state();
        assertDone(bridge.says(bridge.father, Choice.NO));
        assertEquals(silent, card(bridge.mother).state());
    }

    @Test
    public void changesHerMindAtAnyTime() {
        bridge.bothSayYes();
        assertTrue(card(bridge.mother).inForce());
        assertDone(bridge.says(bridge.mother, Choice.WITHDRAWN));
        assertFalse(card(bridge.father).inForce());
        assertDone(bridge.says(bridge.mother, Choice.YES));
        assertTrue(card(bridge.father).inForce());
        assertEquals(3, card(bridge.mother).history().size());
    }

    @Test
    public void cannotWithdrawWhatSheNeverGave() {
        assertRefused(bridge.says(bridge.mother, Choice.WITHDRAWN));
    }

    @Test
    public void givesOneAnswerBySayingTheSameTwice() {
        assertDone(bridge.says(bridge.mother, Choice.YES));
        assertDone(bridge.says(bridge.mother, Choice.YES));
        assertEquals(1, card(bridge.mother).history().size());
    }

    @Test
    public void isAskedAgainWhenTheTextHasChanged() {
        assertRefused(bridge.consents.answer(bridge.mother, bridge.child, Bridge.PURPOSE, 2, Choice.YES));
    }

    @Test
    public void hasTheAnswerOfNoStrangerBesideHers() {
        Caller stranger = bridge.platform.callers().of(bridge.town.adult());
        assertThrows(NotFound.class, () -> bridge.says(stranger, Choice.YES));
        assertThrows(NotFound.class, () -> bridge.says(bridge.sender, Choice.YES));
        assertThrows(NotFound.class, () -> bridge.consents.about(stranger, bridge.child));
    }

    @Test
    public void isOnTheHeadteachersListUntilEverybodyHasAnswered() {
        assertEquals(List.of(bridge.child), unanswered());
        bridge.says(bridge.mother, Choice.YES);
        assertEquals(List.of(bridge.child), unanswered());
        bridge.says(bridge.father, Choice.NO);
        assertEquals(List.of(), unanswered());
    }

    @Test
    public void showsTheHeadteacherWhoAnsweredWhat() {
        bridge.says(bridge.mother, Choice.YES);
        bridge.says(bridge.father, Choice.NO);
        assertEquals(2, card(bridge.sender).history().size());
    }

    @Test
    public void standsInTheOverviewOfTheGroupsStaffAndOfNobodyElse() {
        Caller teacher = bridge.platform.callers().teacherOf(bridge.group);
        assertEquals(new Standing(bridge.child, Bridge.PURPOSE, State.MISSING, Optional.empty()), standing(teacher));
        bridge.bothSayYes();
        assertEquals(new Standing(bridge.child, Bridge.PURPOSE, State.GIVEN, Optional.of(bridge.today)), standing(teacher));
        bridge.says(bridge.father, Choice.WITHDRAWN);
        assertEquals(State.REFUSED, standing(bridge.sender).state());
        for (Caller other : List.of(bridge.mother, bridge.receiver, bridge.platform.callers().archivist())) {
            assertThrows(NotFound.class, () -> bridge.consents.standings(other, bridge.group));
        }
    }

    private Standing standing(Caller caller) {
        return bridge.consents.standings(caller, bridge.group).getFirst();
    }

    private ConsentCard card(Caller caller) {
        return bridge.consents.about(caller, bridge.child).getFirst();
    }

    private List<org.skolbro.api.person.PersonId> unanswered() {
        return bridge.consents.unanswered(bridge.sender, bridge.from).stream().map(ChildRow::id).toList();
    }
}
