package org.skolbro.core.internal.rectification;

import org.skolbro.api.text.Text;

/** What is said of rectifications. */
final class RectificationTexts {

    static final Text NOTHING_WRONG = Text.sv("Skriv vad som är fel och vad som är rätt, högst 4 000 tecken.")
        .en("Write what is wrong and what is right, at most 4 000 characters.");
    static final Text NO_REASONS = Text.sv("Skriv skälen för beslutet, högst 4 000 tecken.").en("Write the reasons of the decision, at most 4 000 characters.");
    static final Text NO_NOTE = Text.sv("Skriv tillägget som ska stå vid handlingen, högst 4 000 tecken.")
        .en("Write the note that is to stand with the document, at most 4 000 characters.");
    static final Text DECIDED = Text.sv("Begäran är redan avgjord.").en("The request has been decided already.");
    static final Text IN_THE_ARCHIVE = Text.sv("Handlingen rättas bara där den skrevs. Här kan du lägga till en anteckning eller avslå.")
        .en("The document is corrected only where it was written. Here you can add a note or refuse.");
    static final Text OPEN = Text.sv("En begäran om rättelse är öppen, så handlingen gallras inte.")
        .en("A request for rectification is open, so the document is not destroyed.");
    static final Text APPEAL = Text.sv("Beslutet kan överklagas till förvaltningsrätten inom tre veckor från den dag du fick del av det (7 kap. 2 §"
            + " dataskyddslagen). Skriv till kommunen, ange vilket beslut det gäller och hur du vill att det ändras. Du kan också klaga hos"
            + " Integritetsskyddsmyndigheten (IMY), www.imy.se.")
        .en("The decision can be appealed to the administrative court within three weeks from the day you received it (chapter 7, section 2 of"
            + " the Data Protection Act). Write to the municipality, state which decision it is and how you want it changed. You can also complain"
            + " to the Swedish Authority for Privacy Protection (IMY), www.imy.se.");
    static final Text REGISTER = Text.sv("Namn, nummer, placering och vårdnad kommer från kommunens elevregister och rättas där. Kontakta skolans"
            + " expedition, eller folkbokföringen för namn och vårdnad; rättelsen kommer hit vid nästa inläsning.")
        .en("Names, numbers, placement and guardianship come from the municipality’s register of pupils and are corrected there. Contact the"
            + " school office, or the population register for names and guardianship; the correction arrives here with the next reading.");

    private RectificationTexts() {
    }
}
