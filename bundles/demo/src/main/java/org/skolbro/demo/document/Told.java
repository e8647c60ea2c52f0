package org.skolbro.demo.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.skolbro.demo.text.Theme.Episode;
import org.skolbro.demo.text.Variety;

/** Remembers what has been told, so that neither a child nor a group reads the same story twice in a row. */
final class Told {

    private static final int RECENT = 10;

    private final Variety variety;
    private final Map<UUID, Set<String>> toldOf = new HashMap<>();
    private final Map<UUID, Deque<String>> toldIn = new HashMap<>();

    Told(Variety variety) {
        this.variety = variety;
    }

    Episode choose(List<Episode> fitting, Occasion occasion) {
        Set<String> known = toldOf.computeIfAbsent(occasion.subject(), subject -> new HashSet<>());
        Deque<String> recent = toldIn.computeIfAbsent(occasion.group().id(), group -> new ArrayDeque<>());
        List<Episode> fresh = without(recent, without(known, fitting));
        if (fresh.isEmpty()) {
            known.clear();
            fresh = without(recent, fitting);
        }
        Episode chosen = fresh.isEmpty() ? fitting.get(variety.below(fitting.size()))
            : fresh.get(variety.below(fresh.size()));
        known.add(chosen.section().title());
        recent.addLast(chosen.section().title());
        if (recent.size() > RECENT) {
            recent.removeFirst();
        }
        return chosen;
    }

    private static List<Episode> without(java.util.Collection<String> titles, List<Episode> episodes) {
        return episodes.stream().filter(episode -> !titles.contains(episode.section().title())).toList();
    }
}
