package org.skolbro.core.bundle;

import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.form.AddOnReport.Screen;
import org.skolbro.api.form.AddOnReport.Signature;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.text.Text;

/** Reads an archive, scans its classes and asks its form what it declares: away from everything that runs. */
public interface ArchiveExaminer {

    /**
     * Never throws for what is in the archive, however hostile it is.
     *
     * @param onlyTrusted without a signature of those trusted none of its code runs, not even to be asked what it declares
     */
    Examined examine(byte[] archive, Collection<X509Certificate> trusted, boolean onlyTrusted);

    /**
     * @param symbolicName empty when it is no bundle
     * @param declaration empty when the form could not be asked
     * @param packages that it imports, each with who offers it
     * @param refreshes bundles that would be refreshed
     * @param faults what the archive itself is to blame for
     */
    record Examined(String symbolicName, String version, Optional<FormDeclaration> declaration, List<Screen> screens,
            List<String> packages, List<String> refreshes, Signature signature, List<Text> faults) {

        public Examined {
            screens = List.copyOf(screens);
            packages = List.copyOf(packages);
            refreshes = List.copyOf(refreshes);
            faults = List.copyOf(faults);
        }
    }
}
