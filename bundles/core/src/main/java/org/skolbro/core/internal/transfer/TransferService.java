package org.skolbro.core.internal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.Transfer;
import org.skolbro.api.transfer.Transfer.State;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.api.transfer.Transfers;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.store.Elsewhere;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.StoredTransfer;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransferStore;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;

/** Packages that go out: asks who may, opens the unit of work, writes the trail. The work is in the classes beside this one. */
@Component
public final class TransferService implements Transfers {

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final BridgeEnds ends;
    private final Parts parts;
    private final Clock clock;

    @Activate
    public TransferService(@Reference UnitOfWork work, @Reference AuditTrail trail, @Reference BridgeEnds ends, @Reference Parts parts,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.trail = trail;
        this.ends = ends;
        this.parts = parts;
        this.clock = clock;
    }

    /** The parts that sending is made of. */
    @Component(service = Parts.class)
    public record Parts(TransferStore store, TransitionStore transitions, TransferBuilding building, TransferViews views, TransferFolder folder,
            Departing departing, Acknowledging acknowledging, Noticing notices) {
        @Activate
        public Parts(@Reference TransferStore store, @Reference TransitionStore transitions, @Reference TransferBuilding building,
                @Reference TransferViews views, @Reference TransferFolder folder, @Reference Departing departing, @Reference Acknowledging acknowledging,
                @Reference Noticing notices) {
            this.store = store;
            this.transitions = transitions;
            this.building = building;
            this.views = views;
            this.folder = folder;
            this.departing = departing;
            this.acknowledging = acknowledging;
            this.notices = notices;
        }
    }

    @Override
    public List<Leaver> leavers(Caller caller) {
        return work.inOne(() -> {
            List<Leaver> leavers = parts.departing().leavers(caller);
            trail.write(caller, "transfer.leavers-listed", leavers.stream().map(Leaver::child).distinct().toList(), "", "");
            return leavers;
        });
    }

    @Override
    public Outcome<TransitionId> begin(Caller caller, PlacementId placement, CounterpartId receiver, SchoolType to) {
        return work.inOne(() -> {
            Optional<Counterpart> known = parts.store().counterpart(receiver).filter(Counterpart::counts);
            return known.isEmpty() ? Outcome.refused(TransferTexts.NO_COUNTERPART) : parts.departing().begin(caller, placement, known.get(), to);
        });
    }

    @Override
    public List<Transfer> mine(Caller caller) {
        return work.inOne(() -> {
            boolean operator = isOperator(caller);
            List<StoredTransfer> kept = operator ? parts.store().transfers() : visible(caller, parts.store().transfers(ends.headedBy(caller)));
            trail.write(caller, "transfer.listed", operator ? List.of() : kept.stream().map(StoredTransfer::child).distinct().toList(), "", "");
            return parts.views().of(caller, kept, !operator);
        });
    }

    @Override
    public List<TransitionId> unbuilt(Caller caller) {
        return work.inOne(() -> {
            List<UnitCode> units = ends.headedBy(caller);
            List<StoredTransition> waiting = ends.of(caller, units).stream()
                .filter(one -> one.state() == TransitionRow.State.HANDED_OVER && units.contains(one.fromUnit()))
                .filter(one -> isElsewhere(one) && current(one.id()).isEmpty()).sorted(Comparator.comparingLong(one -> one.id().value())).toList();
            if (!waiting.isEmpty()) {
                trail.write(caller, "transfer.listed", waiting.stream().map(StoredTransition::child).distinct().toList(), "", "to be built");
            }
            return waiting.stream().map(StoredTransition::id).toList();
        });
    }

    private List<StoredTransfer> visible(Caller caller, List<StoredTransfer> all) {
        List<UnitCode> units = ends.headedBy(caller);
        List<StoredTransfer> mine = all.stream().filter(one -> units.contains(one.unit())).toList();
        Set<?> shown = new HashSet<>(ends.shown(caller, mine.stream().map(StoredTransfer::child).distinct().toList()));
        return mine.stream().filter(one -> shown.contains(one.child())).toList();
    }

    @Override
    public Standing standing(Caller caller, TransitionId id) {
        return work.inOne(() -> {
            StoredTransition transition = ends.leaving(caller, id);
            Optional<StoredTransfer> kept = current(id);
            return new Standing(isElsewhere(transition), receiver(transition),
                kept.flatMap(one -> parts.views().of(caller, List.of(one), true).stream().findFirst()));
        });
    }

    /** As it was decided from once it is handed over; before that by the code that it was begun with. */
    private boolean isElsewhere(StoredTransition transition) {
        return Elsewhere.is(transition.toUnit()) || parts.transitions().recorded(transition.id()).filter(record -> !record.facts().sameProvider()).isPresent();
    }

    private Optional<CounterpartId> receiver(StoredTransition transition) {
        return parts.store().counterparts().stream().filter(one -> one.counts() && Elsewhere.unit(one.code()).equals(transition.toUnit()))
            .map(Counterpart::id).findFirst();
    }

    private Optional<StoredTransfer> current(TransitionId id) {
        return parts.store().transfers(id).stream().filter(one -> one.state() != State.DISCARDED).findFirst();
    }

    /** What a package is built from, or the one that is there. */
    private record Ready(StoredTransition transition, HandOverRecord record, Counterpart receiver, Optional<StoredTransfer> built) {
    }

