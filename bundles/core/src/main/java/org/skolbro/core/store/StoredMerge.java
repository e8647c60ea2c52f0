package org.skolbro.core.store;

import java.util.List;
import java.util.Map;

import org.skolbro.api.register.PersonMerges.MergeRow;

/**
 * A merge with all that undoing it takes.
 *
 * @param before the duplicate's rows as they were
 * @param moved what became the kept person's
 * @param others ids of what other parts of the platform moved, by the name of the part
 */
public record StoredMerge(MergeRow row, PersonRows before, PersonRows moved, Map<String, List<Long>> others) {

    public StoredMerge {
        others = Map.copyOf(others);
    }
}
