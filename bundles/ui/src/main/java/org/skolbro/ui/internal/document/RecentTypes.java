package org.skolbro.ui.internal.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;

/** Types that were written lately, latest first: what one wrote a moment ago is what one writes again. */
record RecentTypes(List<DocumentTypeId> latestFirst) {

    private static final int KEPT = 20;

    static final RecentTypes NONE = new RecentTypes(List.of());

    RecentTypes with(DocumentTypeId written) {
        List<DocumentTypeId> now = new ArrayList<>(List.of(written));
        latestFirst.stream().filter(id -> !id.equals(written)).limit(KEPT).forEach(now::add);
        return new RecentTypes(List.copyOf(now));
    }

    /** Recent ones first, the others as declared. */
    List<DocumentType> order(List<DocumentType> types) {
        return types.stream().sorted(Comparator.comparingInt(this::rank)).toList();
    }

    private int rank(DocumentType type) {
        int at = latestFirst.indexOf(type.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }
}
