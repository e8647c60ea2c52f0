package org.skolbro.api.disclosure;

import java.util.List;
import java.util.Optional;

import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.text.Text;

/**
 * A document laid out for the review of secrecy (sekretessprövning), piece by piece.
 *
 * @param seen says exactly what was looked at; a review names it, so that one of another text is noticed
 * @param verdict from the last review; empty before the first
 * @param masks from the last review, or those that are there from the start
 */
public record ReviewSheet(List<Piece> pieces, String seen, Optional<Verdict> verdict, List<String> provisions, String reason,
        List<Mask> masks) {

    public ReviewSheet {
        pieces = List.copyOf(pieces);
        provisions = List.copyOf(provisions);
        masks = List.copyOf(masks);
    }

    /**
     * One thing that stands in the document: a field, its title, a picture.
     *
     * @param divisible whether passages of it can be masked; otherwise all of it or nothing
     * @param suggested names that may have to be masked
     */
    public record Piece(String key, Text label, String text, boolean divisible, List<Suggestion> suggested) {

        public Piece {
            suggested = List.copyOf(suggested);
        }
    }

    /** @param to after the last sign */
    public record Passage(int from, int to) implements Comparable<Passage> {

        public Passage {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("A passage has a beginning and an end after it");
            }
        }

        @Override
        public int compareTo(Passage other) {
            return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
        }
    }

    public record Suggestion(Passage passage, Whose whose) {
    }

    /** Whose name it looks like. */
    public enum Whose {
        CHILD, GUARDIAN, STAFF
    }

    /**
     * What is masked of one piece.
     *
     * @param whole all of it; the passages do not matter then
     */
    public record Mask(String key, boolean whole, List<Passage> passages) {

        public Mask {
            passages = passages.stream().sorted().toList();
        }
    }
}
