package org.skolbro.core.internal.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.DisposalItem.State;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.evidence.CertificateLines;
import org.skolbro.core.internal.evidence.CertificateWriter;
import org.skolbro.core.store.CertificateStore.Line;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.RunItem.Cause;
import org.skolbro.core.store.RunItem.Left;
import org.skolbro.core.store.StoredRun;

/** One small transaction of a run: looks again, destroys, certifies, marks the items. All of it or nothing. */
@Component(service = RunBatch.class)
public final class RunBatch {

    private static final String DESTROYED = "disposal.destroy";
    private static final int DAYS = 10;

    private final DisposalStore store;
    private final Evaluation evaluation;
    private final Destruction destruction;
    private final Anonymising anonymising;
    private final CertificateWriter certificates;
    private final AuditTrail audit;

    @Activate
    public RunBatch(@Reference DisposalStore store, @Reference Evaluation evaluation, @Reference Destruction destruction,
            @Reference Anonymising anonymising, @Reference CertificateWriter certificates, @Reference AuditTrail audit) {
        this.store = store;
        this.evaluation = evaluation;
        this.destruction = destruction;
        this.anonymising = anonymising;
        this.certificates = certificates;
        this.audit = audit;
    }

    /**
     * Takes the next items. Nothing is settled when none waits. To be called on its turn, inside a unit of work.
     *
     * @param after up to where the step before came; before it are the many that are settled, and few that wait
     * @param alone whether an item is tried by itself after a fault
     */
    Step next(Optional<Caller> caller, StoredRun run, Plan plan, int size, Optional<HoldingId> after, boolean alone) {
        List<RunItem> waiting = waiting(run, after, size);
        List<RunItem> items = anonymising.together(run, plan, bearable(waiting), alone);
        if (items.isEmpty()) {
            return new Step(0, Optional.empty());
        }
        Set<HoldingId> due = evaluation.stillDue(run, plan, items);
        List<RunItem> doomed = items.stream().filter(item -> due.contains(item.holding())).toList();
        leave(run, items.stream().filter(item -> !due.contains(item.holding())).toList());
        if (!doomed.isEmpty()) {
            destroy(caller, run, plan, doomed);
        }
        return new Step(items.size(), Optional.of(waiting.getLast().holding()));
    }

    /** Those after it, or else from the beginning. */
    private List<RunItem> waiting(StoredRun run, Optional<HoldingId> after, int size) {
        List<RunItem> waiting = store.items(run.id(), Set.of(State.WAITING), after, size);
        return waiting.isEmpty() && after.isPresent() ? store.items(run.id(), Set.of(State.WAITING), Optional.empty(), size) : waiting;
    }

    /**
     * A day of the audit may have more lines than a batch has items, and whoever does anything writes to the audit: so that nobody
     * waits for long, few of them go together, and with nothing else.
     */
    private static List<RunItem> bearable(List<RunItem> waiting) {
        List<RunItem> others = waiting.stream().filter(item -> item.recordKind().filter(RecordKind.AUDIT::equals).isEmpty()).toList();
        return others.isEmpty() ? waiting.stream().limit(DAYS).toList() : others;
    }

    /** The next item could not be destroyed even alone: it is kept and named, and the others go on. */
    void fail(StoredRun run, Optional<HoldingId> after, String code) {
        waiting(run, after, 1)
            .forEach(item -> store.leave(run.id(), item.holding(), new Left(Cause.FAULT, code, true)));
    }

    /** Certifies items that left the run; answers the last of them. */
    Optional<HoldingId> certifyKept(StoredRun run, Plan plan, Optional<HoldingId> after, int size) {
        List<RunItem> items = store.uncertified(run.id(), after, size);
        certificates.batch(run.id(), plan.version(), place -> items.stream()
            .map(item -> new Line(Optional.empty(), CertificateLines.kept(place, item))).toList());
        store.certified(run.id(), items.stream().map(RunItem::holding).toList());
        return items.isEmpty() ? Optional.empty() : Optional.of(items.getLast().holding());
    }

