package org.skolbro.core.internal.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.Transfer.State;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.packing.TransferFormat.Answered;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.packing.TransferNotice;
import org.skolbro.core.packing.TransferReceipt;
import org.skolbro.core.store.StoredTransfer;
import org.skolbro.core.store.StoredTransfer.Notice;
import org.skolbro.core.store.StoredTransfer.Withdrawn;
import org.skolbro.core.store.TransferStore;

/**
 * Writes notices of withdrawn consent when somebody first asks for them, and takes in their answers. What was written once stays
 * as it was signed, so that an answer to it is known again. To be called in a unit of work.
 */
@Component(service = Noticing.class)
public final class Noticing {

    private final TransferStore store;
    private final AuditTrail trail;
    private final Keys keys;
    private final DeliveryFolder ourselves;
    private final Clock clock;
    private final List<TransferFormat> formats;

    @Activate
    public Noticing(@Reference TransferStore store, @Reference AuditTrail trail, @Reference Keys keys, @Reference DeliveryFolder ourselves,
            @Reference(target = "(skolbro.clock=platform)") Clock clock,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<TransferFormat> formats) {
        this.store = store;
        this.trail = trail;
        this.keys = keys;
        this.ourselves = ourselves;
        this.clock = clock;
        this.formats = List.copyOf(formats);
    }

    /** The file, as it is sent. */
    byte[] file(Caller caller, StoredTransfer transfer, int number) {
        if (transfer.state() == State.DISCARDED || number < 1 || number > transfer.notices().size()) {
            throw new NotFound("No notice " + number + " about package " + transfer.id());
        }
        Notice notice = transfer.notices().get(number - 1);
        StoredTransfer.File file = notice.file().orElseGet(() -> {
            StoredTransfer.File made = written(transfer, number, notice);
            store.update(transfer.noticed(number, notice.fetched(made)));
            return made;
        });
        trail.write(caller, "transfer.notice-downloaded", List.of(transfer.child()), transfer.id().toString(), "notice " + number);
        return Base64.getDecoder().decode(file.zip());
    }

    private StoredTransfer.File written(StoredTransfer transfer, int number, Notice notice) {
        TransferFormat format = formats.stream().findFirst().orElseThrow(() -> new StorageFailure("Nothing is installed that writes packages"));
        Counterpart receiver = store.counterpart(transfer.receiver()).orElseThrow(() -> new NotFound("The counterpart of " + transfer.id() + " is gone"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        TransferFormat.Notice made = format.write(new TransferNotice(transfer.noticeName(number), transfer.name(), transfer.digest(),
            notice.at().truncatedTo(ChronoUnit.MILLIS),
            new Party(ourselves.deliverer().name(), ourselves.deliverer().code(), ""), new Party(receiver.name(), receiver.code(), ""),
            notice.documents().stream().map(one -> new TransferNotice.Line(one.document(), one.on(), one.given())).toList()), keys);
        return new StoredTransfer.File(Base64.getEncoder().encodeToString(made.file()), made.digest(), now);
    }

    /**
     * The answer to a notice.
     *
     * @param signer whose key signed it
     */
    Outcome<StoredTransfer> acknowledge(Caller caller, Answered answered, TransferReceipt receipt, Counterpart signer,
            Function<TransferId, StoredTransfer> visible) {
        int dash = receipt.transfer().lastIndexOf("-n");
        Optional<StoredTransfer> about = dash < 1 ? Optional.empty() : store.transfer(receipt.transfer().substring(0, dash));
        Optional<Integer> number = about.flatMap(transfer -> number(transfer, receipt.transfer()));
        if (number.isEmpty()) {
            return Outcome.refused(TransferTexts.NOT_OURS);
        }
        StoredTransfer transfer = visible.apply(about.get().id());
        if (store.counterpart(transfer.receiver()).filter(one -> one.code().equals(signer.code())).isEmpty()) {
            return Outcome.refused(TransferTexts.OTHER_SIGNER);
        }
        Notice notice = transfer.notices().get(number.get() - 1);
        if (notice.file().filter(file -> file.digest().equals(receipt.digest())).isEmpty()) {
            return Outcome.refused(TransferTexts.OTHER_NOTICE);
        }
        if (notice.receipt().isPresent()) {
            return notice.receipt().get().text().equals(answered.text()) ? Outcome.done(transfer) : Outcome.refused(TransferTexts.ENDED);
        }
        Set<String> told = notice.documents().stream().map(Withdrawn::document).collect(Collectors.toSet());
        if (!receipt.lines().stream().map(TransferReceipt.Line::document).collect(Collectors.toSet()).equals(told)) {
            return Outcome.refused(TransferTexts.OTHER_DOCUMENTS);
        }
        StoredTransfer kept = transfer.noticed(number.get(), notice.acknowledged(new StoredTransfer.Receipt(answered.text(),
            Base64.getEncoder().encodeToString(answered.sealed().signature()), answered.sealed().key()), clock.instant()));
        store.update(kept);
        trail.write(caller, "transfer.notice-acknowledged", List.of(kept.child()), kept.id().toString(), "notice " + number.get());
        return Outcome.done(kept);
    }

    private static Optional<Integer> number(StoredTransfer transfer, String name) {
        for (int number = 1; number <= transfer.notices().size(); number++) {
            if (transfer.noticeName(number).equals(name)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }
}