    @Override
    public Outcome<Transfer> build(Caller caller, TransitionId id, CounterpartId receiver, Progress progress) {
        Outcome<StoredTransfer> built = switch (work.inOne(() -> ready(caller, id, receiver))) {
            case Outcome.Refused<Ready>(Text no) -> Outcome.refused(no);
            case Outcome.Done<Ready>(Ready ready) -> ready.built().map(Outcome::done)
                .orElseGet(() -> parts.building().build(caller, ready.transition(), ready.record(), ready.receiver(), progress));
        };
        return work.inOne(() -> built.map(kept -> parts.views().of(caller, List.of(kept), true).getFirst()));
    }

    private Outcome<Ready> ready(Caller caller, TransitionId id, CounterpartId receiver) {
        StoredTransition transition = ends.leaving(caller, id);
        Optional<HandOverRecord> record = parts.transitions().recorded(id);
        Optional<Counterpart> to = parts.store().counterpart(receiver).filter(Counterpart::counts);
        Optional<StoredTransfer> built = current(id);
        if (record.isEmpty() || transition.state() != TransitionRow.State.HANDED_OVER && built.isEmpty()) {
            return Outcome.refused(TransferTexts.NOT_HANDED_OVER);
        }
        if (record.get().facts().sameProvider()) {
            return Outcome.refused(TransferTexts.NOT_ELSEWHERE);
        }
        if (to.isEmpty()) {
            return Outcome.refused(TransferTexts.NO_COUNTERPART);
        }
        if (Elsewhere.is(transition.toUnit()) && !Elsewhere.unit(to.get().code()).equals(transition.toUnit())) {
            return Outcome.refused(TransferTexts.OTHER_RECEIVER);
        }
        if (!parts.building().ready()) {
            return Outcome.refused(TransferTexts.NOT_READY);
        }
        if (built.isEmpty() && parts.building().following(transition, record.get()).isEmpty()) {
            parts.acknowledging().settleWithout(caller, transition);
            return Outcome.refused(TransferTexts.NOTHING);
        }
        return Outcome.done(new Ready(transition, record.get(), to.get(), built));
    }

    @Override
    public void content(Caller caller, TransferId id, OutputStream out) {
        work.inOne(() -> {
            StoredTransfer transfer = require(caller, id);
            if (!isOperator(caller) && !parts.views().reads(caller, transfer)) {
                throw new NotPermitted("The package " + id + " holds what its headteacher may not read");
            }
            if (transfer.state() != State.BUILT && transfer.state() != State.SENT) {
                throw new NotFound("The package " + id + " is not here any more");
            }
            trail.write(caller, "transfer.downloaded", List.of(transfer.child()), id.toString(), "");
        });
        parts.folder().copy(id, out);
    }

    @Override
    public Outcome<Transfer> sent(Caller caller, TransferId id) {
        return change(caller, id, "transfer.sent", transfer -> switch (transfer.state()) {
            case BUILT -> Outcome.done(transfer.sent(clock.instant()));
            case SENT -> Outcome.done(transfer);
            case ACKNOWLEDGED, DISCARDED -> Outcome.refused(TransferTexts.ENDED);
        });
    }

    @Override
    public Outcome<Transfer> discard(Caller caller, TransferId id) {
        Outcome<Transfer> discarded = change(caller, id, "transfer.discarded", transfer -> switch (transfer.state()) {
            case BUILT, SENT -> Outcome.done(transfer.discarded(clock.instant()));
            case DISCARDED -> Outcome.done(transfer);
            case ACKNOWLEDGED -> Outcome.refused(TransferTexts.ENDED);
        });
        if (discarded instanceof Outcome.Done) {
            parts.folder().remove(id);
        }
        return discarded;
    }

    @Override
    public Outcome<Transfer> acknowledge(Caller caller, InputStream receipt) {
        Outcome<StoredTransfer> acknowledged = parts.acknowledging().take(caller, receipt, transfer -> require(caller, transfer));
        if (acknowledged instanceof Outcome.Done<StoredTransfer>(StoredTransfer kept)) {
            parts.folder().remove(kept.id());
        }
        return work.inOne(() -> acknowledged.map(kept -> parts.views().of(caller, List.of(kept), !isOperator(caller)).getFirst()));
    }

    @Override
    public void notice(Caller caller, TransferId id, int number, OutputStream out) {
        byte[] file = work.inOne(() -> parts.notices().file(caller, require(caller, id), number));
        try {
            out.write(file);
        } catch (IOException failed) {
            throw new StorageFailure("A notice about " + id + " could not be written where it was asked for", failed);
        }
    }

    private Outcome<Transfer> change(Caller caller, TransferId id, String action, Function<StoredTransfer, Outcome<StoredTransfer>> decision) {
        return work.inOne(() -> {
            StoredTransfer before = require(caller, id);
            Outcome<StoredTransfer> answer = decision.apply(before);
            if (answer instanceof Outcome.Done<StoredTransfer>(StoredTransfer after) && after.version() != before.version()) {
                parts.store().update(after);
                trail.write(caller, action, List.of(after.child()), id.toString(), "");
            }
            return answer.map(after -> parts.views().of(caller, List.of(after), !isOperator(caller)).getFirst());
        });
    }

    private StoredTransfer require(Caller caller, TransferId id) {
        StoredTransfer transfer = parts.store().transfer(id).orElseThrow(() -> new NotFound("No package " + id));
        if (!isOperator(caller) && visible(caller, List.of(transfer)).isEmpty()) {
            throw new NotFound("No package " + id);
        }
        return transfer;
    }

    private boolean isOperator(Caller caller) {
        if (!caller.roles().contains(Role.OPERATOR)) {
            return false;
        }
        ends.requireOffice(caller, Role.OPERATOR);
        return true;
    }
}
