package org.skolbro.ui.internal.transition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.transition.HandOver;

/** What the headteacher has decided about documents that somebody must look at, and the totals that follow. */
final class Choosing {

    private final HandOver handOver;
    private final Set<DocumentId> needed = new LinkedHashSet<>();

    Choosing(HandOver handOver) {
        this.handOver = handOver;
    }

    List<HandOver.Item> with(HandOver.Verdict verdict) {
        return handOver.items().stream().filter(item -> item.verdict() == verdict).toList();
    }

    void tick(DocumentId document, boolean isNeeded) {
        if (isNeeded) {
            needed.add(document);
        } else {
            needed.remove(document);
        }
    }

    Set<DocumentId> needed() {
        return Set.copyOf(needed);
    }

    long follow() {
        return with(HandOver.Verdict.FOLLOWS).size() + needed.size();
    }

    long stay() {
        return handOver.items().size() - follow();
    }
}
