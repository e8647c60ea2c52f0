package org.skolbro.ui.internal.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.GroupOverview.Child;
import org.skolbro.api.document.GroupOverview.Written;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.OverviewPlan.Matter;
import org.skolbro.ui.view.OverviewPlan.Often;

/** One child's row: a cell for each column, and the latest document of each type that levels are read from. */
record Row(Child child, List<Cell> cells, Map<DocumentTypeId, Written> written) {

    /** Which rows are shown. */
    enum Which {
        ALL, LACKING, ONGOING
    }

    Cell cell(int column) {
        return cells.get(column);
    }

    Optional<Written> written(DocumentTypeId type) {
        return Optional.ofNullable(written.get(type));
    }

    boolean is(Which which, List<Matter> columns) {
        return switch (which) {
            case ALL -> true;
            case LACKING -> cells.stream().anyMatch(cell -> cell.mark().lacks());
            case ONGOING -> IntStream.range(0, columns.size())
                .anyMatch(column -> columns.get(column).often() == Often.SUPPORT && cell(column).isOngoing());
        };
    }

    /** Whether every word that was typed begins a word of the name or of a cell. */
    boolean matches(String typed, Words words) {
        List<String> own = Stream.concat(Stream.of(child.name().full()), cells.stream().map(cell -> cell.in(words)))
            .flatMap(text -> parts(text, words)).toList();
        return parts(typed.strip(), words).allMatch(word -> own.stream().anyMatch(part -> part.startsWith(word)));
    }

    /** Whose row it is, by family name. */
    String sortKey() {
        return child.name().family() + " " + child.name().given();
    }

    private static Stream<String> parts(String text, Words words) {
        return Stream.of(text.toLowerCase(words.locale()).split("[\\s-]+"));
    }
}
