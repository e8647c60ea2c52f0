package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.text.Text;

/** Says how a consent stands. To a guardian it never tells what another guardian answered. */
final class ConsentSentences {

    static final Text NOT_A_GUARDIAN = Text.sv("Bara den som är vårdnadshavare i dag kan svara, och den som är myndig svarar själv.")
        .en("Only somebody who is a guardian today can answer, and who is of age answers for herself.");
    static final Text TEXT_CHANGED = Text.sv("Frågans text har ändrats sedan du öppnade sidan. Läs den nya texten och svara igen.")
        .en("The question has changed since you opened the page. Read the new text and answer again.");
    static final Text NOTHING_TO_WITHDRAW = Text.sv("Det finns inget ja att ta tillbaka.").en("There is no yes to withdraw.");

    static final Text NOT_ANSWERING = Text.sv("Den som har skrivit under svarar inte för barnet i dag.")
        .en("Whoever signed does not answer for the child today.");
    static final Text OTHER_TEXT = Text.sv("Frågan har fått en ny text. Ett svar på den gamla texten gäller inte; be om svar på den nya.")
        .en("The question has a new text. An answer to the old one does not count; ask for an answer to the new one.");
    static final Text NOT_SIGNED_YET = Text.sv("Blanketten kan inte vara undertecknad senare än i dag.")
        .en("The paper cannot have been signed later than today.");

    static Text answeredLater(LocalDate day) {
        return Text.sv("Den som har skrivit under har svarat senare, den " + day + ". Det svaret gäller.")
            .en("Whoever signed has answered later, on " + day + ". That answer counts.");
    }

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
            case LAPSED -> Text.sv("Eleven är myndig, och hens ja har blivit för gammalt.").en("The pupil is of age, and the yes has grown too old.");
            case REFUSED -> Text.sv("Eleven är myndig och har sagt nej eller tagit tillbaka sitt ja.")
                .en("The pupil is of age and has said no or withdrawn a yes.");
            case NO_GUARDIAN -> forStaff(standing, ConsentTerms.DEFAULT);
        };
    }

    /** The outcome is told, for it is about her child; by whom, and by how many, never. */
    static Text forGuardian(ConsentStanding standing, ConsentTerms terms) {
        boolean all = terms.agreement() == Agreement.ALL;
        if (standing == ConsentStanding.GIVEN) {
            return all ? Text.sv("Alla vårdnadshavare har sagt ja. Handlingarna följer med.")
                .en("All guardians have said yes. The documents follow.")
                : Text.sv("Det finns ett ja som räcker. Handlingarna följer med.").en("There is a yes that is enough. The documents follow.");
        }
        return all ? Text.sv("Inte alla vårdnadshavare har sagt ja. Handlingarna stannar.")
            .en("Not all guardians have said yes. The documents stay.")
            : Text.sv("Det finns inget ja som räcker. Handlingarna stannar.").en("There is no yes that is enough. The documents stay.");
    }

    static Text forStaff(ConsentStanding standing, ConsentTerms terms) {
        return switch (standing) {
            case GIVEN -> switch (terms.agreement()) {
                case ALL -> Text.sv("Alla vårdnadshavare har sagt ja.").en("All guardians have said yes.");
                case ONE -> Text.sv("En vårdnadshavare har sagt ja, och det räcker.").en("A guardian has said yes, and that is enough.");
                case UNLESS_DISPUTE -> Text.sv("En vårdnadshavare har sagt ja och ingen nej, och det räcker.")
                    .en("A guardian has said yes and nobody no, and that is enough.");
            };
            case MISSING -> Text.sv("Svar saknas från någon vårdnadshavare.").en("An answer from a guardian is missing.");
            case LAPSED -> Text.sv("Ett ja har blivit för gammalt och måste ges igen.").en("A yes has grown too old and must be given again.");
            case REFUSED -> terms.agreement() == Agreement.ONE
                ? Text.sv("Ingen vårdnadshavare säger ja.").en("No guardian says yes.")
                : Text.sv("Någon vårdnadshavare har sagt nej eller tagit tillbaka sitt ja.").en("A guardian has said no or withdrawn a yes.");
            case NO_GUARDIAN -> Text.sv("Registret har ingen vårdnadshavare att fråga.").en("The register has no guardian to ask.");
        };
    }

    /** Somebody of age answers alone, and for as long as she says. */
    static Optional<Text> rule(ConsentTerms terms, boolean ofAge) {
        return ofAge ? Optional.empty() : Optional.of(rule(terms));
    }

    /** How many guardians a child has is not told: one of them may be protected. */
    static Text rule(ConsentTerms terms) {
        Text who = switch (terms.agreement()) {
            case ALL -> Text.sv("Är ni två vårdnadshavare måste båda säga ja.").en("If you are two guardians, both must say yes.");
            case ONE -> Text.sv("Det räcker att en vårdnadshavare säger ja.").en("One guardian’s yes is enough.");
            case UNLESS_DISPUTE -> Text.sv("Det räcker att en vårdnadshavare säger ja, så länge ingen säger nej.")
                .en("One guardian’s yes is enough, as long as nobody says no.");
        };
        StringBuilder sv = new StringBuilder(who.sv());
        StringBuilder en = new StringBuilder(who.en());
        if (terms.otherAdultsToo()) {
            sv.append(" Också en annan ansvarig vuxen svarar.");
            en.append(" Another responsible adult answers too.");
        }
        if (terms.months() > 0) {
            sv.append(" Ett ja gäller i ").append(terms.months()).append(terms.months() == 1 ? " månad." : " månader.");
            en.append(" A yes counts for ").append(terms.months()).append(terms.months() == 1 ? " month." : " months.");
        }
        return Text.sv(sv.toString()).en(en.toString());
    }
}
