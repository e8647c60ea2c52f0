package org.skolbro.api.transition;

import java.time.Instant;

/**
 * Something that was done with a transition (steg i en övergång).
 *
 * @param who the name of whoever did it; empty for what the platform did by itself
 */
public record TransitionStep(Instant at, String who, What what) {

    public enum What {
        APPEARED, GATHERED,
        /** The register moved the last day. */
        MOVED,
        /** The register has another unit that the child goes to. */
        REDIRECTED,
        DECIDED,
        /** A decision was taken back before the hand-over. */
        RECONSIDERED,
        HANDED_OVER, TAKEN_BACK, RECEIVED, DECLINED, STOPPED;

        /** Whether the receiver learns of it. Of what comes before a hand-over, and of one that is stopped, it does not. */
        public boolean isToldToReceiver() {
            return switch (this) {
                case HANDED_OVER, TAKEN_BACK, RECEIVED, DECLINED -> true;
                case APPEARED, GATHERED, MOVED, REDIRECTED, DECIDED, RECONSIDERED, STOPPED -> false;
            };
        }
    }
}
