package org.skolbro.core.internal.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.jar.Manifest;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Caller;
import org.skolbro.api.delivery.Delivery.State;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.Plan;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.internal.retention.DueForDelivery;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.core.packing.Packer;
import org.skolbro.core.packing.Packer.Packed;
import org.skolbro.core.store.DeliveryStore;
import org.skolbro.core.store.DeliveryStore.DeliveredHolding;
import org.skolbro.core.store.DeliveryStore.Packet;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDelivery;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds packages one by one. What is built stands in the database, so that whoever comes after a crash goes on where it
 * stopped. No transaction is open while a package is written; documents are read in short ones.
 */
@Component(service = DeliveryBuilding.class)
public final class DeliveryBuilding {

    /** After so many failures in a row it is the world that fails, not a package. */
    private static final int TOO_MANY = 3;
    private static final int PAGE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryBuilding.class);

    private final UnitOfWork work;
    private final DeliveryStore store;
    private final RegisterStore register;
    private final DueForDelivery due;
    private final DeliveredPapers papers;
    private final DeliveryFolder folder;
    private final AuditTrail trail;
    private final List<Packer> packers;

    /** @param packers none where no bundle that packs is installed */
    @Activate
    public DeliveryBuilding(@Reference UnitOfWork work, @Reference DeliveryStore store, @Reference RegisterStore register,
            @Reference DueForDelivery due, @Reference DeliveredPapers papers, @Reference DeliveryFolder folder, @Reference AuditTrail trail,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<Packer> packers) {
        this.work = work;
        this.store = store;
        this.register = register;
        this.due = due;
        this.papers = papers;
        this.folder = folder;
        this.trail = trail;
        this.packers = List.copyOf(packers);
    }

    /** The format of the packages; empty where nothing packs or prints. */
    Optional<String> format() {
        return papers.ready() ? packers.stream().findFirst().map(Packer::format) : Optional.empty();
    }

    String fileName(Packet packet) {
        return "%05d_%s.%s".formatted(packet.number(), packet.name(), packers.stream().findFirst().map(Packer::suffix).orElse("zip"));
    }

    /** From where it is until nothing waits, or until somebody stops it. */
    void drive(Caller caller, StoredDelivery started, Progress progress) {
        Plan plan = work.inOne(() -> due.plan(started.plan()));
        long packages = work.inOne(() -> store.totals(started.id()).packages());
        int failures = 0;
        for (Optional<Packet> next = next(started); next.isPresent(); next = next(started)) {
            progress.at(DeliveryTexts.PACKING, next.get().number() - 1L, packages);
            if (progress.cancelled()) {
                change(started, State.PAUSED);
                return;
            }
            failures = build(caller, started, plan, next.get()) ? 0 : failures + 1;
            if (failures == TOO_MANY) {
                change(started, State.PAUSED);
                throw new StorageFailure("Delivery " + started.id() + " was paused: " + TOO_MANY + " packages in a row could not be built");
            }
        }
        tidy(started);
        change(started, State.BUILT);
    }

    /** Only by whom it belongs to: another who has taken it up is writing. */
    private void tidy(StoredDelivery started) {
        Set<String> names = new HashSet<>();
        for (int offset = 0;; offset += PAGE) {
            Page.Request request = new Page.Request(offset, PAGE);
            List<Packet> page = work.inOne(() -> store.packages(started.id(), request)).items();
            page.forEach(packet -> names.add(fileName(packet)));
            if (page.size() < PAGE) {
                break;
            }
        }
        if (work.inOne(() -> isMine(started))) {
            folder.tidy(started.id(), names);
        }
    }

    /** A package that fails is looked through document by document: one that cannot be packed does not keep the others from being so. */
    private boolean build(Caller caller, StoredDelivery delivery, Plan plan, Packet packet) {
        return build(caller, delivery, plan, packet, false) || build(caller, delivery, plan, packet, true);
    }

    /** @param looks for documents that cannot be packed, and leaves them out; the last way that is tried */
    private boolean build(Caller caller, StoredDelivery delivery, Plan plan, Packet packet, boolean looks) {
        String part = packet.name() + "." + delivery.token() + ".part";
        try {
            List<DeliveredHolding> holdings = work.inOne(() -> {
                trail.write(caller, "delivery.packed", List.of(packet.subject()), delivery.id().toString(), Long.toString(packet.documents()));
                return store.holdings(delivery.id(), packet.subject());
            });
            Function<List<DeliveredHolding>, ChildPackage> content = some -> new ChildPackage(packet.name(), due.now(), parties(delivery),
                child(packet.subject()), documents(plan, packet.subject(), some));
            Map<DocumentId, String> faults = looks ? faults(holdings, content) : Map.of();
            List<DeliveredHolding> sound = holdings.stream().filter(holding -> !faults.containsKey(holding.item().document())).toList();
            if (sound.isEmpty()) {
                throw new StorageFailure("No document of package " + packet.number() + " can be packed");
            }
            Packed packed = folder.write(delivery.id(), part, out -> packers.getFirst().write(content.apply(sound), out));
            keep(delivery, packet.built(packed.documents(), packed.bytes(), packed.sha256()), faults, part);
            return true;
        } catch (RuntimeException fault) {
            String code = Long.toString(Ids.next(), 36);
            LOG.error("Package {} of delivery {} could not be built, fault {}", packet.number(), delivery.id(), code, Faceless.of(fault));
            if (looks) {
                work.inOne(() -> settle(delivery, packet.failed(code)));
            }
            folder.drop(delivery.id(), part);
            return false;
        }
    }

    private Map<DocumentId, String> faults(List<DeliveredHolding> holdings, Function<List<DeliveredHolding>, ChildPackage> content) {
        return DocumentTrial.faults(holdings.stream().map(holding -> holding.item().document()).distinct().toList(), document -> packers.getFirst()
            .write(content.apply(holdings.stream().filter(holding -> holding.item().document().equals(document)).toList()),
                OutputStream.nullOutputStream()));
    }

    /** The file takes its place in the transaction that says so: whoever lost the delivery to another leaves nothing behind. */
    private void keep(StoredDelivery delivery, Packet packet, Map<DocumentId, String> faults, String part) {
        boolean kept = work.inOne(() -> {
            boolean mine = settle(delivery, packet);
            if (mine) {
                store.leaveOut(delivery.id(), faults, packet.subject());
                folder.keep(delivery.id(), part, fileName(packet));
            }
            return mine;
        });
        if (!kept) {
            folder.drop(delivery.id(), part);
        }
    }

    private ChildPackage.Delivery parties(StoredDelivery delivery) {
        return new ChildPackage.Delivery(delivery.id().toString(), folder.deliverer(), delivery.createdBy(),
            new Organisation(delivery.recipient(), ""), "Skolbro", version());
    }

    /** Of the bundle that this class lies in, as its own manifest has it. */
    public static String version() {
        try (InputStream manifest = DeliveryBuilding.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            return Optional.ofNullable(new Manifest(manifest).getMainAttributes().getValue("Bundle-Version")).orElse("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The bundle's manifest cannot be read", unreadable);
        }
    }

    private ChildPackage.Child child(PersonId id) {
        Person person = work.inOne(() -> register.person(id)).orElseThrow(() -> new NotFound("A child of a delivery left the register"));
        return new ChildPackage.Child(person.number().map(number -> number.value()).orElse(""), person.name().full());
    }

    /** Each is read when it is its turn. One whose content is gone is passed over. */
    private Iterator<ChildPackage.Paper> documents(Plan plan, PersonId child, List<DeliveredHolding> holdings) {
        return holdings.stream().flatMap(holding -> work.inOne(() -> papers.of(holding.item().document(), child,
            DueForDelivery.why(plan, holding.item()))).stream()).iterator();
    }

    private Optional<Packet> next(StoredDelivery started) {
        return work.inOne(() -> isMine(started) ? store.waiting(started.id()) : Optional.empty());
    }

    private boolean settle(StoredDelivery started, Packet packet) {
        return isMine(started) && store.settle(started.id(), packet);
    }

    private void change(StoredDelivery started, State to) {
        work.inOne(() -> {
            if (isMine(started)) {
                store.update(find(started.id()).to(to));
            }
        });
    }

    private boolean isMine(StoredDelivery started) {
        StoredDelivery now = find(started.id());
        return now.state() == State.BUILDING && now.token() == started.token();
    }

    private StoredDelivery find(DeliveryId id) {
        return store.find(id).orElseThrow(() -> new NotFound("No delivery " + id));
    }
}
