package org.skolbro.core.internal.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.RunItem;

/**
 * Destroys holdings (gallrar), and erases content that nobody holds any more; and records of other kinds. Decides nothing. Inside
 * a unit of work.
 */
@Component(service = Destruction.class)
public final class Destruction {

    private final HoldingStore holdings;
    private final DocumentStore documents;
    private final RecordStore records;
    private final Clock clock;

    @Activate
    public Destruction(@Reference HoldingStore holdings, @Reference DocumentStore documents, @Reference RecordStore records,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.holdings = holdings;
        this.documents = documents;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Ends all of them or throws.
     *
     * @param anonymised those that were counted first
     * @return in the order of {@code items}
     */
    List<Destroyed> destroy(List<RunItem> items, Set<HoldingId> anonymised) {
        if (items.isEmpty()) {
            return List.of();
        }
        Set<HoldingId> ids = items.stream().map(RunItem::holding).collect(Collectors.toSet());
        Set<DocumentId> of = items.stream().map(RunItem::document).collect(Collectors.toSet());
        Map<DocumentId, String> hashes = documents.hashes(of);
        if (!end(ids, anonymised).equals(ids) || !hashes.keySet().equals(of)) {
            throw new IllegalStateException("A holding ended or a document went while its destruction was being written");
        }
        Set<DocumentId> erased = new HashSet<>(of);
        erased.removeAll(holdings.held(of));
        if (documents.erase(erased, clock.instant()) != erased.size()) {
            throw new IllegalStateException("Content was erased while somebody still held it");
        }
        return certified(items, hashes, erased);
    }

    private Set<HoldingId> end(Set<HoldingId> ids, Set<HoldingId> anonymised) {
        if (anonymised.isEmpty()) {
            return holdings.end(ids, HoldingView.State.DESTROYED);
        }
        Set<HoldingId> ended = new HashSet<>(holdings.end(anonymised, HoldingView.State.ANONYMISED));
        Set<HoldingId> others = new HashSet<>(ids);
        others.removeAll(anonymised);
        ended.addAll(others.isEmpty() ? Set.of() : holdings.end(others, HoldingView.State.DESTROYED));
        return ended;
    }

    /** Of the holdings of a document that end together, the last one takes the content with it. */
    private static List<Destroyed> certified(List<RunItem> items, Map<DocumentId, String> hashes, Set<DocumentId> erased) {
        Set<DocumentId> left = new HashSet<>(erased);
        List<Destroyed> lines = new ArrayList<>();
        for (RunItem item : items.reversed()) {
            lines.addFirst(new Destroyed(item, hashes.get(item.document()), left.remove(item.document())));
        }
        return lines;
    }

    /**
     * Erases all of them or throws.
     *
     * @return in the order of {@code items}
     */
    List<Removed> remove(List<RunItem> items) {
        Map<HoldingId, Long> lines = new HashMap<>();
        Map<RecordKind, List<HoldingId>> kinds = items.stream().collect(Collectors.groupingBy(
            item -> item.recordKind().orElseThrow(), Collectors.mapping(RunItem::holding, Collectors.toList())));
        kinds.forEach((kind, ids) -> lines.putAll(records.erase(kind, ids, LocalDate.now(clock))));
        if (lines.size() != items.size()) {
            throw new IllegalStateException("A record went while its destruction was being written");
        }
        return items.stream().map(item -> new Removed(item, lines.get(item.holding()))).toList();
    }

    Instant now() {
        return clock.instant();
    }

    /** Which of the items' holdings are still active. Of other records nobody asks: what is not due of them is still here. */
    Set<HoldingId> active(List<RunItem> items) {
        return holdings.activeOf(items.stream().map(RunItem::document).distinct().toList()).stream().map(Holding::id)
            .collect(Collectors.toSet());
    }

    /** @param lines how many the record had */
    record Removed(RunItem item, long lines) {
    }

    /** @param erased whether the content ended with this holding */
    record Destroyed(RunItem item, String hash, boolean erased) {
    }
}
