package org.skolbro.core.internal.delivery;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.delivery.Deliveries;
import org.skolbro.api.delivery.Delivery;
import org.skolbro.api.delivery.Delivery.State;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.delivery.DeliveryPackage;
import org.skolbro.api.document.LeftOut;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.retention.DueForDelivery;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DeliveryStore.Packet;
import org.skolbro.core.store.StoredDelivery;
import org.skolbro.core.store.UnitOfWork;

/** Deliveries (leveranser): asks the gate, opens the unit of work, writes the trail. The work is in the classes beside this one. */
@Component
public final class DeliveryService implements Deliveries {

    private static final int LONGEST = 200;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final Parts parts;

    @Activate
    public DeliveryService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference Parts parts) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.parts = parts;
    }

    /** The parts that deliveries are made of. */
    @Component(service = Parts.class)
    public static final class Parts {

        private final DeliveryStore store;
        private final DueForDelivery due;
        private final DeliveryPlanning planning;
        private final DeliveryBuilding building;
        private final DeliveryReceipt receipt;
        private final DeliveryFiles files;
        private final DeliveryFolder folder;

        @Activate
        public Parts(@Reference DeliveryStore store, @Reference DueForDelivery due, @Reference DeliveryPlanning planning,
                @Reference DeliveryBuilding building, @Reference DeliveryReceipt receipt, @Reference DeliveryFiles files,
                @Reference DeliveryFolder folder) {
            this.store = store;
            this.due = due;
            this.planning = planning;
            this.building = building;
            this.receipt = receipt;
            this.files = files;
            this.folder = folder;
        }
    }

    @Override
    public Outcome<Delivery> plan(Caller caller, String recipient, Progress progress) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        Optional<String> format = parts.building.format();
        if (format.isEmpty()) {
            return Outcome.refused(DeliveryTexts.NOT_READY);
        }
        if (recipient.isBlank() || recipient.length() > LONGEST) {
            return Outcome.refused(DeliveryTexts.NO_RECIPIENT);
        }
        return work.inOne(() -> told(caller, "delivery.planned", "", parts.planning.plan(caller, recipient, format.get(), progress)));
    }

    @Override
    public List<Delivery> all(Caller caller) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR, Role.OPERATOR);
        return work.inOne(() -> parts.store.all().stream().map(this::shown).toList());
    }

    @Override
    public Delivery delivery(Caller caller, DeliveryId id) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR, Role.OPERATOR);
        return work.inOne(() -> shown(find(id)));
    }

    @Override
    public Page<DeliveryPackage> packages(Caller caller, DeliveryId id, Page.Request page) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(() -> {
            Page<Packet> found = parts.store.packages(find(id).id(), page);
            return new Page<>(found.items().stream().map(packet -> new DeliveryPackage(packet.number(), packet.state(),
                parts.building.fileName(packet), packet.documents(), packet.bytes(), packet.sha256(), packet.fault())).toList(), found.total());
        });
    }

    @Override
    public List<LeftOut> leftOut(Caller caller, DeliveryId id) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(() -> parts.files.leftOut(find(id).id()));
    }

    @Override
    public Outcome<Delivery> build(Caller caller, DeliveryId id, Progress progress) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        if (parts.building.format().isEmpty()) {
            return Outcome.refused(DeliveryTexts.NOT_READY);
        }
        Outcome<StoredDelivery> started = work.inOne(() -> {
            Outcome<StoredDelivery> answer = start(find(id));
            told(caller, "delivery.building", "", answer);
            return answer;
        });
        return switch (started) {
            case Outcome.Refused<StoredDelivery>(Text reason) -> Outcome.refused(reason);
            case Outcome.Done<StoredDelivery>(StoredDelivery stored) -> {
                parts.building.drive(caller, stored, progress);
                yield Outcome.done(delivery(caller, id));
            }
        };
    }

    private Outcome<StoredDelivery> start(StoredDelivery delivery) {
        return switch (delivery.state()) {
            case PLANNED, BUILDING, PAUSED, BUILT -> {
                parts.store.retry(delivery.id());
                yield updated(delivery.started());
            }
            case DELIVERED, RECEIVED, CANCELLED -> Outcome.refused(DeliveryTexts.ENDED);
        };
    }

    @Override
    public Outcome<Delivery> pause(Caller caller, DeliveryId id) {
        return decide(caller, id, "delivery.paused", delivery -> delivery.state() == State.BUILDING ? updated(delivery.to(State.PAUSED))
            : Outcome.refused(DeliveryTexts.NOT_BUILDING));
    }

    @Override
    public Outcome<Delivery> cancel(Caller caller, DeliveryId id) {
        Outcome<Delivery> cancelled = decide(caller, id, "delivery.cancelled", delivery -> switch (delivery.state()) {
            case RECEIVED -> Outcome.refused(DeliveryTexts.ENDED);
            case CANCELLED -> Outcome.done(delivery);
            default -> updated(delivery.cancelled(parts.due.now()));
        });
        if (cancelled instanceof Outcome.Done) {
            parts.folder.remove(id);
        }
        return cancelled;
    }

    @Override
    public void content(Caller caller, DeliveryId id, int number, OutputStream out) {
        requireContent(caller);
        parts.files.one(caller, work.inOne(() -> find(id)), number, out);
    }

    @Override
    public void contents(Caller caller, DeliveryId id, OutputStream out) {
        requireContent(caller);
        parts.files.all(caller, work.inOne(() -> find(id)), out);
    }

    @Override
    public Outcome<Delivery> delivered(Caller caller, DeliveryId id) {
        return decide(caller, id, "delivery.delivered", delivery -> {
            boolean whole = delivery.state() == State.BUILT && parts.store.totals(id).built() > 0;
            return whole ? updated(delivery.deliveredAt(parts.due.now())) : Outcome.refused(DeliveryTexts.NOT_BUILT);
        });
    }

    @Override
    public Outcome<Delivery> receive(Caller caller, DeliveryId id, String reference, LocalDate date, Progress progress) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
        Optional<Text> refused = work.inOne(() -> refusal(find(id), reference, date)).or(() -> parts.receipt.fault(id, progress));
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        Outcome<Delivery> received = decide(caller, id, "delivery.received", delivery -> {
            Optional<Text> late = refusal(delivery, reference, date);
            if (late.isPresent()) {
                return Outcome.refused(late.get());
            }
            parts.store.release(id);
            return updated(delivery.received(new Delivery.Receipt(reference.strip(), date, caller.displayName(), parts.due.now())));
        });
        if (received instanceof Outcome.Done) {
            parts.folder.remove(id);
        }
        return received;
    }

    /** A package holds what is read with a second factor only, beside the rest. */
    private void requireContent(Caller caller) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
    }

    private Optional<Text> refusal(StoredDelivery delivery, String reference, LocalDate date) {
        if (delivery.state() != State.DELIVERED) {
            return Optional.of(delivery.state() == State.RECEIVED ? DeliveryTexts.ENDED : DeliveryTexts.NOT_DELIVERED);
        }
        if (reference.isBlank() || reference.length() > LONGEST) {
            return Optional.of(DeliveryTexts.NO_REFERENCE);
        }
        LocalDate delivered = LocalDate.ofInstant(delivery.deliveredAt().orElseThrow(), PlatformClock.ZONE);
        return date.isBefore(delivered) || date.isAfter(parts.due.today()) ? Optional.of(DeliveryTexts.WRONG_DATE) : Optional.empty();
    }

    private Outcome<Delivery> decide(Caller caller, DeliveryId id, String action, Function<StoredDelivery, Outcome<StoredDelivery>> decision) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return work.inOne(() -> told(caller, action, "", decision.apply(find(id))));
    }

    /** A no leaves no trail, because it changed nothing. */
    private Outcome<Delivery> told(Caller caller, String action, String detail, Outcome<StoredDelivery> answer) {
        if (answer instanceof Outcome.Done<StoredDelivery>(StoredDelivery delivery)) {
            trail.write(caller, action, List.of(), delivery.id().toString(), detail);
        }
        return answer.map(this::shown);
    }

    private Outcome<StoredDelivery> updated(StoredDelivery delivery) {
        parts.store.update(delivery);
        return Outcome.done(delivery);
    }

    private Delivery shown(StoredDelivery delivery) {
        return new Delivery(delivery.id(), delivery.state(), parts.due.plan(delivery.plan()).version(), delivery.asOf(), delivery.format(),
            delivery.recipient(), delivery.createdAt(), delivery.createdBy(), parts.store.totals(delivery.id()), delivery.deliveredAt(),
            delivery.receipt());
    }

    private StoredDelivery find(DeliveryId id) {
        return parts.store.find(id).orElseThrow(() -> new NotFound("No delivery " + id));
    }
}
