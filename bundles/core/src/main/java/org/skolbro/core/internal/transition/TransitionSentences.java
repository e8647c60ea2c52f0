package org.skolbro.core.internal.transition;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionRow.Side;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.store.StoredTransition;

/** What is said when a transition cannot go on. */
final class TransitionSentences {

    static final Text CHANGED = Text.sv("Underlaget har ändrats sedan du öppnade sidan. Gå igenom listan igen.")
        .en("Something has changed since you opened the page. Go through the list again.");
    static final Text NOT_NOW = Text.sv("Övergången är redan överlämnad eller avslutad.")
        .en("The transition has already been handed over or closed.");
    static final Text NOTHING_TO_ANSWER = Text.sv("Det finns inget överlämnande att svara på.")
        .en("There is no hand-over to answer.");
    static final Text REASON_NEEDED = Text.sv("Skriv en anledning.").en("Give a reason.");
    static final Text NOT_UNDER_REVIEW = Text.sv("Bara handlingar som ska prövas kan kryssas för.")
        .en("Only documents under review can be ticked.");

    static final Text NOT_DECIDED = Text.sv("Övergången är inte beslutad.").en("The transition has not been decided about.");
    static final Text LONG_NOTE = Text.sv("Hälsningen är för lång. Högst 2 000 tecken får plats.")
        .en("The note is too long. At most 2,000 characters fit.");

    /** The reason of a transition that the register itself called off. */
    static final String BY_REGISTER = "register";
    private static final Text CALLED_OFF = Text.sv("Registret tog tillbaka flytten.").en("The register took the move back.");

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private TransitionSentences() {
    }

    static Text stillPlaced(LocalDate leavesOn) {
        return Text.sv("Placeringen pågår till och med " + leavesOn + ".")
            .en("The placement goes on until " + leavesOn + ".");
    }

    static Text formMissing(SchoolType code) {
        return Text.sv("Ingen skolform som tar emot " + within(code.name().sv()) + " är installerad och påslagen.")
            .en("No school form that receives " + code.name().en() + " is installed and switched on.");
    }

    /** A Swedish name inside a sentence. A code of which no name is known stays as it is. */
    private static String within(String name) {
        return name.equals(name.toUpperCase(SWEDISH)) ? name : name.substring(0, 1).toLowerCase(SWEDISH) + name.substring(1);
    }

    /** Why it was declined, for both sides, or stopped, for the unit that is left: the other was told nothing yet. */
    static Optional<Text> ended(StoredTransition transition, Side side) {
        boolean told = transition.state() == State.DECLINED
            || transition.state() == State.STOPPED && side == Side.HANDING_OVER;
        if (!told || transition.reason().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(transition.reason().equals(BY_REGISTER) ? CALLED_OFF
            : new Text(transition.reason(), transition.reason()));
    }
}
