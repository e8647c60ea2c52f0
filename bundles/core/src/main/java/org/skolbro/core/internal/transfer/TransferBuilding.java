package org.skolbro.core.internal.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.Person;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.Transfer.State;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.delivery.DeliveryBuilding;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.document.DeliveredPapers;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.transition.SinceThen;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.packing.TransferFormat.Written;
import org.skolbro.core.packing.TransferLetter;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredTransfer;
import org.skolbro.core.store.StoredTransfer.Packed;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransferStore;
import org.skolbro.core.store.UnitOfWork;

/** Builds a package. No transaction is open while it is written; documents are read in short ones. */
@Component(service = TransferBuilding.class)
public final class TransferBuilding {

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final Clock clock;
    private final Sources sources;
    private final List<TransferFormat> formats;

    @Activate
    public TransferBuilding(@Reference UnitOfWork work, @Reference AuditTrail trail, @Reference Sources sources,
            @Reference(target = "(skolbro.clock=platform)") Clock clock,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<TransferFormat> formats) {
        this.work = work;
        this.trail = trail;
        this.clock = clock;
        this.sources = sources;
        this.formats = List.copyOf(formats);
    }

    /** What packages are made of. */
    @Component(service = Sources.class)
    public record Sources(TransferStore store, RegisterStore register, DeliveredPapers papers, TransferLetters letters, AlreadyHere known,
            TransferFolder folder, Keys keys, DeliveryFolder ourselves, SinceThen since) {
        @Activate
        public Sources(@Reference TransferStore store, @Reference RegisterStore register, @Reference DeliveredPapers papers,
                @Reference TransferLetters letters, @Reference AlreadyHere known, @Reference TransferFolder folder, @Reference Keys keys,
                @Reference DeliveryFolder ourselves, @Reference SinceThen since) {
            this.store = store;
            this.register = register;
            this.papers = papers;
            this.letters = letters;
            this.known = known;
            this.folder = folder;
            this.keys = keys;
            this.ourselves = ourselves;
            this.since = since;
        }
    }

    boolean ready() {
        return !formats.isEmpty() && sources.papers().ready();
    }

    /** Answers the package that is kept: this one, or one that somebody else built meanwhile. */
    Outcome<StoredTransfer> build(Caller caller, StoredTransition transition, HandOverRecord record, Counterpart receiver, Progress progress) {
        Instant at = clock.instant();
        List<DocumentId> following = work.inOne(() -> following(transition, record));
        TransferLetter letter = work.inOne(() -> letter(caller, transition, record, receiver, at));
        List<Packed> packed = new ArrayList<>();
        Path part = sources.folder().part();
        try {
            Written written = write(caller, part, letter, content(caller, letter, transition, following, packed, progress));
            StoredTransfer made = new StoredTransfer(new TransferId(Ids.next()), 1, letter.id(), transition.id(), transition.child(), transition.fromUnit(),
                receiver.id(), State.BUILT, transition.deadline(), written.bytes(), written.digest(), at, caller.displayName(), packed, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of());
            return Outcome.done(work.inOne(() -> keep(caller, made, part)));
        } finally {
            sources.folder().drop(part);
        }
    }

    /** What was decided to follow, but for that whose consent was withdrawn before it had gone. To be called in a unit of work. */
    List<DocumentId> following(StoredTransition transition, HandOverRecord record) {
        Set<DocumentId> withdrawn = sources.since().withdrawn(transition).keySet();
        return TransferLetters.following(record).stream().filter(document -> !withdrawn.contains(document)).toList();
    }

    private StoredTransfer keep(Caller caller, StoredTransfer made, Path part) {
        Optional<StoredTransfer> other = sources.store().transfers(made.transition()).stream().filter(one -> one.state() != State.DISCARDED).findFirst();
        if (other.isPresent()) {
            return other.get();
        }
        sources.store().insert(made);
        sources.folder().keep(part, made.id());
        trail.write(caller, "transfer.built", List.of(made.child()), made.id().toString(), "documents " + made.packed().size());
        return made;
    }

    private Written write(Caller caller, Path part, TransferLetter letter, ChildPackage content) {
        try (OutputStream out = TransferFolder.begin(part)) {
            return formats.getFirst().write(letter, content, sources.keys(), out);
        } catch (IOException failed) {
            throw new StorageFailure("Package " + letter.id() + " could not be written", failed);
        }
    }

    private TransferLetter letter(Caller caller, StoredTransition transition, HandOverRecord record, Counterpart receiver, Instant at) {
        Person child = child(transition);
        String unit = sources.register().units(List.of(transition.fromUnit())).stream().map(known -> known.name()).findFirst().orElse("");
        String entered = sources.register().units(List.of(transition.toUnit())).stream().map(known -> known.name()).findFirst().orElse("");
        Organisation us = sources.ourselves().deliverer();
        return new TransferLetter(UUID.randomUUID().toString(), at, "Skolbro " + DeliveryBuilding.version(),
            new TransferLetter.Party(us.name(), us.code(), unit),
            new TransferLetter.Party(receiver.name(), receiver.code(), entered.equals(receiver.name()) ? "" : entered), transition.deadline(),
            new TransferLetter.Child(child.number().map(number -> number.value()).orElse(""), child.name().full(), child.isProtected()),
            new TransferLetter.Way(transition.fromType().value(), transition.toType().value(), transition.leftOn()), transition.note(),
            sources.letters().grounds(caller, transition, record), sources.known().origins(transition.child()), sources.letters().consents(record, following(transition, record)));
    }

    private Person child(StoredTransition transition) {
        return sources.register().person(transition.child()).orElseThrow(() -> new NotFound("A child of a transition left the register"));
    }

    private ChildPackage content(Caller caller, TransferLetter letter, StoredTransition transition, List<DocumentId> documents, List<Packed> packed,
            Progress progress) {
        Organisation us = sources.ourselves().deliverer();
        ChildPackage.Delivery parties = new ChildPackage.Delivery(letter.id(), us, caller.displayName(),
            new Organisation(letter.receiver().name(), letter.receiver().code()), "Skolbro", DeliveryBuilding.version());
        return new ChildPackage(letter.id(), letter.at(), parties, new ChildPackage.Child(letter.child().number(), letter.child().name()),
            papers(transition, documents, packed, progress));
    }

    /** Each is read when it is its turn. One whose content is gone is passed over. */
    private Iterator<Paper> papers(StoredTransition transition, List<DocumentId> documents, List<Packed> packed, Progress progress) {
        return documents.stream().flatMap(id -> {
            progress.at(TransferTexts.PACKING, packed.size(), documents.size());
            return work.inOne(() -> sources.papers().of(id, transition.child(), Optional.empty())).stream();
        }).peek(paper -> packed.add(new Packed(paper.document().id().toString(), paper.document().type().id(), paper.document().type().version(),
            paper.title()))).iterator();
    }
}
