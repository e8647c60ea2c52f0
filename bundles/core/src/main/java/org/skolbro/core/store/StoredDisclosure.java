package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.Decision;
import org.skolbro.api.disclosure.Disclosure.HandOut;
import org.skolbro.api.disclosure.Disclosure.State;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.ReviewSheet.Mask;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldId;

/**
 * A request for public documents (begäran om utlämnande) as it is kept.
 *
 * @param version counts changes; one that was changed meanwhile is not overwritten
 * @param number within the year
 * @param ending why it was withdrawn; otherwise empty
 */
public record StoredDisclosure(DisclosureId id, long version, int year, int number, Asked asked, String responsible,
        LocalDate due, State state, List<Item> items, List<Decision> decisions, List<HandOut> handOuts, String ending,
        Optional<Instant> closedAt) {

    public StoredDisclosure {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
        handOuts = List.copyOf(handOuts);
    }

    /**
     * A document that it concerns. What stands in the document is never kept here, only places in it.
     *
     * @param hold what keeps the document from being destroyed meanwhile
     */
    public record Item(DocumentId document, Optional<PersonId> child, HoldId hold, Optional<Review> review) {

        public Item reviewed(Review anew) {
            return new Item(document, child, hold, Optional.of(anew));
        }

        public Item heldBy(HoldId anew) {
            return new Item(document, child, anew, review);
        }

        public Item about(PersonId other) {
            return new Item(document, Optional.of(other), hold, review);
        }
    }

    /** @param seen salted digest of what was looked at; empty when nothing had to be */
    public record Review(Verdict verdict, List<String> provisions, String reason, List<Mask> masks, String seen, String by, Instant at) {

        public Review {
            provisions = List.copyOf(provisions);
            masks = List.copyOf(masks);
        }
    }

    /** As the register calls it. */
    public String name() {
        return year + ":" + number;
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    public Optional<Item> item(DocumentId document) {
        return items.stream().filter(one -> one.document().equals(document)).findFirst();
    }

    public Optional<Decision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    public StoredDisclosure responsible(String name) {
        return new StoredDisclosure(id, version + 1, year, number, asked, name, due, state, items, decisions, handOuts, ending, closedAt);
    }

    public StoredDisclosure items(List<Item> anew, State reached) {
        return new StoredDisclosure(id, version + 1, year, number, asked, responsible, due, reached, anew, decisions, handOuts, ending,
            closedAt);
    }

    public StoredDisclosure decided(Decision decision, State reached) {
        return new StoredDisclosure(id, version + 1, year, number, asked, responsible, due, reached, items,
            Stream.concat(decisions.stream(), Stream.of(decision)).toList(), handOuts, ending, closedAt);
    }

    public StoredDisclosure handedOut(HandOut copies) {
        return new StoredDisclosure(id, version + 1, year, number, asked, responsible, due, State.HANDED_OUT, items, decisions,
            Stream.concat(handOuts.stream(), Stream.of(copies)).toList(), ending, closedAt);
    }

    public StoredDisclosure closed(State reached, String why, Instant at) {
        return new StoredDisclosure(id, version + 1, year, number, asked, responsible, due, reached, items, decisions, handOuts, why,
            Optional.of(at));
    }

    /** The same without who asked, which is kept by itself and not as long. */
    public StoredDisclosure asked(Asked anew) {
        return new StoredDisclosure(id, version, year, number, anew, responsible, due, state, items, decisions, handOuts, ending, closedAt);
    }

    public StoredDisclosure with(List<Item> same) {
        return new StoredDisclosure(id, version, year, number, asked, responsible, due, state, same, decisions, handOuts, ending, closedAt);
    }
}
