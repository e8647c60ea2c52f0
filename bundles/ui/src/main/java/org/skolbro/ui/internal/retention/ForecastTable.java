package org.skolbro.ui.internal.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Forecast;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RecordsPlans.Foreseen;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.WideTable;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** A forecast by school type and document type, year by year, for all units or one; behind every number stand its documents. */
final class ForecastTable extends Section {

    private record Kind(SchoolType schoolType, DocumentTypeId type, Text name) {
    }

    private record UnitOf(UnitCode code, String name) {
    }

    private final Here here;
    private final Words words;
    private final RecordsPlans plans;
    private final Plan plan;
    private final Forecast forecast;
    private final Div table = new Div();
    private Optional<UnitCode> unit = Optional.empty();

    ForecastTable(Here here, RecordsPlans plans, Plan plan, Forecast forecast) {
        this.here = here;
        this.plans = plans;
        this.plan = plan;
        this.forecast = forecast;
        words = Words.of(here);
        addClassName("stack");
        Div bar = new Div(units(), Csv.link(words, "prognos-" + plan.version() + ".csv", this::export));
        bar.addClassNames("row", "no-print");
        add(new H2(words.say("forecast.table")), bar, table);
        show();
    }

    private ComboBox<UnitOf> units() {
        List<UnitOf> all = forecast.rows().stream().map(row -> new UnitOf(row.unit(), row.unitName())).distinct()
            .filter(unit -> !unit.code().equals(RecordKind.NO_UNIT)).sorted(words.alphabetical(UnitOf::name)).toList();
        ComboBox<UnitOf> units = new ComboBox<>();
        units.setItems(all);
        units.setAriaLabel(words.say("disposal.unit"));
        units.setPlaceholder(words.say("forecast.all-units"));
        units.setItemLabelGenerator(UnitOf::name);
        units.setClearButtonVisible(true);
        units.addValueChangeListener(change -> {
            unit = Optional.ofNullable(change.getValue()).map(UnitOf::code);
            show();
        });
        return units;
    }

    private void show() {
        Map<Kind, Map<LocalDate, Long>> sums = sums();
        NativeTable all = new NativeTable();
        NativeTableRow head = new NativeTableRow(heading("plan.school-type"), heading("plan.record"));
        forecast.periods().forEach(period -> head.add(number(new NativeTableHeaderCell(
            ForecastChart.name(words, forecast, period)))));
        all.getHead().add(head);
        sums.forEach((kind, byPeriod) -> {
            NativeTableRow row = new NativeTableRow(new NativeTableCell(RuleWords.name(words, kind.schoolType())),
                new NativeTableCell(words.say(kind.name())));
            forecast.periods().forEach(period -> row.add(cell(kind, period, byPeriod.getOrDefault(period, 0L))));
            all.getBody().add(row);
        });
        table.removeAll();
        table.add(new WideTable(words.say("forecast.table"), all));
    }

    private Component cell(Kind kind, LocalDate period, long holdings) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("number");
        if (holdings == 0) {
            cell.add(new Span("–"));
            return cell;
        }
        Button open = new Button(words.count(holdings), click -> new ForecastItems(here, plans, plan,
            new Foreseen(Optional.of(kind.schoolType()), Optional.of(kind.type()), unit, before(period), period)).open());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel(words.say("forecast.behind", words.count(holdings), words.say(kind.name()),
            ForecastChart.name(words, forecast, period)));
        cell.add(open);
        return cell;
    }

    private Optional<LocalDate> before(LocalDate period) {
        int at = forecast.periods().indexOf(period);
        return at == 0 ? Optional.empty() : Optional.of(forecast.periods().get(at - 1));
    }

    private Map<Kind, Map<LocalDate, Long>> sums() {
        Map<Kind, Map<LocalDate, Long>> sums = new LinkedHashMap<>();
        forecast.rows().stream().filter(row -> unit.map(row.unit()::equals).orElse(true))
            .sorted(Comparator.comparing((Forecast.Row row) -> row.schoolType().value()).thenComparing(row -> row.type().value()))
            .forEach(row -> sums.computeIfAbsent(new Kind(row.schoolType(), row.type(), row.typeName()), first -> new LinkedHashMap<>())
                .merge(row.until(), row.holdings(), Long::sum));
        return sums;
    }

    private Stream<List<String>> export() {
        List<String> head = List.of(words.say("plan.school-type"), words.say("plan.record"), words.say("disposal.unit"),
            words.say("plan.row"), words.say("forecast.until"), words.say("disposal.items"));
        return Stream.concat(Stream.of(head), forecast.rows().stream().map(row -> List.of(RuleWords.name(words, row.schoolType()),
            words.say(row.typeName()), row.unitName(), row.rule().value(), words.day(row.until()), String.valueOf(row.holdings()))));
    }

    private NativeTableHeaderCell heading(String key) {
        return new NativeTableHeaderCell(words.say(key));
    }

    private static NativeTableHeaderCell number(NativeTableHeaderCell cell) {
        cell.addClassName("number");
        return cell;
    }
}
