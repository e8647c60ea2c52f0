package org.skolbro.core.internal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transfer.Arrival;
import org.skolbro.api.transfer.Arrival.State;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.Arrivals;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.transition.BridgeEnds;
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.TransferStore;
import org.skolbro.core.store.UnitOfWork;

/** Packages that come in: asks who may, opens the unit of work, writes the trail. The work is in the classes beside this one. */
@Component
public final class ArrivalService implements Arrivals {

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final BridgeEnds ends;
    private final Parts parts;

    @Activate
    public ArrivalService(@Reference UnitOfWork work, @Reference AuditTrail trail, @Reference BridgeEnds ends, @Reference Parts parts) {
        this.work = work;
        this.trail = trail;
        this.ends = ends;
        this.parts = parts;
    }

    /** The parts that receiving is made of. */
    @Component(service = Parts.class)
    public record Parts(TransferStore store, RegisterStore register, ArrivalIntake intake, ArrivalViews views, Answering answering, ChildMatching children) {
        @Activate
        public Parts(@Reference TransferStore store, @Reference RegisterStore register, @Reference ArrivalIntake intake, @Reference ArrivalViews views,
                @Reference Answering answering, @Reference ChildMatching children) {
            this.store = store;
            this.register = register;
            this.intake = intake;
            this.views = views;
            this.answering = answering;
            this.children = children;
        }
    }

    /** Whoever takes a package in need not be the one who may read it: of another unit's child she learns that it has come. */
    @Override
    public Outcome<Arrival> take(Caller caller, InputStream file, long bytes, Progress progress) {
        boolean mayTake = isOperator(caller) || work.inOne(() -> !ends.headedBy(caller).isEmpty());
        if (!mayTake) {
            throw new NotPermitted("Packages are taken in by headteachers and operators");
        }
        Outcome<StoredArrival> taken = parts.intake().take(caller, file, bytes, progress);
        return work.inOne(() -> taken.map(arrival -> parts.views().of(caller, arrival, sees(caller, arrival))));
    }

    @Override
    public List<Arrival> mine(Caller caller) {
        return listed(caller, () -> parts.store().arrivals());
    }

    @Override
    public List<Arrival> open(Caller caller) {
        return listed(caller, () -> parts.store().openArrivals());
    }

    private List<Arrival> listed(Caller caller, Supplier<List<StoredArrival>> which) {
        return work.inOne(() -> {
            boolean operator = isOperator(caller);
            List<UnitCode> units = operator ? List.of() : ends.headedBy(caller);
            List<StoredArrival> mine = which.get().stream().filter(one -> operator || sees(caller, units, one)).toList();
            if (!mine.isEmpty()) {
                trail.write(caller, "arrival.listed", operator ? List.of() : mine.stream().flatMap(one -> one.child().stream()).distinct().toList(), "", "");
            }
            return mine.stream().map(one -> parts.views().of(caller, one, !operator)).toList();
        });
    }

    @Override
    public Arrival arrival(Caller caller, ArrivalId id) {
        return work.inOne(() -> {
            StoredArrival arrival = require(caller, id);
            trail.write(caller, "arrival.read", arrival.child().stream().toList(), id.toString(), "");
            return parts.views().of(caller, arrival, true);
        });
    }

    @Override
    public Outcome<Candidate> candidate(Caller caller, ArrivalId id, String number) {
        return work.inOne(() -> {
            StoredArrival arrival = require(caller, id);
            Optional<Person> person = parts.children().person(number);
            Optional<Placement> placement = person.flatMap(known -> placement(caller, known.id()));
            if (placement.isEmpty()) {
                return Outcome.refused(TransferTexts.NOT_YOURS);
            }
            trail.write(caller, "arrival.sought", List.of(person.get().id()), id.toString(), "");
            String unit = parts.register().units(List.of(placement.get().unit())).stream().map(Unit::name).findFirst().orElse(placement.get().unit().value());
            return Outcome.done(new Candidate(person.get().id(), person.get().name().full(), unit,
                ChildMatching.isSameName(person.get(), parts.views().manifest(arrival).child().name())));
        });
    }

    /** At a unit that the caller heads, today or later; of somebody protected only with a personal grant. */
    private Optional<Placement> placement(Caller caller, PersonId child) {
        List<UnitCode> units = ends.headedBy(caller);
        return ends.shown(caller, List.of(child)).isEmpty() ? Optional.empty()
            : parts.children().placements(child).stream().filter(one -> units.contains(one.unit())).findFirst();
    }

    @Override
    public Outcome<Arrival> join(Caller caller, ArrivalId id, PersonId child) {
        return work.inOne(() -> {
            StoredArrival arrival = require(caller, id);
            Optional<Placement> placement = placement(caller, child);
            if (arrival.state() != State.QUARANTINED) {
                return Outcome.refused(TransferTexts.NOT_IN_QUARANTINE);
            }
            if (placement.isEmpty()) {
                return Outcome.refused(TransferTexts.NOT_YOURS);
            }
            StoredArrival joined = arrival.joined(child, placement.get().unit(), placement.get().schoolType());
            parts.store().update(joined);
            trail.write(caller, "arrival.joined", List.of(child), id.toString(), "");
            return Outcome.done(parts.views().of(caller, joined, true));
        });
    }

