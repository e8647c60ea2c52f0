package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRuleId;
import org.skolbro.api.retention.RunId;

/**
 * Keeps disposal runs and their items, and lays resolved rows over holdings. A holding matches a cell when it is active,
 * of the cell's kind, has reached the milestone at the latest on the cutoff, and no hold in force stops it; {@link #fill},
 * {@link #due}, {@link #count} and {@link #matching} are the same statement. Records of other kinds match in the same way, each
 * kind by a statement of its own: they are told by the type of their kind, and their ids stand for holdings.
 */
public interface DisposalStore {

    void insert(StoredRun run);

    Optional<StoredRun> find(RunId id);

    /** @throws org.skolbro.api.problem.Conflict when {@code run.version() - 1} is no longer the stored version */
    void update(StoredRun run);

    /** Newest first. */
    List<StoredRun> all();

    /** Runs whose grace period is over and that nobody drives: approved, or running with a lease that has ended. Oldest first. */
    List<RunId> unattended(Instant now);

    /** Somebody drives the run; when the lease ends without another, that one is gone. */
    void lease(RunId run, Instant until);

    /** The kinds of which there is an active holding, and all kinds of record. */
    List<Kind> kinds();

    /** Makes all matching holdings waiting items of the run. Answers how many. */
    long fill(RunId run, Collection<Cell> cells);

    /** Those of {@code holdings} that match now. */
    Set<HoldingId> due(Collection<HoldingId> holdings, Collection<Cell> cells);

    /** How many match, by school type, type, unit and row. */
    List<Count> count(Collection<Cell> cells);

    /** What matches, as the items of a run that there is not, by milestone date and holding. */
    Page<RunItem> matching(Collection<Cell> cells, Optional<UnitCode> unit, Page.Request page);

    /**
     * In the order that is asked for; those that are equal in it by holding.
     *
     * @param months how long after its milestone an item of a rule falls due
     */
    Page<RunItem> items(RunId run, Disposals.Items which, Map<RetentionRuleId, Integer> months, Page.Request page);

    /** In one of these states, with a holding after {@code after}, by holding. */
    List<RunItem> items(RunId run, Set<State> states, Optional<HoldingId> after, int limit);

    /** All that wait, by holding, one after another: a run may have more than memory has room for. */
    void waiting(RunId run, Consumer<RunItem> reader);

    /** Waiting items of the same type and school type as one, with a document date in the span, both days included, by holding. */
    List<RunItem> alike(RunId run, RunItem one, LocalDate from, LocalDate to);

    Optional<RunItem> item(RunId run, HoldingId holding);

    /** Those of the holdings that wait in a run that is approved and not over. */
    Set<HoldingId> approved(Collection<HoldingId> holdings);

    Map<State, Long> totals(RunId run);

    /** All items, counted. By school type, type, row and state. */
    List<Tally> tally(RunId run);

    /** The waiting items become done. Answers how many; fewer than asked means that somebody else was there. */
    int done(RunId run, Collection<HoldingId> holdings);

    /** A waiting item leaves; FAULT makes it failed, any other cause dropped. Answers whether it was waiting. */
    boolean leave(RunId run, HoldingId holding, RunItem.Left why);

    /** All waiting items leave. Answers how many. */
    long leaveAll(RunId run, RunItem.Left why);

    /** The waiting items about any of them leave. Answers how many. */
    long leaveAll(RunId run, Collection<PersonId> subjects, RunItem.Left why);

    long leftBeforeApproval(RunId run);

    /** Items that left and are not in the certificate yet, with a holding after {@code after}, by holding. */
    List<RunItem> uncertified(RunId run, Optional<HoldingId> after, int limit);

    void certified(RunId run, Collection<HoldingId> holdings);

    /** What a retention row distinguishes holdings by. */
    record Kind(DocumentTypeId type, SchoolType schoolType, Basis basis) {

        /** All records of a kind. */
        public static Kind of(RecordKind kind) {
            return new Kind(kind.type(), RecordKind.NO_SCHOOL_TYPE, RecordKind.ANY_BASIS);
        }
    }

    /**
     * The row that was resolved for one kind, as of a day.
     *
     * @param cutoff latest milestone date whose period is over
     * @param after only milestone dates later than this; empty for all up to the cutoff
     * @param filedFrom only holdings filed on this day or later
     * @param delivered only holdings that an archive has received, see {@link DeliveryStore#release}
     */
    record Cell(Kind kind, RetentionRuleId rule, Milestone milestone, LocalDate cutoff, Optional<LocalDate> after,
            Optional<LocalDate> filedFrom, boolean delivered) {

        public Cell(Kind kind, RetentionRuleId rule, Milestone milestone, LocalDate cutoff, Optional<LocalDate> after,
                Optional<LocalDate> filedFrom) {
            this(kind, rule, milestone, cutoff, after, filedFrom, false);
        }

        public Cell(Kind kind, RetentionRuleId rule, Milestone milestone, LocalDate cutoff, Optional<LocalDate> filedFrom) {
            this(kind, rule, milestone, cutoff, Optional.empty(), filedFrom);
        }
    }

    record Count(SchoolType schoolType, DocumentTypeId type, UnitCode unit, RetentionRuleId rule, long holdings) {
    }

    record Tally(SchoolType schoolType, DocumentTypeId type, RetentionRuleId rule, State state, long items) {
    }
}
