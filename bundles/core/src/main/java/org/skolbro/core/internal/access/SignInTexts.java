package org.skolbro.core.internal.access;

import org.skolbro.api.text.Text;

/** What the log-in says. None of it tells whether an account exists. */
final class SignInTexts {

    static final Text WRONG = Text.sv("Användarnamnet eller lösenordet stämmer inte.")
        .en("The user name or the password is not right.");
    static final Text WRONG_ONE_TIME_CODE = Text.sv("Användarnamnet eller engångskoden stämmer inte, eller så har koden gått ut.")
        .en("The user name or the one-time code is not right, or the code has expired.");
    static final Text WRONG_CODE = Text.sv("Koden stämmer inte.").en("The code is not right.");
    /** The log-in adds how long. */
    static final Text TOO_MANY = Text.sv("Det har varit för många försök.").en("There have been too many attempts.");
    static final Text WAIT = Text.sv("Det har varit för många försök. Vänta en stund.")
        .en("There have been too many attempts. Wait a while.");
    static final Text WRONG_CURRENT = Text.sv("Det nuvarande lösenordet stämmer inte.")
        .en("The current password is not right.");

    private SignInTexts() {
    }
}
