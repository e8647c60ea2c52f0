package org.skolbro.api.identity;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;

/**
 * Fictitious identities (fiktiva identiteter): after a talk and a signed form a system manager enters one in the place of the
 * real one, which goes sealed to the holders of the key and is nowhere else. For administrators with a second factor; they
 * see nobody's documents, and reach the child no more than anybody else.
 */
@ProviderType
public interface FictitiousIdentities {

    /** Of the scan of a form, in bytes. */
    int LARGEST_SCAN = 10 * 1024 * 1024;

    /** What has been entered, newest first; without names and numbers. */
    List<LinkRow> links(Caller caller);

    /**
     * A child who is not in the register. Refused while there is no key, where anything entered does not hold, and when the scan
     * is no PDF, JPEG or PNG of at most {@link #LARGEST_SCAN}.
     *
     * @param scan of the signed form; read to its end, or until it is clear that it cannot be kept
     */
    Outcome<LinkId> enrol(Caller caller, Enrolment enrolment, InputStream scan);

    /**
     * What moving a child who is in the register would change, and what would stay. In numbers alone.
     *
     * @param number her real one, as it is written
     */
    Outcome<Preview> preview(Caller caller, String number);

    /** Refused when anything of the preview has changed since it was shown, and as {@link #enrol} is. */
    Outcome<LinkId> move(Caller caller, Move move, InputStream scan);

    enum Kind {
        ENROLLED, MOVED
    }

    /**
     * A link, as it was entered.
     *
     * @param scanBytes how large the sealed scan of the form is; 0 when there is none
     * @param groupEnds last day of a group that the child is in, and in no other afterwards: somebody has to say where she goes on
     */
    record LinkRow(LinkId id, Kind kind, IdentityForm form, long scanBytes, String by, Instant at, Optional<LocalDate> groupEnds) {
    }

    record Enrolment(RealIdentity real, Fictitious instead, SecurityMarking marking, Place place, IdentityForm form) {
    }

    record Place(UnitCode unit, Optional<GroupId> group, SchoolType schoolType, OptionalInt schoolYear, LocalDate from) {
    }

    /** @param seen as {@link #preview} told it */
    record Move(String number, Fictitious instead, String note, IdentityForm form, Preview seen) {

        @Override
        public String toString() {
            return "Move";
        }
    }

    /**
     * @param numbers identity numbers she has or had, which go
     * @param registerIds by which register files know her, which go
     * @param merged rows that were found to be her, which are called the same from then on; those merges cannot be undone then
     * @param guardiansRenamed who get a fictitious name too, because they are nobody else's guardian and no staff
     * @param guardiansLeft who are no longer guardians of hers here, because they are known by others
     * @param accounts of hers and of those guardians: their user names stay
     * @param placements stay, with {@code groups}
     * @param documents about her stay as they are, with {@code files}; their text may name her
     * @param shared of them also about other children, {@code drafts} unfinished
     * @param delivered packages and parts that have left with her, which nobody can change
     * @param auditLines stay: they name her by id, and who acted by name
     */
    record Preview(int numbers, int registerIds, int merged, int guardiansRenamed, int guardiansLeft, int accounts, int placements,
            int groups, int documents, int files, int shared, int drafts, int delivered, int auditLines) {
    }
}
