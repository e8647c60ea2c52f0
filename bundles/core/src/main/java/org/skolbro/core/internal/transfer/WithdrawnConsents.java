package org.skolbro.core.internal.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.transfer.Transfer.State;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.transition.FarShore;
import org.skolbro.core.store.StoredArrival;
import org.skolbro.core.store.StoredTransfer;
import org.skolbro.core.store.StoredTransfer.Notice;
import org.skolbro.core.store.StoredTransfer.Withdrawn;
import org.skolbro.core.store.TransferStore;

/**
 * Lays a notice beside a package as soon as consent to some of it is withdrawn, or given anew, and knows what others have told in theirs. What
 * was handed over lawfully stays where it is; the receiver must know, because it may hand nothing on by that consent.
 */
@Component
public final class WithdrawnConsents implements FarShore {

    private final TransferStore store;
    private final AuditTrail trail;
    private final Clock clock;

    @Activate
    public WithdrawnConsents(@Reference TransferStore store, @Reference AuditTrail trail, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void withdrawnHere(Caller caller, TransitionId transition, Map<DocumentId, LocalDate> documents) {
        store.transfers(transition).stream().filter(one -> one.state() != State.DISCARDED).findFirst()
            .ifPresent(transfer -> notice(caller, transfer, untold(transfer, documents), ""));
    }

    @Override
    public void givenHere(Caller caller, TransitionId transition, Set<DocumentId> withdrawn) {
        Set<String> still = withdrawn.stream().map(DocumentId::toString).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        store.transfers(transition).stream().filter(one -> one.state() != State.DISCARDED).findFirst().ifPresent(transfer ->
            notice(caller, transfer, transfer.withdrawn().stream().filter(document -> !still.contains(document)).sorted()
                .map(document -> new Withdrawn(document, today, true)).toList(), " given anew"));
    }

    private void notice(Caller caller, StoredTransfer transfer, List<Withdrawn> lines, String what) {
        if (!lines.isEmpty()) {
            store.update(transfer.noticed(new Notice(clock.instant(), lines, Optional.empty(), Optional.empty(), Optional.empty())));
            trail.write(caller, "transfer.notice-made", List.of(transfer.child()), transfer.id().toString(), "documents " + lines.size() + what);
        }
    }

    /** What the receiver has been told of, it is not told of again, unless it was told the contrary since. */
    private static List<Withdrawn> untold(StoredTransfer transfer, Map<DocumentId, LocalDate> documents) {
        Set<String> told = transfer.withdrawn();
        Map<String, LocalDate> byName = new HashMap<>();
        documents.forEach((document, day) -> byName.put(document.toString(), day));
        return transfer.packed().stream().map(StoredTransfer.Packed::document).filter(document -> byName.containsKey(document) && !told.contains(document))
            .map(document -> new Withdrawn(document, byName.get(document))).toList();
    }

    @Override
    public Map<DocumentId, LocalDate> withdrawnThere(PersonId child) {
        Map<DocumentId, LocalDate> documents = new HashMap<>();
        for (StoredArrival arrival : store.arrivals(child)) {
            Map<String, LocalDate> withdrawn = arrival.withdrawn();
            arrival.settled().stream().filter(one -> withdrawn.containsKey(one.item())).forEach(one ->
                one.document().ifPresent(document -> documents.put(document, withdrawn.get(one.item()))));
        }
        return documents;
    }
}
