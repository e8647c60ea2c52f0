package org.skolbro.core.internal.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.text.Text;

/**
 * What stands on a receipt (kvitto).
 *
 * @param controller the municipality, by name and organisation number, which may be empty
 * @param givenBy the one who answered; the child when she answers for herself
 */
record Receipt(String controller, String code, Instant madeAt, String child, String givenBy, List<Line> lines) {

    /**
     * @param asked the question as it was asked; empty when its form was never stored with that text
     * @param types names of the documents that it is about
     * @param until the last day on which a yes counts, by the rule of today
     */
    record Line(ConsentAnswer answer, Optional<ConsentPurpose> asked, List<Text> types, Optional<LocalDate> until) {
    }

    static final Text WITHDRAWAL = Text.sv("Du kan när som helst ändra eller ta tillbaka ditt svar: logga in och välj Samtycken, eller vänd dig till"
        + " rektor. Det som redan har lämnats över finns kvar hos mottagaren, som får veta att du har tagit tillbaka ditt ja.")
        .en("You can change or withdraw your answer at any time: log in and choose Consents, or turn to the headteacher. What has been handed"
            + " over already stays with the receiver, who is told that you have withdrawn.");

    Receipt {
        lines = List.copyOf(lines);
    }
}
