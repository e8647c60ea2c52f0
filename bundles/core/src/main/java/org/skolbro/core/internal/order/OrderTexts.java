package org.skolbro.core.internal.order;

import org.skolbro.api.text.Text;

/** Why an order is not placed or not answered. */
final class OrderTexts {

    /** The same for a number that nobody has and for a child who is protected: it tells nothing of anybody. */
    static final Text NO_CHILD = Text.sv("Det finns inget barn att beställa om. Kontrollera numret, tolv siffror.")
        .en("There is no child to order about. Check the number, twelve digits.");
    static final Text NO_PURPOSE = Text.sv("Skriv vad handlingarna behövs till, med högst 2 000 tecken.")
        .en("Write what the documents are needed for, in at most 2,000 characters.");
    static final Text DUE = Text.sv("Välj en dag från i dag och högst ett år fram.")
        .en("Choose a day from today and at most a year ahead.");
    static final Text NO_UNIT = Text.sv("Enheten finns inte.").en("There is no such unit.");
    static final Text NO_TYPE = Text.sv("Den sortens handling läser du inte i din tjänst.")
        .en("You do not read that kind of document in your work.");
    static final Text CLOSED = Text.sv("Beställningen är redan avslutad.").en("The order has ended already.");
    static final Text NO_REASON = Text.sv("Skriv varför, med högst 2 000 tecken.").en("Write why, in at most 2,000 characters.");
    static final Text NOTHING = Text.sv("Välj minst en handling att lämna ut.").en("Choose at least one document to hand out.");
    static final Text NOT_THERE = Text.sv("Någon av handlingarna finns inte längre. Välj igen.")
        .en("One of the documents is no longer there. Choose again.");
    static final Text UNTIL = Text.sv("Välj en sista läsdag från i dag och högst 90 dagar fram.")
        .en("Choose a last day of reading from today and at most 90 days ahead.");

    private OrderTexts() {
    }
}
