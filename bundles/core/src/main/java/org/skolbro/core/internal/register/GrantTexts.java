package org.skolbro.core.internal.register;

import org.skolbro.api.text.Text;

/** Why a personal permission is not given, or not ended. */
final class GrantTexts {

    static final Text NOT_STAFF = Text.sv("Personen arbetar inte i kommunens verksamhet i dag.")
        .en("The person does not work in the municipality's schools today.");
    static final Text PERIOD = Text.sv("Behörigheten ska gälla från i dag och i högst ett år.")
        .en("The permission is for at most a year from today.");
    static final Text NO_REASON = Text.sv("Skriv varför, med högst 2 000 tecken.").en("Write why, in at most 2,000 characters.");
    static final Text HAS_ONE = Text.sv("Personen har redan en behörighet som gäller minst så länge.")
        .en("The person has a permission that lasts at least as long already.");
    static final Text OVER = Text.sv("Behörigheten gäller inte längre.").en("The permission is no longer in force.");

    private GrantTexts() {
    }
}
