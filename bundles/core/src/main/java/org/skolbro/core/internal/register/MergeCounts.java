package org.skolbro.core.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.skolbro.api.register.PersonMerges.Moving;
import org.skolbro.core.store.PersonRows;

/** Counts what a merge moves, from the rows that it would move. */
final class MergeCounts {

    private MergeCounts() {
    }

    static List<Moving> of(PersonRows before, PersonRows moved, List<PersonMoved> parts) {
        List<Moving> counts = new ArrayList<>();
        add(counts, "register-ids", before, moved, PersonRows::registerIds);
        add(counts, "numbers", before, moved, PersonRows::numbers);
        add(counts, "placements", before, moved, PersonRows::placements);
        add(counts, "guardianships", before, moved, PersonRows::guardianships);
        add(counts, "memberships", before, moved, PersonRows::memberships);
        add(counts, "duties", before, moved, PersonRows::duties);
        add(counts, "assignments", before, moved, PersonRows::assignments);
        parts.forEach(part -> counts.add(new Moving(part.part(), part.rows(before.person()).size(), 0)));
        counts.removeIf(row -> row.moves() == 0 && row.same() == 0);
        return counts;
    }

    private static void add(List<Moving> counts, String part, PersonRows before, PersonRows moved,
            Function<PersonRows, List<?>> kind) {
        int moves = kind.apply(moved).size();
        counts.add(new Moving(part, moves, kind.apply(before).size() - moves));
    }
}
