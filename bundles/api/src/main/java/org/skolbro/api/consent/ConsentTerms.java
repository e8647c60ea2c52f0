package org.skolbro.api.consent;

/**
 * Terms of a consent (villkor för samtycke): who must have said yes, and for how long it counts.
 *
 * @param otherAdultsToo whether other responsible adults answer beside the guardians; else only where there is no guardian
 * @param months how long a yes counts; 0 = until it is taken back. A no never grows old
 */
public record ConsentTerms(Agreement agreement, boolean otherAdultsToo, int months) {

    /** A closed set, so that an old decision can always be read. */
    public enum Agreement {
        /** Everybody who is asked must say yes. */
        ALL,
        /** One yes is enough, whatever others say. */
        ONE,
        /** One yes is enough as long as nobody has said no or taken a yes back. */
        UNLESS_DISPUTE
    }

    /** What applies where nothing is decided: silence is no (OSL 12 kap. 2–3 §§). */
    public static final ConsentTerms DEFAULT = new ConsentTerms(Agreement.ALL, false, 0);
    /** The longest time a yes can be limited to. */
    public static final int MOST_MONTHS = 120;

    public ConsentTerms {
        if (agreement == null || months < 0 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("Terms say who must agree, and 0 to " + MOST_MONTHS + " months");
        }
    }
}
