package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;

/** Keeps departures, their parts, who is in which, and which document came along in which. */
public interface DepartureStore {

    void insert(StoredDeparture departure);

    Optional<StoredDeparture> find(DepartureId id);

    /** @throws org.skolbro.api.problem.Conflict when {@code departure.version() - 1} is no longer the stored version */
    void update(StoredDeparture departure);

    /** Newest first. */
    List<StoredDeparture> all();

    void insertParts(DepartureId id, Collection<DeparturePart> parts);

    void insertMembers(DepartureId id, Collection<Member> members);

    Page<DeparturePart> parts(DepartureId id, Page.Request page);

    /** The first part that waits. */
    Optional<DeparturePart> waiting(DepartureId id);

    /** In their order. */
    List<Member> members(DepartureId id, int part);

    /** Replaces what is known of a part that waits. Answers whether it did. */
    boolean settle(DepartureId id, DeparturePart part);

    /** What a part holds, in place of what it held before. */
    void hold(DepartureId id, int part, Collection<Held> documents);

    /** Parts that failed wait again. */
    void retry(DepartureId id);

    /** Parts that a document had to be left out of wait again, and the overview too. */
    void repack(DepartureId id);

    /** What had to be left out so far, by part and order. */
    List<Missing> leftOut(DepartureId id);

    /**
     * Parts with a document whose content is gone since they were written wait again, and the overview too; so does the evidence
     * when a disposal was approved since. Answers how many.
     */
    int again(DepartureId id);

    /** A part that was written waits again. */
    void rewrite(DepartureId id, int part);

    /** How many members of open parts have a security marking by now. */
    long exposed(DepartureId id);

    Departure.Totals totals(DepartureId id);

    /** How the ledger up to that entry is accounted for. */
    Account account(DepartureId id, long ledger);

    /** Entries of the ledger up to that one which neither came along nor are erased, at most {@code limit}. */
    List<DocumentId> missing(DepartureId id, long ledger, int limit);

    /** Units whose documents are in parts of that kind, by code. */
    List<UnitCode> units(DepartureId id, DeparturePart.Kind kind);

    /** The members of parts of that kind who have documents of the unit, in their order, and how many of each came along. */
    List<Counted> members(DepartureId id, DeparturePart.Kind kind, UnitCode unit);

    /**
     * A child or group whose documents are in a part.
     *
     * @param order of all members, from 1: children by identity number
     * @param name of the folder of the package; tells nothing of the child
     */
    record Member(int part, int order, Optional<PersonId> child, Optional<GroupId> group, String name) {
    }

    /**
     * A copy of a document, in the package of a member.
     *
     * @param fault why it is not in it after all, as a code of the log; empty when it is
     */
    record Held(int order, DocumentId document, String fault) {
    }

    /** @param part its name */
    record Missing(String part, DocumentId document, String fault) {
    }

    record Counted(Member member, long documents) {
    }

    /** Each document counts once; {@code leftOut} is in no package at all. */
    record Account(long ledger, long present, long destroyed, long missing, long leftOut) {
    }
}
