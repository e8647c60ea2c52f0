package org.skolbro.core.internal.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.packing.TransferFormat.Noticed;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.packing.TransferNotice;
import org.skolbro.core.packing.TransferReceipt;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.StoredArrival.Notice;
import org.skolbro.core.store.StoredArrival.Signed;
import org.skolbro.core.store.StoredArrival.Withdrawn;
import org.skolbro.core.store.UnitOfWork;

/** Takes in what a sender tells of consent that was withdrawn, or given anew, after its package had come, and makes the signed answer. */
final class NoticeIntake {

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final ArrivalIntake.Checks checks;
    private final Clock clock;
    private final TransferFormat format;

    NoticeIntake(UnitOfWork work, AuditTrail trail, ArrivalIntake.Checks checks, Clock clock, TransferFormat format) {
        this.work = work;
        this.trail = trail;
        this.checks = checks;
        this.clock = clock;
        this.format = format;
    }

    Outcome<StoredArrival> take(Caller caller, Noticed noticed) {
        return work.inOne(() -> {
            try {
                return taken(caller, noticed);
            } catch (BadPackage bad) {
                return Outcome.refused(bad.why());
            }
        });
    }

    private Outcome<StoredArrival> taken(Caller caller, Noticed noticed) throws BadPackage {
        Counterpart sender = checks.keys().require(noticed.sealed());
        TransferNotice notice = noticed.notice();
        checks.requireAddressed(notice.sender(), notice.receiver(), sender);
        Optional<StoredArrival> about = checks.store().arrival(notice.transfer()).filter(arrival -> cameFrom(arrival, sender));
        if (about.isEmpty()) {
            return Outcome.refused(TransferTexts.NOTICE_OF_NOTHING);
        }
        StoredArrival arrival = about.get();
        if (!arrival.digest().equals(notice.digest())) {
            return Outcome.refused(TransferTexts.NOTICE_OTHER_PACKAGE);
        }
        Optional<Notice> before = arrival.notices().stream().filter(one -> one.name().equals(notice.id())).findFirst();
        if (before.isPresent()) {
            return before.get().notice().text().equals(noticed.text()) ? Outcome.done(arrival) : Outcome.refused(TransferTexts.SAME_NAME);
        }
        Set<String> items = checks.manifests().of(arrival).documents().stream().map(Item::id).collect(Collectors.toSet());
        if (notice.lines().isEmpty() || notice.lines().stream().anyMatch(line -> !items.contains(line.document()))) {
            return Outcome.refused(TransferTexts.NOTICE_OTHER_DOCUMENTS);
        }
        return Outcome.done(keep(caller, arrival, noticed, notice));
    }

    /** It may have another key by now. */
    private boolean cameFrom(StoredArrival arrival, Counterpart sender) {
        return checks.store().counterpart(arrival.sender()).filter(one -> one.code().equals(sender.code())).isPresent();
    }

    private StoredArrival keep(Caller caller, StoredArrival arrival, Noticed noticed, TransferNotice notice) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DeliveryFolder us = checks.ourselves();
        byte[] receipt = format.write(new TransferReceipt(notice.id(), noticed.sealed().digest(), new Party(us.deliverer().name(), us.deliverer().code(), ""),
            now, now, "", notice.lines().stream().map(line -> new TransferReceipt.Line(line.document(), true, "")).toList()), checks.keys());
        List<Withdrawn> documents = notice.lines().stream().map(line -> new Withdrawn(line.document(), line.on(), line.given())).toList();
        StoredArrival told = arrival.noticed(new Notice(notice.id(), notice.at(), now, documents, new Signed(noticed.text(),
            Base64.getEncoder().encodeToString(noticed.sealed().signature()), noticed.sealed().key()), Base64.getEncoder().encodeToString(receipt)));
        checks.store().update(told);
        trail.write(caller, "arrival.notice-taken", arrival.child().stream().toList(), arrival.id().toString(), "documents " + documents.size());
        return told;
    }
}
