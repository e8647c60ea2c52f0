package org.skolbro.core.internal.consent;

import org.skolbro.api.text.Text;

/** Says how a consent stands. To a guardian it never tells what another guardian answered. */
final class ConsentSentences {

    static final Text NOT_A_GUARDIAN = Text.sv("Bara den som är vårdnadshavare i dag kan svara.")
        .en("Only somebody who is a guardian today can answer.");
    static final Text TEXT_CHANGED = Text.sv("Frågans text har ändrats sedan du öppnade sidan. Läs den nya texten och svara igen.")
        .en("The question has changed since you opened the page. Read the new text and answer again.");
    static final Text NOTHING_TO_WITHDRAW = Text.sv("Det finns inget ja att ta tillbaka.").en("There is no yes to withdraw.");

    private ConsentSentences() {
    }

    static Text forGuardian(ConsentStanding standing) {
        return standing == ConsentStanding.GIVEN
            ? Text.sv("Alla vårdnadshavare har sagt ja. Handlingarna följer med.")
                .en("All guardians have said yes. The documents follow.")
            : Text.sv("Inte alla vårdnadshavare har sagt ja. Handlingarna stannar.")
                .en("Not all guardians have said yes. The documents stay.");
    }

    static Text forStaff(ConsentStanding standing) {
        return switch (standing) {
            case GIVEN -> Text.sv("Alla vårdnadshavare har sagt ja.").en("All guardians have said yes.");
            case MISSING -> Text.sv("Svar saknas från någon vårdnadshavare.").en("An answer from a guardian is missing.");
            case REFUSED -> Text.sv("Någon vårdnadshavare har sagt nej eller tagit tillbaka sitt ja.")
                .en("A guardian has said no or withdrawn a yes.");
            case NO_GUARDIAN -> Text.sv("Registret har ingen vårdnadshavare att fråga.").en("The register has no guardian to ask.");
        };
    }
}
