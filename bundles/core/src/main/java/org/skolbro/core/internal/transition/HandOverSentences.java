package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.HandOverRecord.Outcome;

/** Says an outcome aloud. */
final class HandOverSentences {

    /** Nothing is handed over without a ground for it. */
    static final LegalBasis DEFAULT_NO = LegalBasis.of("OSL 8 kap. 1–2 §§");

    private HandOverSentences() {
    }

    /**
     * What the sentence rests on is told beside it, see {@code HandOver.Item}.
     *
     * @param herself whether the pupil was of age and answered for herself
     * @param rule the municipality's rule about the consent, where the outcome hangs on one
     */
    static Text why(Outcome outcome, LocalDate on, boolean herself, Optional<ConsentRule> rule) {
        if (herself) {
            return ofAge(outcome, on);
        }
        Text why = rule.map(one -> byRule(outcome, on, one.terms())).orElse(why(outcome, on));
        return rule.map(one -> Text.sv(why.sv() + " Beslut: " + one.decision() + ".").en(why.en() + " Decision: " + one.decision() + ".")).orElse(why);
    }

    private static Text byRule(Outcome outcome, LocalDate on, ConsentTerms terms) {
        return switch (outcome.reason()) {
            case CONSENT_GIVEN -> switch (terms.agreement()) {
                case ALL -> why(outcome, on);
                case ONE -> Text.sv("Följer med: en vårdnadshavare hade sagt ja den " + on + ", och det räcker.")
                    .en("Follows: a guardian had said yes on " + on + ", and that is enough.");
                case UNLESS_DISPUTE -> Text.sv("Följer med: en vårdnadshavare hade sagt ja och ingen nej den " + on + ", och det räcker.")
                    .en("Follows: a guardian had said yes and nobody no on " + on + ", and that is enough.");
            };
            case CONSENT_REFUSED -> terms.agreement() == Agreement.ONE
                ? Text.sv("Följer inte: ingen vårdnadshavare sade ja den " + on + ".").en("Stays: no guardian said yes on " + on + ".")
                : why(outcome, on);
            default -> why(outcome, on);
        };
    }

    private static Text ofAge(Outcome outcome, LocalDate on) {
        return switch (outcome.reason()) {
            case CONSENT_GIVEN -> Text.sv("Följer med: eleven, som är myndig, hade sagt ja den " + on + ".")
                .en("Follows: the pupil, who is of age, had said yes on " + on + ".");
            case CONSENT_MISSING -> Text.sv("Följer inte: eleven, som är myndig, hade inte svarat den " + on + ".")
                .en("Stays: the pupil, who is of age, had not answered on " + on + ".");
            case CONSENT_LAPSED -> Text.sv("Följer inte: elevens ja hade blivit för gammalt den " + on + ".")
                .en("Stays: the pupil’s yes had grown too old on " + on + ".");
            case CONSENT_REFUSED -> Text.sv("Följer inte: eleven, som är myndig, har sagt nej eller tagit tillbaka sitt ja.")
                .en("Stays: the pupil, who is of age, has said no or withdrawn a yes.");
            default -> why(outcome, on);
        };
    }

    private static Text why(Outcome outcome, LocalDate on) {
        return switch (outcome.reason()) {
            case BY_LAW -> Text.sv("Följer med: uppgifterna ska lämnas över enligt lag.").en("Follows: the law requires that it is handed over.");
            case CONSENT_GIVEN -> Text.sv("Följer med: alla vårdnadshavare hade sagt ja den " + on + ".")
                .en("Follows: all guardians had said yes on " + on + ".");
            case CONSENT_MISSING -> Text.sv("Följer inte: svar saknas från någon vårdnadshavare den " + on + ".")
                .en("Stays: an answer from a guardian is missing on " + on + ".");
            case CONSENT_LAPSED -> Text.sv("Följer inte: ett ja hade blivit för gammalt den " + on + ".")
                .en("Stays: a yes had grown too old on " + on + ".");
            case CONSENT_REFUSED -> Text.sv("Följer inte: någon vårdnadshavare har sagt nej eller tagit tillbaka sitt ja.")
                .en("Stays: a guardian has said no or withdrawn a yes.");
            case NO_GUARDIAN_TO_ASK -> Text.sv("Följer inte: det finns ingen vårdnadshavare i registret att fråga.")
                .en("Stays: the register has no guardian to ask.");
            case FOUND_NEEDED -> Text.sv("Följer med: rektor har bedömt att mottagaren behöver det.")
                .en("Follows: the headteacher found that the receiver needs it.");
            case NOT_FOUND_NEEDED -> Text.sv("Följer inte: rektor har inte bedömt att mottagaren behöver det.")
                .en("Stays: the headteacher did not find that the receiver needs it.");
            case AWAITS_REVIEW -> Text.sv("Prövas: behöver mottagaren det för att underlätta övergången?")
                .en("To review: does the receiver need it to ease the transition?");
            case NEVER_FOLLOWS -> Text.sv("Följer inte: den här sortens handling stannar.").en("Stays: this kind of document never follows.");
            case NO_RULE -> Text.sv("Följer inte: ingen regel säger att det ska följa med.").en("Stays: no rule says that it follows.");
        };
    }
}
