package org.skolbro.core.internal.closing;

import org.skolbro.api.text.Text;

/** What is said when a closing is refused. */
final class ClosingTexts {

    static final Text NO_UNIT = Text.sv("Registret har ingen sådan enhet.").en("The register has no such unit.");
    static final Text ALREADY = Text.sv("Enheten läggs redan ned.").en("The unit is closing already.");
    static final Text NOT_CLOSING = Text.sv("Enheten läggs inte ned.").en("The unit is not closing.");
    static final Text DAY = Text.sv("Välj en sista dag inom ett år bakåt eller två år framåt.")
        .en("Choose a last day within one year back or two years ahead.");
    static final Text NO_REASON = Text.sv("Skriv varför, med högst 2 000 tecken.").en("Say why, in at most 2,000 characters.");
    static final Text NOT_STAFF = Text.sv("Den utpekade måste arbeta i kommunens skolor, och får inte ha skyddade personuppgifter.")
        .en("The designated person must work in the municipality’s schools, and may not have protected personal data.");
    static final Text TOO_LATE = Text.sv("Sista dagen har gått. Handlingarna ligger i enhetens arkiv.")
        .en("The last day has passed. The documents are in the unit’s archive.");

    private ClosingTexts() {
    }
}
