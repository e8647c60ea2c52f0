package org.skolbro.core.internal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.register.Placement;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Arrival.State;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat.Opened;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.TransferStore;
import org.skolbro.core.store.UnitOfWork;

/**
 * Takes packages in: size, names, signature, addressee, checksums, child, in that order, in a place of its own. A package that
 * is refused leaves neither a file nor a row.
 */
@Component(service = ArrivalIntake.class)
public final class ArrivalIntake {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final Clock clock;
    private final Checks checks;
    private final List<TransferFormat> formats;

    @Activate
    public ArrivalIntake(@Reference UnitOfWork work, @Reference AuditTrail trail, @Reference Checks checks,
            @Reference(target = "(skolbro.clock=platform)") Clock clock,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<TransferFormat> formats) {
        this.work = work;
        this.trail = trail;
        this.checks = checks;
        this.clock = clock;
        this.formats = List.copyOf(formats);
    }

    /** What a package is held against. */
    @Component(service = Checks.class)
    public record Checks(TransferStore store, TransferFolder folder, Keys keys, ReceivedTypes types, ChildMatching children, DeliveryFolder ourselves,
            ArrivalViews.Manifests manifests) {
        @Activate
        public Checks(@Reference TransferStore store, @Reference TransferFolder folder, @Reference Keys keys, @Reference ReceivedTypes types,
                @Reference ChildMatching children, @Reference DeliveryFolder ourselves, @Reference ArrivalViews.Manifests manifests) {
            this.store = store;
            this.folder = folder;
            this.keys = keys;
            this.types = types;
            this.children = children;
            this.ourselves = ourselves;
            this.manifests = manifests;
        }

        void requireAddressed(Party from, Party to, Counterpart signer) throws BadPackage {
            if (!from.code().isBlank() && !from.code().equals(signer.code())) {
                throw new BadPackage(TransferTexts.OTHER_SENDER);
            }
            String own = ourselves.deliverer().code();
            if (!own.isBlank() && !to.code().isBlank() && !own.equals(to.code())) {
                throw new BadPackage(TransferTexts.forOthers(to.name()));
            }
        }
    }

    Outcome<StoredArrival> take(Caller caller, InputStream file, long bytes, Progress progress) {
        if (formats.isEmpty()) {
            return Outcome.refused(TransferTexts.NOT_READY);
        }
        Path part = checks.folder().part();
        try {
            Optional<Text> no = checks.folder().fill(part, file, bytes, progress);
            return no.isPresent() ? Outcome.refused(no.get()) : taken(caller, part, progress);
        } catch (BadPackage bad) {
            return Outcome.refused(bad.why());
        } catch (IOException failed) {
            throw new StorageFailure("A package could not be read", failed);
        } finally {
            checks.folder().drop(part);
        }
    }

    private Outcome<StoredArrival> taken(Caller caller, Path part, Progress progress) throws BadPackage, IOException {
        Optional<TransferFormat.Noticed> noticed = formats.getFirst().noticed(part);
        if (noticed.isPresent()) {
            return new NoticeIntake(work, trail, checks, clock, formats.getFirst()).take(caller, noticed.get());
        }
        StoredArrival arrival;
        try (Opened opened = formats.getFirst().open(part, TransferFolder.scratch(part), checks.folder().limits())) {
            Counterpart sender = sender(opened);
            TransferManifest manifest = opened.manifest();
            checks.requireAddressed(manifest.sender(), manifest.receiver(), sender);
            Optional<Outcome<StoredArrival>> known = work.inOne(() -> known(opened.sealed().digest(), manifest));
            if (known.isPresent()) {
                return known.get();
            }
            opened.compare(manifest, progress);
            arrival = arrival(caller, opened, sender, manifest, types(opened, sender, manifest));
        }
        try {
            return Outcome.done(work.inOne(() -> keep(caller, arrival, part)));
        } catch (Conflict meanwhile) {
            return work.inOne(() -> checks.store().arrival(arrival.transfer()).filter(other -> other.digest().equals(arrival.digest())).map(Outcome::done))
                .orElse(Outcome.refused(TransferTexts.SAME_NAME));
        }
    }

    /** A unit of work cannot end with a checked no, so it is carried out of it. */
    private Counterpart sender(Opened opened) throws BadPackage {
        Object found = work.<Object>inOne(() -> {
            try {
                return checks.keys().require(opened.sealed());
            } catch (BadPackage bad) {
                return bad;
            }
        });
        if (found instanceof BadPackage bad) {
            throw bad;
        }
        return (Counterpart) found;
    }

    private Optional<Outcome<StoredArrival>> known(String digest, TransferManifest manifest) {
        return checks.store().arrival(manifest.id()).map(before -> before.digest().equals(digest) ? Outcome.done(before)
            : Outcome.refused(TransferTexts.SAME_NAME));
    }

    private List<DocumentType> types(Opened opened, Counterpart sender, TransferManifest manifest) throws BadPackage, IOException {
        List<DocumentType> types = new ArrayList<>();
        for (Item item : manifest.documents()) {
            requirePdf(opened, item);
            TransferFormat.Data data = opened.data(item);
            types.add(work.inOne(() -> checks.types().of(sender, item, data)));
        }
        return types;
    }

    private static void requirePdf(Opened opened, Item item) throws BadPackage, IOException {
        try (InputStream in = opened.file(item.rendering())) {
            if (!Arrays.equals(in.readNBytes(PDF.length), PDF)) {
                throw BadPackage.of("Filen " + item.rendering().path() + " är ingen PDF.", "The file " + item.rendering().path() + " is no PDF.");
            }
        }
    }

    private StoredArrival arrival(Caller caller, Opened opened, Counterpart sender, TransferManifest manifest, List<DocumentType> types) {
        ChildMatching.Found found = work.inOne(() -> checks.children().find(manifest.child().number(), manifest.child().name(), manifest.way().to()));
        Optional<Placement> placement = found.placement();
        StoredArrival.Signed signed = new StoredArrival.Signed(opened.text(), Base64.getEncoder().encodeToString(opened.sealed().signature()),
            opened.sealed().key());
        return new StoredArrival(new ArrivalId(Ids.next()), 1, sender.id(), manifest.id(), opened.sealed().digest(),
            placement.isPresent() ? State.REVIEW : State.QUARANTINED, placement.map(Placement::child), placement.map(Placement::unit),
            placement.map(Placement::schoolType), manifest.way().to(), found.doubt(), clock.instant().truncatedTo(ChronoUnit.MILLIS), caller.account(), signed,
            types, List.of(), Optional.empty(), List.of());
    }

    private StoredArrival keep(Caller caller, StoredArrival arrival, Path part) {
        checks.store().insert(arrival);
        checks.folder().keep(part, arrival.id());
        trail.write(caller, "arrival.taken", arrival.child().stream().toList(), arrival.id().toString(), arrival.state().name());
        return arrival;
    }
}
