package org.skolbro.core.internal.retention;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.internal.evidence.CertificateChain;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.DisposalStore.Tally;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RunItem;
import org.skolbro.core.store.RunItem.Cause;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.TransitionStore;

/** What is due by a plan (gallringsbart), found in one way for preview and run. To be called inside a unit of work. */
@Component(service = Evaluation.class)
public final class Evaluation {

    private final DisposalStore store;
    private final TransitionStore transitions;
    private final HoldingStore holdings;
    private final HoldStore holds;

    @Activate
    public Evaluation(@Reference DisposalStore store, @Reference TransitionStore transitions,
            @Reference HoldingStore holdings, @Reference HoldStore holds) {
        this.store = store;
        this.transitions = transitions;
        this.holdings = holdings;
        this.holds = holds;
    }

    /**
     * A run with its items.
     *
     * @param tallies all of them, counted
     */
    record Filled(StoredRun run, List<Tally> tallies) {
    }

    /** Makes everything due the run's items; those of children on their way to another unit leave at once. */
    Filled fill(StoredRun run, Plan plan) {
        long items = store.fill(run.id(), new ResolvedRules(plan).cells(store.kinds(), run.asOf()));
        long left = store.leaveAll(run.id(), transitions.underWay(), new RunItem.Left(Cause.TRANSITION, "", false));
        CertificateChain.Items digest = new CertificateChain.Items(run.id());
        WaitingTally waiting = new WaitingTally();
        store.waiting(run.id(), item -> {
            digest.add(item);
            waiting.add(item);
        });
        return new Filled(run.holding(items, digest.digest()), left == 0 ? waiting.tallies() : store.tally(run.id()));
    }

    /** Those of a run's items that may be destroyed at this moment, by the same statement as the preview. */
    Set<HoldingId> stillDue(StoredRun run, Plan plan, List<RunItem> items) {
        Set<Kind> kinds = items.stream().map(item -> new Kind(item.type(), item.schoolType(), item.basis()))
            .collect(Collectors.toSet());
        Set<HoldingId> due = new HashSet<>(store.due(items.stream().map(RunItem::holding).toList(),
            new ResolvedRules(plan).cells(kinds, run.asOf())));
        onTheWay(items).forEach(due::remove);
        return due;
    }

    /** Items of children on the way to another unit. */
    Set<HoldingId> onTheWay(Collection<RunItem> items) {
        Set<PersonId> leaving = transitions.underWay(subjects(items));
        return items.stream().filter(item -> item.subject().filter(leaving::contains).isPresent()).map(RunItem::holding)
            .collect(Collectors.toSet());
    }

    /** Items that a hold in force stops. */
    Set<HoldingId> held(Collection<RunItem> items) {
        Set<HoldingId> held = new HashSet<>(
            holds.stopping(holdings.activeOf(items.stream().map(RunItem::document).distinct().toList())).keySet());
        Set<PersonId> children = holds.inForce().stream().map(HoldRow::scope).filter(HoldRow.OnChild.class::isInstance)
            .map(scope -> ((HoldRow.OnChild) scope).child()).collect(Collectors.toSet());
        items.stream().filter(item -> item.recordKind().filter(kind -> isHeld(kind, item, children)).isPresent())
            .map(RunItem::holding).forEach(held::add);
        return held;
    }

    /** A day of the audit that is no longer due has a line about a child whom a hold covers: days do not change. */
    private static boolean isHeld(RecordKind kind, RunItem item, Set<PersonId> children) {
        return kind == RecordKind.AUDIT || kind == RecordKind.DELIVERY_PACKAGE ? !children.isEmpty() : item.subject().filter(children::contains).isPresent();
    }

    /** Digest over the items that wait: what an approval is bound to. */
    String digest(RunId run) {
        CertificateChain.Items items = new CertificateChain.Items(run);
        store.waiting(run, items::add);
        return items.digest();
    }

    static Set<PersonId> subjects(Collection<RunItem> items) {
        return items.stream().flatMap(item -> item.subject().stream()).collect(Collectors.toSet());
    }
}
