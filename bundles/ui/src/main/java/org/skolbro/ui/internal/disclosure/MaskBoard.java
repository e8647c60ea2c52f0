package org.skolbro.ui.internal.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.skolbro.api.disclosure.ReviewSheet.Mask;
import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.api.disclosure.ReviewSheet.Piece;

/** What is masked of a document while somebody reviews it. Passages that touch are one. */
final class MaskBoard {

    private final List<Piece> pieces;
    private final Map<String, TreeSet<Passage>> passages = new LinkedHashMap<>();
    private final Set<String> whole = new HashSet<>();

    MaskBoard(List<Piece> pieces, List<Mask> masks) {
        this.pieces = List.copyOf(pieces);
        pieces.forEach(piece -> passages.put(piece.key(), new TreeSet<>()));
        masks.forEach(mask -> {
            if (mask.whole()) {
                whole.add(mask.key());
            }
            mask.passages().forEach(passage -> mask(mask.key(), passage));
        });
    }

    /** Blanks at either end are nothing to hide; a passage outside the text is none. */
    void mask(String key, Passage passage) {
        TreeSet<Passage> of = passages.get(key);
        Piece piece = pieces.stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
        if (of == null || piece == null || !piece.divisible() || passage.to() > piece.text().length()) {
            return;
        }
        int from = passage.from();
        int to = passage.to();
        while (from < to && Character.isWhitespace(piece.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(piece.text().charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return;
        }
        for (Passage other : List.copyOf(of)) {
            if (other.from() <= to && from <= other.to()) {
                of.remove(other);
                from = Math.min(from, other.from());
                to = Math.max(to, other.to());
            }
        }
        of.add(new Passage(from, to));
    }

    void unmask(String key, Passage passage) {
        passages.getOrDefault(key, new TreeSet<>()).removeIf(other -> other.from() < passage.to() && passage.from() < other.to());
    }

    void whole(String key, boolean masked) {
        if (masked) {
            whole.add(key);
        } else {
            whole.remove(key);
        }
    }

    boolean isWhole(String key) {
        return whole.contains(key);
    }

    List<Passage> passages(String key) {
        return List.copyOf(passages.getOrDefault(key, new TreeSet<>()));
    }

    boolean covers(String key, Passage passage) {
        return isWhole(key) || passages(key).stream().anyMatch(other -> other.from() <= passage.from() && passage.to() <= other.to());
    }

    /** Masks the words wherever they stand as words; answers how many places. */
    int maskWords(String words) {
        String sought = words.strip();
        if (sought.isEmpty()) {
            return 0;
        }
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\p{N}])" + String.join("\\s+", List.of(sought.split("\\s+")).stream().map(Pattern::quote).toList())
            + "s?(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        int places = 0;
        for (Piece piece : pieces) {
            if (piece.divisible()) {
                List<Passage> hits = pattern.matcher(piece.text()).results().map(hit -> new Passage(hit.start(), hit.end())).toList();
                hits.forEach(hit -> mask(piece.key(), hit));
                places += hits.size();
            }
        }
        return places;
    }

    int count() {
        return masks().stream().mapToInt(mask -> mask.whole() ? 1 : mask.passages().size()).sum();
    }

    /** In the order of the pieces. */
    List<Mask> masks() {
        List<Mask> masks = new ArrayList<>();
        for (Piece piece : pieces) {
            if (isWhole(piece.key())) {
                masks.add(new Mask(piece.key(), true, List.of()));
            } else if (!passages(piece.key()).isEmpty()) {
                masks.add(new Mask(piece.key(), false, passages(piece.key())));
            }
        }
        return masks;
    }
}
