package org.skolbro.core.internal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Arrival.State;
import org.skolbro.api.transfer.Arrivals.Answer;
import org.skolbro.api.transfer.Counterpart.Mapping;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.transfer.ReceivedDocuments.Accepted;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat.Opened;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.packing.TransferReceipt;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredArrival.Settled;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.TransferStore;
import org.skolbro.core.store.UnitOfWork;

/** Answers for a package: all of it in one transaction, or nothing. */
@Component(service = Answering.class)
public final class Answering {

    private static final int LONGEST_REASON = 2000;

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final Clock clock;
    private final Means means;
    private final List<TransferFormat> formats;

    @Activate
    public Answering(@Reference UnitOfWork work, @Reference AuditTrail trail, @Reference Means means,
            @Reference(target = "(skolbro.clock=platform)") Clock clock,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<TransferFormat> formats) {
        this.work = work;
        this.trail = trail;
        this.means = means;
        this.clock = clock;
        this.formats = List.copyOf(formats);
    }

    /** What an answer needs. */
    @Component(service = Means.class)
    public record Means(TransferStore store, RegisterStore register, ReceivedDocuments documents, AlreadyHere known, ArrivalViews views,
            TransferFolder folder, Keys keys, DeliveryFolder ourselves) {
        @Activate
        public Means(@Reference TransferStore store, @Reference RegisterStore register, @Reference ReceivedDocuments documents,
                @Reference AlreadyHere known, @Reference ArrivalViews views, @Reference TransferFolder folder, @Reference Keys keys, @Reference DeliveryFolder ourselves) {
            this.store = store;
            this.register = register;
            this.documents = documents;
            this.known = known;
            this.views = views;
            this.folder = folder;
            this.keys = keys;
            this.ourselves = ourselves;
        }
    }

    Outcome<StoredArrival> answer(Caller caller, StoredArrival arrival, List<Answer> answers) {
        TransferManifest manifest = means.views().manifest(arrival);
        Optional<Text> no = work.inOne(() -> fault(arrival, manifest, answers));
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        StoredArrival answered = whole(arrival, manifest, opened -> work.inOne(() -> answered(caller, arrival, manifest, answers, opened)));
        means.folder().remove(arrival.id());
        return Outcome.done(answered);
    }

    private Optional<Text> fault(StoredArrival arrival, TransferManifest manifest, List<Answer> answers) {
        if (arrival.state() != State.REVIEW) {
            return Optional.of(arrival.state() == State.QUARANTINED ? TransferTexts.QUARANTINED : TransferTexts.ANSWERED);
        }
        Map<String, Answer> byItem = answers.stream().collect(Collectors.toMap(Answer::item, Function.identity(), (one, other) -> other));
        boolean all = byItem.size() == manifest.documents().size() && answers.size() == byItem.size()
            && manifest.documents().stream().allMatch(item -> byItem.containsKey(item.id()));
        if (!all || answers.stream().anyMatch(answer -> !answer.accepted() && isNoReason(answer.reason()))) {
            return Optional.of(TransferTexts.ALL);
        }
        return manifest.documents().stream().anyMatch(item -> byItem.get(item.id()).accepted() && schoolType(arrival, item, byItem.get(item.id())).isEmpty())
            ? Optional.of(TransferTexts.CODES) : Optional.empty();
    }

    private Optional<SchoolType> schoolType(StoredArrival arrival, Item item, Answer answer) {
        return means.views().schoolType(arrival, item.schoolType()).or(answer::as);
    }

    /** What a code stands for is asked once of each counterpart. */
    private void remember(Caller caller, StoredArrival arrival, TransferManifest manifest, Map<String, Answer> byItem) {
        Counterpart sender = means.store().counterpart(arrival.sender()).orElseThrow();
        Counterpart known = sender;
        for (Item item : manifest.documents()) {
            Answer answer = byItem.get(item.id());
            if (answer.accepted() && answer.as().isPresent() && ArrivalViews.known(item.schoolType()).isEmpty() && !item.schoolType().isBlank()
                && known.ours(Mapping.Kind.SCHOOL_TYPE, item.schoolType()).isEmpty()) {
                known = known.mapped(new Mapping(Mapping.Kind.SCHOOL_TYPE, item.schoolType(), answer.as().get().value(), caller.displayName(),
                    clock.instant()));
            }
        }
        if (known != sender) {
            means.store().update(known);
        }
    }

