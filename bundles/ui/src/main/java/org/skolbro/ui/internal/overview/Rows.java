package org.skolbro.ui.internal.overview;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.GroupOverview;
import org.skolbro.api.document.GroupOverview.Begun;
import org.skolbro.api.document.GroupOverview.Child;
import org.skolbro.api.document.GroupOverview.Written;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.ui.view.OverviewPlan.Matter;
import org.skolbro.ui.view.OverviewPlan.Often;
import org.skolbro.ui.view.OverviewPlan.Stage;

/** Decides what each cell says on a day. */
final class Rows {

    private final SchoolType code;
    private final LocalDate today;
    private final Map<PersonId, Map<DocumentTypeId, Written>> written = new HashMap<>();
    private final Map<PersonId, Map<DocumentTypeId, Begun>> begun = new HashMap<>();

    private Rows(GroupOverview overview, SchoolType code, LocalDate today) {
        this.code = code;
        this.today = today;
        overview.written().forEach(one -> written.computeIfAbsent(one.child(), none -> new HashMap<>()).put(one.type(), one));
        overview.begun().forEach(one -> begun.computeIfAbsent(one.child(), none -> new HashMap<>()).putIfAbsent(one.type(), one));
    }

    /** @param code of the group */
    static List<Row> of(GroupOverview overview, List<Matter> columns, SchoolType code, LocalDate today) {
        Rows rows = new Rows(overview, code, today);
        return overview.children().stream().map(child -> new Row(child,
            columns.stream().map(column -> rows.cell(column, child)).toList(), rows.writtenAbout(child))).toList();
    }

    private Map<DocumentTypeId, Written> writtenAbout(Child child) {
        return written.getOrDefault(child.id(), Map.of());
    }

    private Cell cell(Matter column, Child child) {
        Optional<Stage> last = column.stages().stream().filter(stage -> writtenAbout(child).containsKey(stage.type().id()))
            .max(Comparator.comparing((Stage stage) -> writtenAbout(child).get(stage.type().id()).date())
                .thenComparing(column.stages()::indexOf));
        Optional<Begun> own = column.stages().stream()
            .flatMap(stage -> Optional.ofNullable(begun.getOrDefault(child.id(), Map.of()).get(stage.type().id())).stream())
            .max(Comparator.comparing(Begun::handedIn));
        Optional<Written> paper = last.map(stage -> writtenAbout(child).get(stage.type().id()));
        boolean isOwed = column.isOwed(code, child.year(), today);
        boolean isThere = paper.filter(one -> !isOwed || !one.date().isBefore(since(column.often()))).isPresent();
        if (own.isPresent() && (!isThere || own.get().handedIn())) {
            return ofDraft(own.get());
        }
        if (paper.isEmpty()) {
            return Cell.empty(isOwed ? Mark.MISSING : Mark.NONE);
        }
        return isThere ? ofPaper(isOwed, last.get(), paper.get())
            : Cell.of(Mark.EARLIER, Optional.of(paper.get().date()), path(paper.get()));
    }

    private Cell ofDraft(Begun draft) {
        String path = "skriv/" + draft.draft();
        if (draft.handedIn()) {
            return Cell.of(Mark.WAITING, Optional.empty(), path);
        }
        return draft.day().filter(day -> !day.isBefore(today)).map(day -> Cell.of(Mark.BOOKED, Optional.of(day), path))
            .orElseGet(() -> Cell.of(Mark.DRAFT, Optional.empty(), path));
    }

    private Cell ofPaper(boolean isOwed, Stage stage, Written paper) {
        Optional<LocalDate> until = stage.until().map(paper.values()::get).map(LocalDate::parse);
        Mark mark = until.filter(today::isAfter).isPresent() ? Mark.OVERDUE
            : stage.word().isPresent() ? Mark.STAGE
            : isOwed ? Mark.DONE : Mark.PRESENT;
        return new Cell(mark, stage.word(), mark == Mark.STAGE ? stage.tone() : mark.tone(), Optional.of(until.orElse(paper.date())),
            Optional.of(path(paper)));
    }

    /** From when on one counts; terms begin on 1 August and 1 January. */
    private LocalDate since(Often often) {
        boolean autumn = today.getMonthValue() >= Month.AUGUST.getValue();
        return switch (often) {
            case TERM -> LocalDate.of(today.getYear(), autumn ? Month.AUGUST : Month.JANUARY, 1);
            case SCHOOL_YEAR -> LocalDate.of(autumn ? today.getYear() : today.getYear() - 1, Month.AUGUST, 1);
            case ONCE, WHEN_NEEDED, SUPPORT -> LocalDate.MIN;
        };
    }

    private static String path(Written paper) {
        return "handling/" + paper.document() + "?barn=" + paper.child();
    }
}
