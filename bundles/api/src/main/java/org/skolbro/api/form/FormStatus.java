package org.skolbro.api.form;

import java.util.List;
import java.util.Set;

import org.skolbro.api.register.SchoolType;
import org.skolbro.api.text.Text;

/**
 * How a form stands on this node.
 *
 * @param version of the bundle that declares it; empty when it is absent
 * @param faults in plain words; the other forms go on
 */
public record FormStatus(FormId id, Text name, String version, State state, Set<SchoolType> serves, List<Text> faults,
        int documentTypes, long documents, long children) {

    /** ABSENT = known from before, its bundle is not here now: its documents can still be read, moved, held and destroyed. */
    public enum State {
        ACTIVE, DISABLED, FAULTY, ABSENT
    }
}
