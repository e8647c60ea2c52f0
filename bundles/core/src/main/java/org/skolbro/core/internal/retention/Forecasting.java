package org.skolbro.core.internal.retention;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.Forecast;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RecordsPlans.Foreseen;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.DisposalStore.Count;
import org.skolbro.core.store.DisposalStore.Kind;
import org.skolbro.core.store.RunItem;

/** What a plan would come to, over what is kept now. To be called inside a unit of work. */
@Component(service = Forecasting.class)
public final class Forecasting {

    private static final Text COUNTING = Text.sv("Räknar år för år").en("Counting year by year");
    private static final MonthDay LAST = MonthDay.of(12, 31);

    private final DisposalStore store;
    private final RunViews views;
    private final UnitNames units;

    @Activate
    public Forecasting(@Reference DisposalStore store, @Reference RunViews views, @Reference UnitNames units) {
        this.store = store;
        this.views = views;
        this.units = units;
    }

    Forecast of(Plan plan, LocalDate today, int years, Progress progress) {
        List<LocalDate> periods = periods(today, years);
        List<Kind> kinds = store.kinds();
        ResolvedRules rules = new ResolvedRules(plan);
        List<Forecast.Row> rows = new ArrayList<>();
        for (int i = 0; i < periods.size() && !progress.cancelled(); i++) {
            progress.at(COUNTING, i, periods.size());
            Optional<LocalDate> after = i == 0 ? Optional.empty() : Optional.of(periods.get(i - 1));
            LocalDate until = periods.get(i);
            rows.addAll(named(store.count(cells(rules, kinds, after, until)), until));
        }
        return new Forecast(periods, rows);
    }

    Forecast until(Plan plan, LocalDate until) {
        return new Forecast(List.of(until),
            named(store.count(cells(new ResolvedRules(plan), store.kinds(), Optional.empty(), until)), until));
    }

    Page<DisposalItem> items(Plan plan, Foreseen which, Page.Request page) {
        List<Kind> kinds = store.kinds().stream()
            .filter(kind -> which.schoolType().map(kind.schoolType()::equals).orElse(true))
            .filter(kind -> which.type().map(kind.type()::equals).orElse(true)).toList();
        Page<RunItem> found = store.matching(cells(new ResolvedRules(plan), kinds, which.after(), which.until()), which.unit(), page);
        return new Page<>(views.items(plan, found.items()), found.total());
    }

    /** Today, and then the last day of this year and of the years after it. */
    private static List<LocalDate> periods(LocalDate today, int years) {
        List<LocalDate> periods = new ArrayList<>(List.of(today));
        for (int year = 0; year <= years; year++) {
            LocalDate end = today.plusYears(year).with(LAST);
            if (end.isAfter(today)) {
                periods.add(end);
            }
        }
        return periods;
    }

    private static List<Cell> cells(ResolvedRules rules, List<Kind> kinds, Optional<LocalDate> after, LocalDate until) {
        List<Cell> cells = rules.cells(kinds, until);
        if (after.isEmpty()) {
            return cells;
        }
        Map<Kind, LocalDate> before = rules.cells(kinds, after.get()).stream().collect(Collectors.toMap(Cell::kind, Cell::cutoff));
        return cells.stream().map(cell -> new Cell(cell.kind(), cell.rule(), cell.milestone(), cell.cutoff(),
            Optional.of(before.get(cell.kind())), cell.filedFrom(), cell.delivered())).toList();
    }

    private List<Forecast.Row> named(List<Count> counts, LocalDate until) {
        Map<DocumentTypeId, Text> types = views.typeNames();
        Map<UnitCode, String> names = units.of(counts.stream().map(Count::unit).collect(Collectors.toSet()));
        return counts.stream().map(count -> new Forecast.Row(count.schoolType(), count.type(), RunViews.name(types, count.type()),
            count.unit(), RecordKind.of(count.type()).map(kind -> "").orElseGet(() -> names.getOrDefault(count.unit(), count.unit().value())),
            count.rule(), until, count.holdings())).toList();
    }
}
