package org.skolbro.api.register;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;

/** Merging (sammanslagning) of two rows that turned out to be one person. Leaves a trail and can be undone exactly. */
@ProviderType
public interface PersonMerges {

    /** Everything of {@code duplicate} becomes {@code kept}'s; {@code duplicate} stays as an empty row that points to it. */
    Outcome<MergeId> merge(Caller caller, PersonId kept, PersonId duplicate, String reason);

    Outcome<MergeId> undo(Caller caller, MergeId merge);

    List<MergeRow> latest(Caller caller);

    record MergeRow(MergeId id, PersonId kept, PersonId duplicate, String reason, String by, java.time.Instant at,
            boolean undone) {
    }
}
