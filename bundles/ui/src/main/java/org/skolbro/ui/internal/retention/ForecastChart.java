package org.skolbro.ui.internal.retention;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.api.retention.Forecast;
import org.skolbro.ui.internal.text.Words;

/** A forecast as bars, one for each period, with the plan in force as a thinner one below. Every bar says its number. */
final class ForecastChart extends Section {

    /** Of the track, in percent: what the longest bar says stands beside it. */
    private static final double LONGEST = 70;

    ForecastChart(Words words, Forecast shown, Optional<Forecast> inForce) {
        addClassNames("panel", "stack");
        Map<LocalDate, Long> sums = sums(shown);
        Map<LocalDate, Long> others = inForce.map(ForecastChart::sums).orElse(Map.of());
        long most = Math.max(1, Math.max(max(sums), max(others)));
        UnorderedList bars = new UnorderedList();
        bars.addClassName("bars");
        shown.periods().forEach(period -> {
            ListItem item = new ListItem(new Span(name(words, shown, period)));
            item.add(bar(words.count(sums.getOrDefault(period, 0L)), sums.getOrDefault(period, 0L), most, "bar"));
            if (inForce.isPresent()) {
                item.add(bar(words.say("forecast.in-force", words.count(others.getOrDefault(period, 0L))),
                    others.getOrDefault(period, 0L), most, "bar-thin"));
            }
            bars.add(item);
        });
        add(new H2(words.say("forecast.chart")), bars);
    }

    /** The first period is what is due today, the others are calendar years. */
    static String name(Words words, Forecast forecast, LocalDate period) {
        return period.equals(forecast.periods().getFirst()) ? words.say("forecast.now") : String.valueOf(period.getYear());
    }

    private static Div bar(String number, long holdings, long most, String className) {
        Div bar = new Div();
        bar.addClassName(className);
        bar.setWidth(LONGEST * holdings / most + "%");
        bar.setVisible(holdings > 0);
        Div track = new Div(bar, new Span(number));
        track.addClassName("bar-track");
        return track;
    }

    private static Map<LocalDate, Long> sums(Forecast forecast) {
        return forecast.rows().stream().collect(Collectors.groupingBy(Forecast.Row::until,
            Collectors.summingLong(Forecast.Row::holdings)));
    }

    private static long max(Map<LocalDate, Long> sums) {
        return sums.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
