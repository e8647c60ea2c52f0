package org.skolbro.core.internal.consent;

import org.skolbro.api.text.Text;

/** Says how a consent stands. To a guardian it never tells what another guardian answered. */
final class ConsentSentences {

    static final Text NOT_A_GUARDIAN = Text.sv("Bara den som är vårdnadshavare i dag kan svara, och den som är myndig svarar själv.")
        .en("Only somebody who is a guardian today can answer, and who is of age answers for herself.");
    static final Text TEXT_CHANGED = Text.sv("Frågans text har ändrats sedan du öppnade sidan. Läs den nya texten och svara igen.")
        .en("The question has changed since you opened the page. Read the new text and answer again.");
    static final Text NOTHING_TO_WITHDRAW = Text.sv("Det finns inget ja att ta tillbaka.").en("There is no yes to withdraw.");

    private ConsentSentences() {
    }

    /** To a pupil who is of age. */
    static Text forHerself(ConsentStanding standing) {
        return standing == ConsentStanding.GIVEN
            ? Text.sv("Du har sagt ja. Handlingarna följer med.").en("You have said yes. The documents follow.")
            : Text.sv("Du har inte sagt ja. Handlingarna stannar.").en("You have not said yes. The documents stay.");
    }

    /** To staff, of a pupil who is of age. */
    static Text forStaffOfHer(ConsentStanding standing) {
        return switch (standing) {
            case GIVEN -> Text.sv("Eleven är myndig och har sagt ja.").en("The pupil is of age and has said yes.");
            case MISSING -> Text.sv("Eleven är myndig och har inte svarat.").en("The pupil is of age and has not answered.");
            case REFUSED -> Text.sv("Eleven är myndig och har sagt nej eller tagit tillbaka sitt ja.")
                .en("The pupil is of age and has said no or withdrawn a yes.");
            case NO_GUARDIAN -> forStaff(standing);
        };
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