    private StoredArrival answered(Caller caller, StoredArrival arrival, TransferManifest manifest, List<Answer> answers, Opened opened) {
        requireUnchanged(arrival);
        Map<String, Answer> byItem = answers.stream().collect(Collectors.toMap(Answer::item, Function.identity()));
        List<Accepted> accepted = new ArrayList<>();
        for (int at = 0; at < manifest.documents().size(); at++) {
            Item item = manifest.documents().get(at);
            Answer answer = byItem.get(item.id());
            if (answer.accepted()) {
                accepted.add(new Accepted(item, arrival.types().get(at), schoolType(arrival, item, answer).orElseThrow(), means.known().find(arrival, item)));
            }
        }
        remember(caller, arrival, manifest, byItem);
        String sender = means.store().counterpart(arrival.sender()).map(Counterpart::code).orElseThrow();
        List<DocumentId> made = means.documents().add(caller, new ReceivedDocuments.Place(arrival.child().orElseThrow(), arrival.unit().orElseThrow(), sender),
            accepted, opened);
        Map<String, DocumentId> documents = new HashMap<>();
        for (int at = 0; at < made.size(); at++) {
            documents.put(accepted.get(at).item().id(), made.get(at));
        }
        List<Settled> settled = manifest.documents().stream().map(item -> new Settled(item.id(), documents.containsKey(item.id()),
            byItem.get(item.id()).reason().strip(), Optional.ofNullable(documents.get(item.id())))).toList();
        return end(caller, arrival, manifest, State.ANSWERED, settled, "");
    }

    Outcome<StoredArrival> decline(Caller caller, StoredArrival arrival, String reason) {
        if (!arrival.isOpen()) {
            return Outcome.refused(TransferTexts.ANSWERED);
        }
        if (isNoReason(reason)) {
            return Outcome.refused(TransferTexts.REASON);
        }
        TransferManifest manifest = means.views().manifest(arrival);
        StoredArrival declined = work.inOne(() -> {
            requireUnchanged(arrival);
            List<Settled> settled = manifest.documents().stream().map(item -> new Settled(item.id(), false, reason.strip(), Optional.empty())).toList();
            return end(caller, arrival, manifest, State.DECLINED, settled, reason.strip());
        });
        means.folder().remove(arrival.id());
        return Outcome.done(declined);
    }

    private static boolean isNoReason(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON;
    }

    /** Somebody else may have answered, or the sender told something, while this one was thinking. */
    private void requireUnchanged(StoredArrival arrival) {
        long version = means.store().arrival(arrival.id()).map(StoredArrival::version).orElse(0L);
        if (version != arrival.version()) {
            throw new Conflict("The package " + arrival.id() + " has changed since it was shown");
        }
    }

    private StoredArrival end(Caller caller, StoredArrival arrival, TransferManifest manifest, State end, List<Settled> settled, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String unit = arrival.unit().flatMap(code -> means.register().units(List.of(code)).stream().map(Unit::name).findFirst()).orElse("");
        Party us = new Party(means.ourselves().deliverer().name(), means.ourselves().deliverer().code(), unit);
        byte[] receipt = formats.getFirst().write(new TransferReceipt(manifest.id(), arrival.digest(), us, arrival.arrivedAt(), now, reason,
            settled.stream().map(one -> new TransferReceipt.Line(one.item(), one.accepted(), one.reason())).toList()), means.keys());
        StoredArrival ended = arrival.answered(end, settled, new StoredArrival.Answered(now, caller.displayName(), reason,
            Base64.getEncoder().encodeToString(receipt)));
        means.store().update(ended);
        trail.write(caller, end == State.DECLINED ? "arrival.declined" : "arrival.answered", arrival.child().stream().toList(), arrival.id().toString(),
            "accepted " + settled.stream().filter(Settled::accepted).count() + " of " + settled.size());
        return ended;
    }

    void rendering(StoredArrival arrival, String wanted, OutputStream pdf) {
        TransferManifest manifest = means.views().manifest(arrival);
        Item item = manifest.documents().stream().filter(one -> one.id().equals(wanted)).findFirst()
            .orElseThrow(() -> new NotFound("No such document in package " + arrival.id()));
        whole(arrival, manifest, opened -> {
            try (InputStream in = opened.file(item.rendering())) {
                return in.transferTo(pdf);
            } catch (BadPackage | IOException failed) {
                throw new StorageFailure("A document of package " + arrival.id() + " could not be read", failed);
            }
        });
    }

    /** The package on the disk, compared once more: what was believed when it came need not be what lies there now. */
    private <T> T whole(StoredArrival arrival, TransferManifest manifest, Function<Opened, T> use) {
        Path file = means.folder().arrived(arrival.id());
        Path part = means.folder().part();
        try (Opened opened = formats.getFirst().open(file, TransferFolder.scratch(part), means.folder().limits())) {
            if (!opened.sealed().digest().equals(arrival.digest())) {
                throw new StorageFailure("The package " + arrival.id() + " was changed on the disk");
            }
            opened.compare(manifest, Progress.NONE);
            return use.apply(opened);
        } catch (BadPackage changed) {
            throw new StorageFailure("The package " + arrival.id() + " was changed on the disk", changed);
        } catch (IOException failed) {
            throw new StorageFailure("The package " + arrival.id() + " could not be read", failed);
        } finally {
            means.folder().drop(part);
        }
    }
}
