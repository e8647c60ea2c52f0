package org.skolbro.core.internal.transition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.skolbro.api.document.DocumentId;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.HandOverRecord.Outcome;

/** Decides a recorded hand-over again and compares. */
final class Replaying {

    private Replaying() {
    }

    static List<String> differences(HandOverRecord record) {
        Map<DocumentId, Outcome> then = new LinkedHashMap<>();
        record.outcomes().forEach(outcome -> then.put(outcome.document(), outcome));
        List<String> differences = new ArrayList<>();
        for (Outcome again : HandOverRules.settle(HandOverRules.decide(record.facts()))) {
            Outcome recorded = then.remove(again.document());
            if (!again.equals(recorded)) {
                differences.add(again.document() + ": " + (recorded == null ? "-" : recorded.reason()) + " / " + again.reason());
            }
        }
        then.keySet().forEach(missing -> differences.add(missing + ": not decided again"));
        return differences;
    }
}
