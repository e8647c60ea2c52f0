package org.skolbro.core.bundle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.form.FormId;
import org.skolbro.api.text.Text;

/** Brings the bundles of school forms onto this node and takes them away, without refreshing or restarting anybody else. */
public interface FormBundles {

    /** The forms that came with the distribution. */
    List<Carried> carried();

    /**
     * Makes this node run exactly these. A bundle that is not among them is taken away so that its class loader can be
     * collected. The fault of one form leaves the others alone. Doing it twice equals once; what failed is tried again.
     *
     * @return how each that is wanted stands; one that runs has no faults
     */
    Map<FormId, Standing> converge(Collection<Wanted> wanted, Archives archives);

    record Carried(FormId form, String version) {
    }

    /** @param archive SHA-256 of the archive that it comes from; empty = it came with the distribution */
    record Wanted(FormId form, String version, Optional<String> archive) {
    }

    /** Where the archives lie. */
    interface Archives {

        byte[] content(FormId form, String version);
    }

    /**
     * @param version that runs; empty when none does
     * @param faults in plain words, why the wanted one does not
     */
    record Standing(String version, List<Text> faults) {

        public Standing {
            faults = List.copyOf(faults);
        }
    }
}
