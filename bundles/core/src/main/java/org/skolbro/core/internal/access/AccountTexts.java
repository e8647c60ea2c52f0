package org.skolbro.core.internal.access;

import org.skolbro.api.text.Text;

/** Why something about an account is refused. */
final class AccountTexts {

    static final Text NOT_IN_REGISTER = Text.sv("Personen finns inte i registret.").en("The person is not in the register.");
    static final Text HAS_ACCOUNT = Text.sv("Personen har redan ett konto. Sök upp det i listan och välj Ny kod.")
        .en("The person has an account already. Find it in the list and choose New code.");
    static final Text NAME_MISSING = Text.sv("Skriv ett namn med högst 120 tecken.")
        .en("Write a name of at most 120 characters.");
    static final Text NO_USER_NAME = Text.sv("Ett användarnamn har 2–64 tecken: små bokstäver, siffror, punkt, bindestreck och @.")
        .en("A user name has 2–64 characters: small letters, digits, full stop, hyphen and @.");
    static final Text USER_NAME_TAKEN = Text.sv("Användarnamnet är upptaget.").en("The user name is taken.");
    static final Text UNLOCK_FIRST = Text.sv("Kontot är låst. Lås upp det först.").en("The account is locked. Unlock it first.");
    static final Text NOT_ONESELF = Text.sv("Du kan inte låsa ditt eget konto.").en("You cannot lock your own account.");
    static final Text REASON_MISSING = Text.sv("Skriv varför.").en("Write why.");

    /** Stands in the place of a name. */
    static final String PROTECTED = "Skyddade personuppgifter";

    private AccountTexts() {
    }
}