    /** Ends the certificate. */
    void close(StoredRun run, DisposalRun.State outcome) {
        var totals = store.totals(run.id());
        certificates.close(run.id(), outcome.name(), totals.getOrDefault(State.DONE, 0L),
            totals.getOrDefault(State.DROPPED, 0L) + totals.getOrDefault(State.FAILED, 0L));
    }

    private void destroy(Optional<Caller> caller, StoredRun run, Plan plan, List<RunItem> doomed) {
        Map<Boolean, List<RunItem>> sorts = doomed.stream().collect(Collectors.partitioningBy(item -> item.recordKind().isPresent()));
        Set<HoldingId> anonymised = anonymising.count(plan, sorts.get(false));
        List<Destruction.Destroyed> destroyed = destruction.destroy(sorts.get(false), anonymised);
        List<Destruction.Removed> removed = destruction.remove(sorts.get(true));
        certificates.batch(run.id(), plan.version(), place -> Stream.concat(
            destroyed.stream().map(one -> new Line(Optional.of(one.item().holding()),
                CertificateLines.destroyed(place, one.item(), one.hash(), one.erased(), anonymised.contains(one.item().holding())))),
            removed.stream().map(one -> new Line(Optional.of(one.item().holding()),
                CertificateLines.removed(place, one.item(), one.lines())))).toList());
        if (store.done(run.id(), doomed.stream().map(RunItem::holding).toList()) != doomed.size()) {
            throw new Conflict("Somebody else settled items of run " + run.id());
        }
        told(caller, Evaluation.subjects(doomed), run.id().toString(), detail(sorts.get(false).size(), removed));
    }

    /** How many documents; and of each other kind of record how many, with how many lines, from which day to which. */
    private static String detail(int documents, List<Destruction.Removed> removed) {
        Map<RecordKind, List<Destruction.Removed>> kinds = removed.stream().collect(Collectors.groupingBy(
            one -> one.item().recordKind().orElseThrow(), TreeMap::new, Collectors.toList()));
        return Stream.concat(Stream.of(String.valueOf(documents)), kinds.entrySet().stream().map(kind -> detail(kind.getKey(), kind.getValue())))
            .collect(Collectors.joining("; "));
    }

    private static String detail(RecordKind kind, List<Destruction.Removed> removed) {
        List<LocalDate> days = removed.stream().map(one -> one.item().toldDate()).sorted().toList();
        return kind.id() + " " + removed.size() + ", " + removed.stream().mapToLong(Destruction.Removed::lines).sum() + " lines, "
            + days.getFirst() + "/" + days.getLast();
    }

    private void told(Optional<Caller> caller, Set<PersonId> children, String run, String destroyed) {
        caller.ifPresentOrElse(who -> audit.write(who, DESTROYED, children, run, destroyed),
            () -> audit.writeAutomatic(DESTROYED, children, run, destroyed));
    }

    Instant now() {
        return destruction.now();
    }

    /** @param upTo the last of the items that were looked at */
    record Step(int settled, Optional<HoldingId> upTo) {
    }

    private void leave(StoredRun run, List<RunItem> spared) {
        if (spared.isEmpty()) {
            return;
        }
        Set<HoldingId> active = destruction.active(spared);
        Set<HoldingId> held = evaluation.held(spared);
        Set<HoldingId> onTheWay = evaluation.onTheWay(spared);
        for (RunItem item : spared) {
            Cause cause = item.recordKind().isEmpty() && !active.contains(item.holding()) ? Cause.VANISHED
                : held.contains(item.holding()) ? Cause.HELD
                : onTheWay.contains(item.holding()) ? Cause.TRANSITION : Cause.NO_LONGER_DUE;
            store.leave(run.id(), item.holding(), new Left(cause, "", true));
        }
    }
}
