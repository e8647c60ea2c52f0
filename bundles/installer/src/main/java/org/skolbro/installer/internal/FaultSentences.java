package org.skolbro.installer.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.framework.BundleException;
import org.skolbro.api.text.Text;

/** Why a form does not run, in words that an administrator can pass on. The log has the rest. */
final class FaultSentences {

    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)\\)(.*)");
    private static final Pattern AT_LEAST = Pattern.compile("version>=([\\w.]+)");

    private FaultSentences() {
    }

    static Text missing(String version) {
        return Text.sv("Version " + version + " finns inte på den här noden.").en("Version " + version + " is not on this node.");
    }

    static Text tooLarge(int megabytes) {
        return Text.sv("Filen är större än " + megabytes + " MB.").en("The file is larger than " + megabytes + " MB.");
    }

    static Text slow(int seconds) {
        return Text.sv("Modulen har inte startat på " + seconds + " sekunder.")
            .en("The bundle has not started in " + seconds + " seconds.");
    }

    static Text of(Throwable failure) {
        if (failure instanceof BundleException refused && refused.getType() == BundleException.RESOLVE_ERROR) {
            return unresolved(String.valueOf(refused.getMessage()));
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return Text.sv("Modulen stannade med ett fel när den startade: " + cause.getClass().getName() + ".")
            .en("The bundle stopped with an error when it started: " + cause.getClass().getName() + ".");
    }

    static Text failedPart(String part, String failure) {
        String kind = failure == null ? "?" : failure.lines().findFirst().orElse("?").split(":", 2)[0];
        return Text.sv("Delen ”" + part + "” gick inte att starta: " + kind + ".")
            .en("The part “" + part + "” could not be started: " + kind + ".");
    }

    private static Text unresolved(String message) {
        Matcher missing = PACKAGE.matcher(message);
        if (!missing.find()) {
            return Text.sv("Modulen behöver något som inte finns här; loggen säger vad.")
                .en("The bundle needs something that is not here; the log says what.");
        }
        Matcher least = AT_LEAST.matcher(missing.group(2));
        String version = least.find() ? " " + least.group(1) : "";
        return Text.sv("Modulen är gjord för en annan version av Skolbro: paketet " + missing.group(1) + version + " finns inte här.")
            .en("The bundle is made for another version of Skolbro: the package " + missing.group(1) + version + " is not here.");
    }
}
