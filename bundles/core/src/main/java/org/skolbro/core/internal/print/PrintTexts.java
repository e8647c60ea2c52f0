package org.skolbro.core.internal.print;

import java.util.List;
import java.util.Locale;

import org.skolbro.api.text.Text;

/** What is said about whole prints: steps, the sentences of a no, and the words of the index. */
final class PrintTexts {

    static final Text PRINTING = Text.sv("Skriver ut").en("Printing");
    static final Text NOTHING = Text.sv("Det finns inga handlingar att skriva ut.").en("There are no documents to print.");
    static final Text NOT_READY = Text.sv("Det saknas en modul som skriver PDF. Kontakta driften.")
        .en("A module that writes PDF is missing. Ask operations.");
    static final Text CANCELLED = Text.sv("Utskriften avbröts.").en("The print was cancelled.");

    private static final List<Text> HEADING = List.of(Text.sv("Ordning").en("Order"), Text.sv("Fil").en("File"),
        Text.sv("Personnummer").en("Personal number"), Text.sv("Namn").en("Name"), Text.sv("Handlingar").en("Documents"),
        Text.sv("Anmärkning").en("Remark"));
    private static final Text EMPTY = Text.sv("inga handlingar").en("no documents");

    private PrintTexts() {
    }

    static List<String> heading(Locale language) {
        return HEADING.stream().map(text -> text.in(language)).toList();
    }

    static String empty(Locale language) {
        return EMPTY.in(language);
    }

    static String failed(String fault, Locale language) {
        return Text.sv("kunde inte skrivas ut, fel " + fault).en("could not be printed, fault " + fault).in(language);
    }
}
