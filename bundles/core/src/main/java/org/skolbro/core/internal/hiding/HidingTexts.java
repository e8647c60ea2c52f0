package org.skolbro.core.internal.hiding;

import org.skolbro.api.text.Text;

/** Why nothing is hidden, or shown again. */
final class HidingTexts {

    static final Text NO_GUARDIAN = Text.sv("Personen är inte vårdnadshavare för barnet.")
        .en("The person is not a guardian of the child.");
    static final Text NO_REASON = Text.sv("Skriv varför, med högst 2 000 tecken.").en("Write why, in at most 2,000 characters.");
    static final Text NO_BASIS = Text.sv("Ange lagrum eller beslut, med högst 500 tecken.")
        .en("State the law or decision, in at most 500 characters.");
    static final Text PAST = Text.sv("Välj i dag eller en senare dag. Det som redan kunnat läsas går inte att dölja bakåt.")
        .en("Choose today or a later day. What could be read already cannot be hidden afterwards.");
    static final Text NOT_ABOUT_CHILD = Text.sv("Välj handlingar som är om barnet och som du själv läser.")
        .en("Choose documents that are about the child and that you read yourself.");
    static final Text HIDDEN_ALREADY = Text.sv("Det är redan dolt för vårdnadshavaren under den tiden.")
        .en("It is hidden from the guardian for that time already.");
    static final Text OVER = Text.sv("Beslutet gäller inte längre.").en("The decision is no longer in force.");

    private HidingTexts() {
    }
}
