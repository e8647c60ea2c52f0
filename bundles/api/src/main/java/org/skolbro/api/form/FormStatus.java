package org.skolbro.api.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * How a form stands on this node, and what the municipality wants of it on all nodes.
 *
 * @param version of the bundle that declares it here; empty when it is absent
 * @param faults in plain words; the other forms go on
 * @param versions that can be switched to, newest first
 */
public record FormStatus(FormId id, Text name, String version, State state, Set<SchoolType> serves, List<Text> faults,
        int documentTypes, long documents, long children, Wish wish, List<FormVersion> versions) {

    public FormStatus {
        serves = Set.copyOf(serves);
        faults = List.copyOf(faults);
        versions = List.copyOf(versions);
    }

    /**
     * DISABLED = switched off by somebody. ABSENT = wanted, and its bundle is not here now. Of both the documents can still
     * be read, moved, held and destroyed.
     */
    public enum State {
        ACTIVE, DISABLED, FAULTY, ABSENT
    }

    /**
     * What is wanted of a form on all nodes.
     *
     * @param version exactly; empty when no known version is wanted, because it came by no door that is watched
     * @param before the version that a step back leads to; empty when there was none
     * @param underWay this node is still on its way to what is wanted
     */
    public record Wish(boolean on, String version, Optional<String> before, boolean underWay) {
    }
}
