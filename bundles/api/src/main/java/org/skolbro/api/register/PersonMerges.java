package org.skolbro.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;

/**
 * Merging (sammanslagning) of two rows that turned out to be one person. Leaves a trail and can be undone exactly. For
 * administrators; a person with a security marking is found by nobody here.
 */
@ProviderType
public interface PersonMerges {

    /** The most that {@link #find} answers with. */
    int MOST_FOUND = 30;

    /**
     * Persons, children and adults alike, who have or have had the number that is written, or whose name contains all the
     * words; by name. Rows that are merged into another are left out. One audit line with all who are shown.
     */
    List<Candidate> find(Caller caller, String text);

    /** What {@link #merge} would do now, from the very same rows; refused for the same reasons. */
    Outcome<Preview> preview(Caller caller, PersonId kept, PersonId duplicate);

    /** Everything of {@code duplicate} becomes {@code kept}'s; {@code duplicate} stays as an empty row that points to it. */
    Outcome<MergeId> merge(Caller caller, PersonId kept, PersonId duplicate, String reason);

    Outcome<MergeId> undo(Caller caller, MergeId merge);

    /** Newest first. */
    List<Merged> latest(Caller caller);

    record MergeRow(MergeId id, PersonId kept, PersonId duplicate, String reason, String by, java.time.Instant at,
            boolean undone) {
    }

    /** A merge with names; one is empty for somebody with protected personal data. */
    record Merged(MergeRow row, String keptName, String duplicateName) {
    }

    /** What somebody is in the register, now or before. */
    enum As {
        CHILD, GUARDIAN, STAFF
    }

    /** @param unitNames where she is or has been placed as a child */
    record Candidate(PersonId id, PersonName name, String maskedNumber, Optional<LocalDate> birthDate, Set<As> as,
            List<String> unitNames) {

        public Candidate {
            as = Set.copyOf(as);
            unitNames = List.copyOf(unitNames);
        }
    }

    /** @param rows every kind that the duplicate has rows of */
    record Preview(PersonId kept, PersonId duplicate, List<Moving> rows) {

        public Preview {
            rows = List.copyOf(rows);
        }

        public long moves() {
            return rows.stream().mapToLong(Moving::moves).sum();
        }
    }

    /**
     * Rows of one kind.
     *
     * @param part of the platform that keeps them, such as {@code placements} or {@code holdings}
     * @param same how many the kept person has already, so that they fall away
     */
    record Moving(String part, long moves, long same) {
    }
}
