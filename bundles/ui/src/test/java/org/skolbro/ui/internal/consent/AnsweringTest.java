package org.skolbro.ui.internal.consent;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;

public class AnsweringTest {

    private static final Text ANY = new Text("Text", "Text");
    private static final PurposeId PURPOSE = new PurposeId("preschool/follows");

    @Test
    public void isNoWhenSilent() {
        Answering silent = new Answering(card(Optional.empty()));
        assertFalse(silent.saysYes());
        assertFalse(silent.saysNo());
        assertEquals(Choice.NO, silent.choiceFor(false));
    }

    @Test
    public void takesAYesBackRatherThanSayingNo() {
        assertEquals(Choice.WITHDRAWN, new Answering(card(Optional.of(answer(Choice.YES, 2)))).choiceFor(false));
        assertEquals(Choice.NO, new Answering(card(Optional.of(answer(Choice.WITHDRAWN, 2)))).choiceFor(false));
    }

    @Test
    public void isAskedAgainWhenTheTextChanged() {
        Answering old = new Answering(card(Optional.of(answer(Choice.YES, 1))));
        assertTrue(old.isAskedAgain());
        assertFalse(old.saysYes());
        assertEquals(Choice.WITHDRAWN, old.choiceFor(false));
    }

    @Test
    public void isNoAnswerAnyMoreWhenItHasGrownTooOld() {
        ConsentCard now = card(Optional.of(answer(Choice.YES, 2)));
        Answering old = new Answering(new ConsentCard(now.purpose(), now.mine(), List.of(), false, ANY, 0, Optional.empty(),
            Optional.of(LocalDate.of(2026, 8, 17)), true, false));
        assertFalse(old.saysYes());
        assertFalse(old.isAskedAgain());
        assertEquals(Choice.YES, old.choiceFor(true));
    }

    private static ConsentCard card(Optional<ConsentAnswer> mine) {
        return new ConsentCard(new ConsentPurpose(PURPOSE, 2, ANY, ANY, Set.of(), LegalBasis.of("OSL 12:2")), mine, List.of(),
            false, ANY, 0);
    }

    private static ConsentAnswer answer(Choice choice, int textVersion) {
        return new ConsentAnswer(new ConsentAnswerId(1), new PersonId(1), new PersonId(2), PURPOSE, textVersion, choice,
            AssuranceLevel.PASSWORD, Instant.EPOCH);
    }
}
