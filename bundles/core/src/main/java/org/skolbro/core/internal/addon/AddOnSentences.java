package org.skolbro.core.internal.addon;

import java.util.List;

import org.skolbro.api.form.FormId;
import org.skolbro.api.text.Text;

/** Why an archive is not taken in here, although it may be a good one. */
final class AddOnSentences {

    private AddOnSentences() {
    }

    static Text noExaminer() {
        return Text.sv("Den här noden kan inte granska tillägg just nu.").en("This node cannot examine add-ons at the moment.");
    }

    static Text unsigned() {
        return Text.sv("Filen är inte signerad, och kommunen kräver signerade tillägg.")
            .en("The file is not signed, and the municipality requires signed add-ons.");
    }

    static Text untrusted(String signer) {
        return Text.sv("Filen är signerad av någon som kommunen inte litar på: " + signer + ".")
            .en("The file is signed by somebody whom the municipality does not trust: " + signer + ".");
    }

    static Text noCertificate() {
        return Text.sv("Filen är inget X.509-certifikat. Välj leverantörens certifikat i PEM- eller DER-format.")
            .en("The file is no X.509 certificate. Choose the vendor's certificate as PEM or DER.");
    }

    static Text carried(FormId form, String version) {
        return Text.sv("Version " + version + " av ”" + form + "” följer redan med Skolbro. Byt till den i stället.")
            .en("Version " + version + " of “" + form + "” comes with Skolbro already. Switch to that one instead.");
    }

    static Text otherContent(FormId form, String version) {
        return Text.sv("Version " + version + " av ”" + form + "” finns redan med annat innehåll. En ändrad fil behöver ett nytt "
            + "versionsnummer.").en("Version " + version + " of “" + form + "” is here already with other content. A changed file "
            + "needs a new version number.");
    }

    static Text anothersForm(FormId form, String owner) {
        return Text.sv("”" + form + "” tillhör modulen " + owner + ". Bara den kan ersätta sig själv.")
            .en("“" + form + "” belongs to the bundle " + owner + ". Only that can replace itself.");
    }

    static Text refreshes(List<String> bundles) {
        return Text.sv("Andra moduler skulle startas om: " + String.join(", ", bundles) + ".")
            .en("Other bundles would be restarted: " + String.join(", ", bundles) + ".");
    }
}
