package org.skolbro.core.internal.transition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.skolbro.api.document.DocumentId;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.HandOverRecord.Outcome;

/** Decides a recorded hand-over again and compares. */
final class Replaying {

    private Replaying() {
    }

    /** How many documents go which way and why, decided again; in the order of the reasons. */
    static List<String> outcomes(HandOverRecord record) {
        return HandOverRules.settle(HandOverRules.decide(record.facts())).stream()
            .collect(Collectors.groupingBy(Outcome::reason, TreeMap::new, Collectors.counting())).entrySet().stream()
            .map(each -> HandOverRules.verdict(each.getKey()) + " " + each.getKey() + " " + each.getValue()).toList();
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
