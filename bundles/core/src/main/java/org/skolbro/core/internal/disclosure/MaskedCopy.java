package org.skolbro.core.internal.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.skolbro.api.disclosure.ReviewSheet.Mask;
import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.api.disclosure.ReviewSheet.Piece;
import org.skolbro.core.internal.document.DisclosedPapers.Shown;
import org.skolbro.core.print.Paper;

/**
 * A document with what is masked (maskat) taken out: it is not covered, it is not there. Where a passage stood in a field a box
 * stands instead; in the head of the document the word.
 */
final class MaskedCopy {

    static final String WORD = "[maskat]";

    private MaskedCopy() {
    }

    /** Whether the masks are of these pieces and lie within their texts. */
    static boolean fit(List<Piece> pieces, List<Mask> masks) {
        Map<String, Piece> known = pieces.stream().collect(Collectors.toMap(Piece::key, Function.identity()));
        return masks.stream().map(Mask::key).distinct().count() == masks.size() && masks.stream().allMatch(mask -> {
            Piece piece = known.get(mask.key());
            return piece != null && (mask.whole() || piece.divisible() && !mask.passages().isEmpty()
                && mask.passages().stream().allMatch(passage -> passage.to() <= piece.text().length()));
        });
    }

    /** How many places. */
    static int count(List<Mask> masks) {
        return masks.stream().mapToInt(mask -> mask.whole() ? 1 : joined(mask.passages()).size()).sum();
    }

    /** The document and the passages of its masked fields. */
    record Copy(Shown shown, Map<String, List<Paper.Passage>> passages) {
    }

    static Copy of(Shown shown, List<Mask> masks) {
        Map<String, Mask> byKey = masks.stream().collect(Collectors.toMap(Mask::key, Function.identity()));
        Map<String, String> fields = new HashMap<>(shown.fields());
        Map<String, List<Paper.Passage>> passages = new HashMap<>();
        shown.fields().forEach((key, text) -> Optional.ofNullable(byKey.get(key)).ifPresent(mask -> {
            fields.remove(key);
            passages.put(key, mask.whole() ? List.of(Paper.Passage.MASKED) : cut(text, mask.passages()));
        }));
        Shown left = new Shown(shown.document(), shown.row(), head(byKey, Pieces.TITLE, shown.title()),
            about(byKey, shown.about()), head(byKey, Pieces.UNIT, shown.unit()), head(byKey, Pieces.AUTHOR, shown.author()),
            head(byKey, Pieces.DECIDER, shown.decider()), head(byKey, Pieces.CORRECTION, shown.correction()), fields, notes(byKey, shown.notes()),
            shown.files().stream().filter(file -> !byKey.containsKey(Pieces.key(file))).toList(), shown.seen());
        return new Copy(left, passages);
    }

    private static List<String> notes(Map<String, Mask> masks, List<String> notes) {
        return IntStream.range(0, notes.size()).mapToObj(note -> head(masks, Pieces.note(note), notes.get(note))).toList();
    }

    private static List<String> about(Map<String, Mask> masks, List<String> names) {
        return masks.containsKey(Pieces.ABOUT) ? List.of(head(masks, Pieces.ABOUT, String.join(", ", names))) : names;
    }

    private static String head(Map<String, Mask> masks, String key, String text) {
        Mask mask = masks.get(key);
        if (mask == null || text.isBlank()) {
            return text;
        }
        return mask.whole() ? WORD : cut(text, mask.passages()).stream()
            .map(passage -> passage.equals(Paper.Passage.MASKED) ? WORD : passage.text()).collect(Collectors.joining());
    }

    private static List<Paper.Passage> cut(String text, List<Passage> masked) {
        List<Paper.Passage> left = new ArrayList<>();
        int at = 0;
        for (Passage passage : joined(masked)) {
            int from = wholeSigns(text, passage.from(), -1);
            int to = wholeSigns(text, passage.to(), 1);
            if (from > at) {
                left.add(new Paper.Passage(text.substring(at, from)));
            }
            left.add(Paper.Passage.MASKED);
            at = Math.max(at, to);
        }
        if (at < text.length()) {
            left.add(new Paper.Passage(text.substring(at)));
        }
        return left;
    }

    /** Half of a sign would tell which one it was. */
    private static int wholeSigns(String text, int at, int step) {
        boolean within = at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return within ? at + step : at;
    }

    /** In order, those that touch as one. */
    static List<Passage> joined(List<Passage> passages) {
        List<Passage> joined = new ArrayList<>();
        passages.stream().sorted().forEach(passage -> {
            if (!joined.isEmpty() && passage.from() <= joined.getLast().to()) {
                Passage last = joined.removeLast();
                joined.add(new Passage(last.from(), Math.max(last.to(), passage.to())));
            } else {
                joined.add(passage);
            }
        });
        return joined;
    }
}