    @Override
    public Outcome<Arrival> answer(Caller caller, ArrivalId id, List<Answer> answers) {
        StoredArrival arrival = work.inOne(() -> require(caller, id));
        return shown(caller, parts.answering().answer(caller, arrival, answers));
    }

    @Override
    public Outcome<Arrival> decline(Caller caller, ArrivalId id, String reason) {
        StoredArrival arrival = work.inOne(() -> require(caller, id));
        return shown(caller, parts.answering().decline(caller, arrival, reason));
    }

    private Outcome<Arrival> shown(Caller caller, Outcome<StoredArrival> outcome) {
        return work.inOne(() -> outcome.map(arrival -> parts.views().of(caller, arrival, true)));
    }

    @Override
    public void rendering(Caller caller, ArrivalId id, String item, OutputStream pdf) {
        StoredArrival arrival = work.inOne(() -> {
            StoredArrival found = require(caller, id);
            if (!found.isOpen()) {
                throw new NotFound("The package " + id + " has been answered");
            }
            requireReadable(caller, found, item);
            trail.write(caller, "arrival.looked-at", found.child().stream().toList(), id.toString(), item);
            return found;
        });
        parts.answering().rendering(arrival, item, pdf);
    }

    private void requireReadable(Caller caller, StoredArrival arrival, String item) {
        List<Item> items = parts.views().manifest(arrival).documents();
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at).id().equals(item)) {
                if (!parts.views().reads(caller, arrival.types().get(at))) {
                    throw new NotPermitted("Headteachers do not read that type, or not at this assurance");
                }
                return;
            }
        }
        throw new NotFound("No such document in package " + arrival.id());
    }

    @Override
    public void receipt(Caller caller, ArrivalId id, OutputStream out) {
        StoredArrival arrival = work.inOne(() -> {
            StoredArrival found = isOperator(caller) ? find(id) : require(caller, id);
            trail.write(caller, "arrival.receipt-read", found.child().stream().toList(), id.toString(), "");
            return found;
        });
        StoredArrival.Answered answered = arrival.answered().orElseThrow(() -> new NotFound("The package " + id + " has not been answered"));
        hand(out, answered.receipt(), id);
    }

    @Override
    public void noticeReceipt(Caller caller, ArrivalId id, int number, OutputStream out) {
        StoredArrival.Notice notice = work.inOne(() -> {
            StoredArrival found = isOperator(caller) ? find(id) : require(caller, id);
            if (number < 1 || number > found.notices().size()) {
                throw new NotFound("No notice " + number + " about package " + id);
            }
            trail.write(caller, "arrival.receipt-read", found.child().stream().toList(), id.toString(), "notice " + number);
            return found.notices().get(number - 1);
        });
        hand(out, notice.receipt(), id);
    }

    private static void hand(OutputStream out, String receipt, ArrivalId id) {
        try {
            out.write(Base64.getDecoder().decode(receipt));
        } catch (IOException failed) {
            throw new StorageFailure("The receipt of " + id + " could not be written where it was asked for", failed);
        }
    }

    private StoredArrival find(ArrivalId id) {
        return parts.store().arrival(id).orElseThrow(() -> new NotFound("No package " + id));
    }

    private StoredArrival require(Caller caller, ArrivalId id) {
        return parts.store().arrival(id).filter(one -> sees(caller, one)).orElseThrow(() -> new NotFound("No package " + id));
    }

    /**
     * The head of the unit that receives. Of a child whom nobody knows: who took it in, and those whose units have the school
     * type that she enters; not of one with a security marking.
     */
    private boolean sees(Caller caller, StoredArrival arrival) {
        return sees(caller, ends.headedBy(caller), arrival);
    }

    private boolean sees(Caller caller, List<UnitCode> units, StoredArrival arrival) {
        if (arrival.child().isPresent()) {
            return units.contains(arrival.unit().orElseThrow()) && !ends.shown(caller, List.of(arrival.child().get())).isEmpty();
        }
        if (units.isEmpty() || arrival.takenBy().equals(caller.account())) {
            return !units.isEmpty();
        }
        TransferManifest manifest = parts.views().manifest(arrival);
        return !manifest.child().isProtected() && !namesProtected(manifest) && parts.register().units(units).stream()
            .anyMatch(unit -> unit.schoolTypes().stream().anyMatch(type -> type.value().equals(arrival.entering())));
    }

    /** Her number may be known here with another name. */
    private boolean namesProtected(TransferManifest manifest) {
        return parts.children().person(manifest.child().number()).filter(Person::isProtected).isPresent();
    }

    private boolean isOperator(Caller caller) {
        if (!caller.roles().contains(Role.OPERATOR)) {
            return false;
        }
        ends.requireOffice(caller, Role.OPERATOR);
        return true;
    }
}
