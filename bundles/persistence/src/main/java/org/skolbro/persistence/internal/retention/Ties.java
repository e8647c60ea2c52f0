package org.skolbro.persistence.internal.retention;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What ties a person to the municipality: placement, guardianship, duty, assignment, membership. */
final class Ties {

    /** Stands for a tie without an end: no period is ever counted from it. */
    private static final String NEVER = "cast('9999-12-31' as date)";

    private record Tie(String table, String person) {
    }

    /** That somebody is her guardian does not tie a child: the guardian's tie ends with the child's row. */
    private static final List<Tie> ALL = List.of(new Tie("placement", "child_id"), new Tie("guardianship", "adult_id"),
        new Tie("duty", "person_id"), new Tie("assignment", "person_id"), new Tie("membership", "person_id"));

    /** {@code person_id} and the day on which the last tie ended, far in the future while one has no end. */
    static final String ENDED = Stream.concat(ALL.stream().map(tie -> "select " + tie.person() + " as person_id, coalesce(valid_to, " + NEVER
        + ") as ended from " + tie.table()), Stream.of("select id as person_id, last_tie_on as ended from person where last_tie_on is not null"))
        .collect(Collectors.joining(" union all ", "select t.person_id, max(t.ended) as last_tie_ended from (", ") t group by t.person_id"));

    /** The same, of placements alone. */
    static final String PLACEMENTS_ENDED = "select child_id as person_id, max(coalesce(valid_to, " + NEVER
        + ")) as placement_ended from placement group by child_id";

    private Ties() {
    }
}
