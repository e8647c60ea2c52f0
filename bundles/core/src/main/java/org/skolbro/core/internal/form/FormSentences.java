package org.skolbro.core.internal.form;

import org.skolbro.api.form.FormId;
import org.skolbro.api.text.Text;

/** What is said about forms that cannot be switched, or do not come. */
final class FormSentences {

    private FormSentences() {
    }

    static Text unknown(FormId form) {
        return Text.sv("Ingen skolform heter ”" + form + "”. Namnen står i listan över skolformer.")
            .en("No school form is called “" + form + "”. The names are in the list of school forms.");
    }

    static Text noSuchVersion(FormId form, String version) {
        return version.isEmpty()
            ? Text.sv("Det finns ingen version av ”" + form + "” att byta till.").en("There is no version of “" + form + "” to switch to.")
            : Text.sv("Version " + version + " av ”" + form + "” finns inte här. Installera den först.")
                .en("Version " + version + " of “" + form + "” is not here. Install it first.");
    }

    static Text silent() {
        return Text.sv("Modulen svarar inte: någon har tagit bort den, eller så säger den inte vilken skolform den är. "
            + "Stäng av skolformen och slå på den igen.").en("The bundle does not answer: somebody took it away, or it does not "
            + "say which school form it is. Switch the form off and on again.");
    }
}
