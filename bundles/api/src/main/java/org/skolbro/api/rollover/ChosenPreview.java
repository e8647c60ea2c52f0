package org.skolbro.api.rollover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.TransitionId;

/**
 * What handing over some children together (en klass i taget) would come to, as things stand now.
 *
 * @param digest of exactly these children and what would follow each
 * @param children those who are ready first, then by name
 */
public record ChosenPreview(String digest, List<Child> children) {

    /**
     * @param cause why she stays with the headteacher; empty when she is ready
     * @param shares how many of her documents go which way, and why; empty when the cause comes before any document
     */
    public record Child(TransitionId transition, PersonId child, String name, String from, String to, LocalDate leftOn,
            Optional<RollOver.Cause> cause, List<Share> shares) {

        public Child {
            shares = List.copyOf(shares);
        }

        public boolean isReady() {
            return cause.isEmpty();
        }

        public long documents(HandOver.Verdict verdict) {
            return shares.stream().filter(share -> share.verdict() == verdict).mapToLong(Share::documents).sum();
        }
    }

    /** Documents that go the same way for the same reason. */
    public record Share(HandOver.Verdict verdict, Text reason, long documents) {
    }

    public ChosenPreview {
        children = List.copyOf(children);
    }

    public long ready() {
        return children.stream().filter(Child::isReady).count();
    }
}
