package org.skolbro.demo.document;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** Deals the documents of a quota in mixed order: in the end exactly as many of each as the quota says. */
final class Deck {

    private final Random random;
    private final Map<Kind, Integer> left;
    private int cards;
    private int planningReflections;
    private int planningAnalyses;
    private int logReflections;

    Deck(Quota quota, Random random) {
        this.random = random;
        this.left = new EnumMap<>(quota.counts());
        this.cards = quota.total();
        this.planningReflections = quota.planningReflections();
        this.planningAnalyses = quota.planningAnalyses();
        this.logReflections = quota.logReflections();
    }

    /** Only what has been reflected on is analysed. */
    record Card(Kind kind, boolean reflected, boolean analysed) {
    }

    boolean isEmpty() {
        return cards == 0;
    }

    Card deal() {
        Kind kind = kind();
        int ofKind = left.merge(kind, -1, Integer::sum) + 1;
        cards--;
        return switch (kind) {
            case PLANNING -> planning(ofKind);
            case LEARNING_LOG -> new Card(kind, random.nextInt(ofKind) < logReflections
                && logReflections-- > 0, false);
            default -> new Card(kind, false, false);
        };
    }

    private Card planning(int ofKind) {
        if (random.nextInt(ofKind) >= planningReflections) {
            return new Card(Kind.PLANNING, false, false);
        }
        boolean analysed = random.nextInt(planningReflections) < planningAnalyses;
        planningReflections--;
        planningAnalyses -= analysed ? 1 : 0;
        return new Card(Kind.PLANNING, true, analysed);
    }

    private Kind kind() {
        int card = random.nextInt(cards);
        for (Map.Entry<Kind, Integer> kind : left.entrySet()) {
            card -= kind.getValue();
            if (card < 0) {
                return kind.getKey();
            }
        }
        throw new IllegalStateException("The deck holds fewer cards than it counted");
    }
}
