package org.skolbro.ui.internal.consent;

import java.util.Optional;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentCard;

/** What a press on Yes or No means, by what was answered before. */
record Answering(ConsentCard card) {

    /** The answer that counts: to the text that is asked now, and not grown too old. */
    Optional<ConsentAnswer> current() {
        return card.mine().filter(answer -> isToThisText(answer) && !card.lapsed());
    }

    boolean saysYes() {
        return current().map(answer -> answer.choice() == ConsentAnswer.Choice.YES).orElse(false);
    }

    boolean saysNo() {
        return current().isPresent() && !saysYes();
    }

    /** The text changed after the guardian answered. */
    boolean isAskedAgain() {
        return card.mine().filter(answer -> !isToThisText(answer)).isPresent();
    }

    private boolean isToThisText(ConsentAnswer answer) {
        return answer.textVersion() == card.purpose().textVersion();
    }

    /** No after yes takes the yes back: the history tells them apart. */
    ConsentAnswer.Choice choiceFor(boolean yes) {
        if (yes) {
            return ConsentAnswer.Choice.YES;
        }
        boolean gave = card.mine().map(answer -> answer.choice() == ConsentAnswer.Choice.YES).orElse(false);
        return gave ? ConsentAnswer.Choice.WITHDRAWN : ConsentAnswer.Choice.NO;
    }
}
