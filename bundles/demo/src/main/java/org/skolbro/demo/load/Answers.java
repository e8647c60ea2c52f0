package org.skolbro.demo.load;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.Consents;
import org.skolbro.api.person.PersonId;
import org.skolbro.demo.consent.PlannedAnswer;

/** Answers what a guardian is asked about a child, to the text that is shown. */
@Component(service = Answers.class)
public final class Answers {

    private final Consents consents;
    private final LogIns logIns;

    @Activate
    public Answers(@Reference Consents consents, @Reference LogIns logIns) {
        this.consents = consents;
        this.logIns = logIns;
    }

    void give(PlannedAnswer answer, Caller guardian) {
        PersonId child = logIns.id(answer.child());
        for (ConsentCard card : consents.about(guardian, child)) {
            if (!isGiven(card, answer)) {
                Answered.yes(consents.answer(guardian, child, card.purpose().id(), card.purpose().textVersion(),
                    answer.choice()));
            }
        }
    }

    /** By an earlier start that was stopped on the same day; no guardian gives the same answer twice. */
    private static boolean isGiven(ConsentCard card, PlannedAnswer answer) {
        return card.history().stream().anyMatch(given -> given.answer().choice() == answer.choice());
    }
}
