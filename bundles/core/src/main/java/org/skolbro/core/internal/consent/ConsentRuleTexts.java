package org.skolbro.core.internal.consent;

import org.skolbro.api.text.Text;

/** Why a rule about consent cannot be decided. */
final class ConsentRuleTexts {

    static final Text CHANGED = Text.sv("Någon annan har beslutat om frågan sedan du öppnade sidan. Läs in sidan på nytt.")
        .en("Somebody else has decided about this question since you opened the page. Load the page again.");
    static final Text BACKWARDS = Text.sv("En regel kan inte gälla bakåt i tiden. Välj i dag eller senare.")
        .en("A rule cannot apply to the past. Choose today or later.");
    static final Text TOO_EARLY = Text.sv("Regeln kan inte gälla från en dag före beslutet.")
        .en("The rule cannot apply from a day before the decision.");
    static final Text NOT_YET = Text.sv("Beslutet har ett datum som inte har varit.").en("The decision has a date that has not been.");
    static final Text TOO_LONG = Text.sv("Skriv kortare: nämnden högst 400 tecken, paragraf och diarienummer högst 200.")
        .en("Write less: the board at most 400 characters, paragraph and registry number at most 200.");
    static final Text SAME = Text.sv("Så är det redan beslutat.").en("That is how it is decided already.");

    private ConsentRuleTexts() {
    }
}
