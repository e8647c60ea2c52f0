package org.skolbro.core.internal.reminder;

import org.skolbro.api.text.Text;

/** What is said when something of a campaign is refused. */
final class ReminderSentences {

    static final Text NOBODY = Text.sv("Det finns ingen att påminna: alla i urvalet har svarat.")
        .en("There is nobody to remind: all of the selection have answered.");
    static final Text CHANGED = Text.sv("Det är inte längre samma personer som när du såg förhandsvisningen. Titta igen och starta sedan.")
        .en("They are no longer the persons of the preview that you saw. Look again and start then.");
    static final Text PAST = Text.sv("Sista dag att svara kan inte ha varit.").en("The last day to answer cannot have been.");
    static final Text TOO_FAR = Text.sv("Sista dag att svara kan vara högst ett år bort.").en("The last day to answer can be a year away at most.");
    static final Text NO_WORDS = Text.sv("Brevet ska ha ett ämne och en text, på svenska och på engelska.")
        .en("The message has to have a subject and a text, in Swedish and in English.");
    static final Text LONG = Text.sv("Ämnet får ha högst 100 tecken och texten högst 4 000.")
        .en("The subject may have 100 characters at most, and the text 4,000.");
    static final Text ONE_LINE = Text.sv("Ämnet ska stå på en rad.").en("The subject stands on one line.");
    static final Text NO_LINK = Text.sv("Texten ska säga var man loggar in: skriv {adress} där adressen ska stå.")
        .en("The text has to say where to log in: write {adress} where the address is to stand.");
    static final Text OVER = Text.sv("Utskicket är redan avslutat.").en("The campaign has already ended.");
    static final Text NOT_RUNNING = Text.sv("Utskicket är inte igång.").en("The campaign is not running.");
    static final Text NOT_PAUSED = Text.sv("Utskicket är inte pausat.").en("The campaign is not paused.");
    static final Text NOTHING = Text.sv("Det finns inget att skicka igen.").en("There is nothing to send again.");
    static final Text CANCELLED = Text.sv("Utskicket är avbrutet. Starta ett nytt.").en("The campaign was cancelled. Start a new one.");

    private ReminderSentences() {
    }

    static Text unknown(String placeholder) {
        return Text.sv("Texten har " + placeholder + ", som inte betyder något här. Skriv {datum}, {adress} eller {avsandare}.")
            .en("The text has " + placeholder + ", which means nothing here. Write {datum}, {adress} or {avsandare}.");
    }
}
