package org.skolbro.core.internal.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.StoredDocument;

/** Puts new documents in the ledger, and in the keeping of the units of those it is about. */
@Component(service = Filing.class)
public final class Filing {

    private final HoldingStore holdings;
    private final LedgerStore ledger;

    @Activate
    public Filing(@Reference HoldingStore holdings, @Reference LedgerStore ledger) {
        this.holdings = holdings;
        this.ledger = ledger;
    }

    /** A new document, and where it is made for each of those it is about. */
    record Filed(StoredDocument document, Map<Optional<PersonId>, Writing.Spot> spots) {
    }

    /** The ledger comes last: its head is locked until the transaction ends, and everybody who finalises waits for it. */
    void file(List<Filed> filed) {
        holdings.insert(filed.stream().flatMap(one -> one.spots().entrySet().stream()
            .map(spot -> holding(one.document(), spot.getKey(), spot.getValue()))).toList());
        List<LedgerStore.Entry> entries = new ArrayList<>();
        Optional<LedgerStore.Entry> head = ledger.lockHead();
        for (Filed one : filed) {
            LedgerStore.Entry entry = Chain.next(head, one.document().id(), one.document().hash(), one.document().finalisedAt());
            entries.add(entry);
            head = Optional.of(entry);
        }
        ledger.append(entries);
    }

    private static Holding holding(StoredDocument document, Optional<PersonId> child, Writing.Spot spot) {
        LocalDate today = document.finalisedAt().atZone(PlatformClock.ZONE).toLocalDate();
        Map<Milestone, LocalDate> milestones = Map.of(Milestone.DOCUMENT_DATE, document.date(), Milestone.FINALISED, today,
            Milestone.SCHOOL_YEAR_END, SchoolYear.endOf(document.date()));
        return new Holding(new HoldingId(Ids.next()), document.id(), document.type().id(), spot.schoolType(), child,
            HolderKind.UNIT, spot.unit(), Basis.MADE_HERE, State.ACTIVE, today, milestones);
    }
}
