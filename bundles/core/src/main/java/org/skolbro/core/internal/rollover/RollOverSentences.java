package org.skolbro.core.internal.rollover;

import org.skolbro.api.text.Text;

/** What is said when something of a roll-over is refused. */
final class RollOverSentences {

    static final Text NOBODY = Text.sv("Ingen att lämna över fram till den dagen. Slutdagar kommer med registret.")
        .en("There is nobody to hand over up to that day. Last days come with the register.");
    static final Text CHANGED = Text.sv("Det är inte längre samma barn som när du såg förhandsvisningen. Titta igen och starta sedan.")
        .en("They are no longer the children of the preview that you saw. Look again and start then.");
    static final Text OVER = Text.sv("Läsårsbytet är redan avslutat.").en("The roll-over has already ended.");
    static final Text NOT_RUNNING = Text.sv("Läsårsbytet är inte igång.").en("The roll-over is not running.");
    static final Text NOT_PROPOSED = Text.sv("Läsårsbytet väntar inte på att släppas.").en("The roll-over does not wait to be released.");
    static final Text SAME_PERSON = Text.sv("Någon annan än den som startade läsårsbytet ska släppa det.")
        .en("Somebody else than the one who started the roll-over has to release it.");
    static final Text NOT_PAUSED = Text.sv("Läsårsbytet är inte pausat.").en("The roll-over is not paused.");
    static final Text NOTHING_TO_UNDO = Text.sv("Det finns inget överlämnande att ångra på enheten.")
        .en("There is no hand-over to take back at the unit.");
    static final Text TOO_LATE = Text.sv("Ångerfristen är slut. Det som är överlämnat ligger kvar hos mottagaren.")
        .en("The time to undo is over. What was handed over stays with the receiver.");
    static final Text OTHERS = Text.sv("Mottagarna har hunnit svara om några barn. Titta igen innan du ångrar.")
        .en("Receivers have answered about some children since. Look again before you undo.");

    static final Text ANEW = Text.sv("Något har ändrats sedan du såg förhandsvisningen. Titta igen och lämna över sedan.")
        .en("Something has changed since you saw the preview. Look again and hand over then.");
    static final Text NOBODY_READY = Text.sv("Inget av barnen kan lämnas över nu.").en("None of the children can be handed over now.");
    static final Text TOO_MANY = Text.sv("Välj högst 500 barn åt gången.").en("Choose at most 500 children at a time.");
    static final Text LONG_NOTE = Text.sv("Hälsningen är för lång. Högst 2 000 tecken får plats.")
        .en("The note is too long. At most 2,000 characters fit.");

    private RollOverSentences() {
    }
}
