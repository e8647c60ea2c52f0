package org.skolbro.core.internal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
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
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.Transfer.Answer;
import org.skolbro.api.transfer.Transfer.Line;
import org.skolbro.api.transfer.Transfer.State;
import org.skolbro.api.transfer.Transfer.Verdict;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat;
import org.skolbro.core.packing.TransferFormat.Answered;
import org.skolbro.core.packing.TransferReceipt;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.StoredTransfer;
import org.skolbro.core.store.StoredTransfer.Packed;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransferStore;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;

/**
 * Takes in the receiver's answer. Until then the transition is under way, which keeps the sender's holdings; from then on the
 * records plan alone decides how long they stay.
 */
@Component(service = Acknowledging.class)
public final class Acknowledging {

    private static final int LONGEST_REASON = 2000;

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final Stores stores;
    private final Keys keys;
    private final Clock clock;
    private final List<TransferFormat> formats;

    @Activate
    public Acknowledging(@Reference UnitOfWork work, @Reference AuditTrail trail, @Reference Stores stores, @Reference Keys keys,
            @Reference(target = "(skolbro.clock=platform)") Clock clock,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<TransferFormat> formats) {
        this.work = work;
        this.trail = trail;
        this.stores = stores;
        this.keys = keys;
        this.clock = clock;
        this.formats = List.copyOf(formats);
    }

    /** What an answer changes. */
    @Component(service = Stores.class)
    public record Stores(TransferStore transfers, TransitionStore transitions, HoldStore holds, Noticing notices) {
        @Activate
        public Stores(@Reference TransferStore transfers, @Reference TransitionStore transitions, @Reference HoldStore holds,
                @Reference Noticing notices) {
            this.transfers = transfers;
            this.transitions = transitions;
            this.holds = holds;
            this.notices = notices;
        }
    }

    /** @param visible answers a package that the caller may see, or ends with an error */
    Outcome<StoredTransfer> take(Caller caller, InputStream file, Function<TransferId, StoredTransfer> visible) {
        if (formats.isEmpty()) {
            return Outcome.refused(TransferTexts.NOT_READY);
        }
        Answered answered;
        try {
            answered = formats.getFirst().answered(file);
        } catch (BadPackage bad) {
            return Outcome.refused(bad.why());
        } catch (IOException failed) {
            throw new StorageFailure("A receipt could not be read", failed);
        }
        return work.inOne(() -> {
            try {
                return register(caller, answered, visible);
            } catch (BadPackage bad) {
                return Outcome.refused(bad.why());
            }
        });
    }

    private Outcome<StoredTransfer> register(Caller caller, Answered answered, Function<TransferId, StoredTransfer> visible) throws BadPackage {
        Counterpart signer = keys.require(answered.sealed());
        TransferReceipt receipt = answered.receipt();
        Optional<StoredTransfer> named = stores.transfers().transfer(receipt.transfer());
        if (named.isEmpty()) {
            return stores.notices().acknowledge(caller, answered, receipt, signer, visible);
        }
        StoredTransfer transfer = visible.apply(named.get().id());
        Optional<Counterpart> receiver = stores.transfers().counterpart(transfer.receiver());
        if (receiver.filter(one -> one.code().equals(signer.code())).isEmpty()) {
            return Outcome.refused(TransferTexts.OTHER_SIGNER);
        }
        if (!receipt.digest().equals(transfer.digest())) {
            return Outcome.refused(TransferTexts.OTHER_PACKAGE);
        }
        if (transfer.state() == State.ACKNOWLEDGED) {
            boolean same = transfer.receipt().filter(before -> before.text().equals(answered.text())).isPresent();
            return same ? Outcome.done(transfer) : Outcome.refused(TransferTexts.ENDED);
        }
        if (transfer.state() == State.DISCARDED) {
            return Outcome.refused(TransferTexts.ENDED);
        }
        Set<String> sent = transfer.packed().stream().map(Packed::document).collect(Collectors.toSet());
        if (receipt.lines().size() != sent.size() || !receipt.lines().stream().map(TransferReceipt.Line::document).collect(Collectors.toSet()).equals(sent)) {
            return Outcome.refused(TransferTexts.OTHER_DOCUMENTS);
        }
        return Outcome.done(keep(caller, transfer, answered, receipt));
    }

    private StoredTransfer keep(Caller caller, StoredTransfer transfer, Answered answered, TransferReceipt receipt) {
        Map<String, String> titles = transfer.packed().stream().collect(Collectors.toMap(Packed::document, Packed::title));
        List<Line> lines = receipt.lines().stream().map(line -> new Line(titles.get(line.document()), line.accepted(), line.reason())).toList();
        Answer answer = new Answer(verdict(lines), receipt.answeredAt(), receipt.reason(), lines, clock.instant());
        StoredTransfer kept = transfer.acknowledged(answer, new StoredTransfer.Receipt(answered.text(),
            Base64.getEncoder().encodeToString(answered.sealed().signature()), answered.sealed().key()));
        stores.transfers().update(kept);
        stores.holds().takeTurn();
        stores.transitions().find(transfer.transition()).filter(one -> one.state() == TransitionRow.State.HANDED_OVER)
            .ifPresent(one -> stores.transitions().update(settled(one, answer)));
        trail.write(caller, "transfer.acknowledged", List.of(kept.child()), kept.id().toString(), answer.verdict() + " "
            + lines.stream().filter(Line::accepted).count() + " of " + lines.size());
        return kept;
    }

    private static Verdict verdict(List<Line> lines) {
        long accepted = lines.stream().filter(Line::accepted).count();
        return accepted == lines.size() ? Verdict.ACCEPTED : accepted == 0 ? Verdict.DECLINED : Verdict.PARTLY;
    }

    private static StoredTransition settled(StoredTransition transition, Answer answer) {
        if (answer.verdict() != Verdict.DECLINED) {
            return transition.to(TransitionRow.State.RECEIVED);
        }
        String reasons = answer.reason().isBlank() ? answer.lines().stream().map(Line::reason).distinct().collect(Collectors.joining(" ")) : answer.reason();
        return transition.endedBecause(TransitionRow.State.DECLINED, reasons.substring(0, Math.min(reasons.length(), LONGEST_REASON)));
    }

    /** Nothing follows, so that there is nothing to be answered. To be called in a unit of work. */
    void settleWithout(Caller caller, StoredTransition transition) {
        stores.holds().takeTurn();
        stores.transitions().update(transition.to(TransitionRow.State.RECEIVED));
        trail.write(caller, "transfer.nothing", List.of(transition.child()), transition.id().toString(), "");
    }
}
