package org.skolbro.core.internal.retention;

import org.skolbro.api.text.Text;

/** Why nothing is declared, or taken back. */
final class DeclaredTexts {

    static final Text NO_REASON = Text.sv("Skriv varför, med högst 500 tecken.").en("Write why, in at most 500 characters.");
    static final Text FUTURE = Text.sv("Välj i dag eller en tidigare dag.").en("Choose today or an earlier day.");
    static final Text TOO_EARLY = Text.sv("Välj en dag då alla handlingarna fanns. Minst en av dem upprättades senare.")
        .en("Choose a day on which all the documents existed. At least one of them was finalised later.");
    static final Text NOT_COUNTED = Text
        .sv("Planen räknar inte från detta för handlingen, eller så svarar du inte för den.")
        .en("The plan does not count from this for the document, or you do not answer for it.");
    static final Text ALREADY = Text.sv("Det är redan gjort.").en("It has been done already.");
    static final Text NOT_DECLARED = Text.sv("Det finns inget att ta tillbaka.").en("There is nothing to take back.");
    static final Text OTHERS = Text
        .sv("Ärendet har handlingar som du inte svarar för. Be rektorn om hjälp.")
        .en("The case has documents that you do not answer for. Ask the headteacher.");
    static final Text APPROVED = Text
        .sv("Gallringen är redan godkänd. Be arkivarien undanta handlingen eller lägga ett gallringsstopp.")
        .en("Its destruction has been approved. Ask the archivist to take the document out or to place a hold.");

    private DeclaredTexts() {
    }
}
