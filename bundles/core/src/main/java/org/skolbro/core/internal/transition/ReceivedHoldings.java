package org.skolbro.core.internal.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredTransition;

/**
 * Adds the receiver's holdings when it says that it has received. Not before: a hand-over that is declined leaves nothing
 * behind that would have to be destroyed with a certificate.
 */
@Component(service = ReceivedHoldings.class)
public final class ReceivedHoldings {

    private final DocumentStore documents;
    private final HoldingStore holdings;

    @Activate
    public ReceivedHoldings(@Reference DocumentStore documents, @Reference HoldingStore holdings) {
        this.documents = documents;
        this.holdings = holdings;
    }

    int add(StoredTransition transition, HandOverRecord record, LocalDate today) {
        Set<DocumentId> alreadyHere = holdings.activeOf(transition.child()).stream()
            .filter(holding -> holding.holderKind() == HolderKind.UNIT && holding.unit().equals(transition.toUnit()))
            .map(Holding::document).collect(Collectors.toSet());
        List<Holding> added = record.outcomes().stream()
            .filter(outcome -> outcome.verdict() == Verdict.FOLLOWS && !alreadyHere.contains(outcome.document()))
            .flatMap(outcome -> documents.find(outcome.document()).stream())
            .filter(document -> document.erasedAt().isEmpty())
            .map(document -> holding(transition, document, today)).toList();
        holdings.insert(added);
        return added.size();
    }

    private static Holding holding(StoredTransition transition, StoredDocument document, LocalDate today) {
        Map<Milestone, LocalDate> milestones = new EnumMap<>(Milestone.class);
        milestones.put(Milestone.DOCUMENT_DATE, document.date());
        milestones.put(Milestone.FINALISED, day(document.finalisedAt()));
        milestones.put(Milestone.HANDED_OVER, day(transition.handedOverAt().orElseThrow()));
        return new Holding(new HoldingId(Ids.next()), document.id(), document.type().id(), document.schoolType(),
            Optional.of(transition.child()), HolderKind.UNIT, transition.toUnit(), Basis.HANDED_OVER, State.ACTIVE, today,
            milestones);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PlatformClock.ZONE);
    }
}
