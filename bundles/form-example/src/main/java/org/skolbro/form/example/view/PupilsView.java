package org.skolbro.form.example.view;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Stream;
import org.skolbro.api.text.Text;
import org.skolbro.ui.view.CsvLink;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** All pupils with a plan for language support, with when it was made and when somebody last worked with them. */
public final class PupilsView extends Sheet {

    private static final Text TITLE = Text.sv("Elever med studiehandledning").en("Pupils with language support");
    private static final Text LEAD = Text.sv("Alla i dina grupper som har en plan, oavsett skolform.")
        .en("Everybody in your groups who has a plan, whatever the school form.");
    private static final Text NOBODY = Text.sv("Ingen har en plan än").en("Nobody has a plan yet");
    private static final Text NOBODY_ADVICE = Text.sv("Skriv en plan på elevens sida, så syns eleven här.")
        .en("Write a plan on the pupil's page, and the pupil is shown here.");
    private static final Text PUPIL = Text.sv("Elev").en("Pupil");
    private static final Text GROUP = Text.sv("Grupp").en("Group");
    private static final Text PLAN = Text.sv("Plan").en("Plan");
    private static final Text NOTE = Text.sv("Senaste anteckning").en("Latest note");
    private static final Text NONE = Text.sv("Ingen än").en("None yet");

    private final Here here;

    PupilsView(Here here, Pupils pupils) {
        super(here.say(TITLE), List.of());
        this.here = here;
        List<Pupils.Row> rows = pupils.of(here.caller());
        if (rows.isEmpty()) {
            content(new EmptyState(VaadinIcon.COMMENTS_O, here.say(NOBODY), here.say(NOBODY_ADVICE)));
            return;
        }
        lead(here.say(LEAD));
        actions(new CsvLink(here, "studiehandledning.csv", () -> export(rows)));
        content(grid(rows));
    }

    private Grid<Pupils.Row> grid(List<Pupils.Row> rows) {
        Grid<Pupils.Row> grid = new Grid<>();
        grid.addComponentColumn(row -> new Anchor("barn/" + row.pupil().id(), row.pupil().name().full()))
            .setHeader(here.say(PUPIL)).setSortable(true).setComparator(row -> row.pupil().name().family());
        grid.addColumn(Pupils.Row::group).setHeader(here.say(GROUP)).setSortable(true);
        grid.addComponentColumn(row -> new Anchor("handling/" + row.plan() + "?barn=" + row.pupil().id(), row.planned().toString()))
            .setHeader(here.say(PLAN)).setSortable(true).setComparator(Pupils.Row::planned);
        grid.addColumn(row -> note(row)).setHeader(here.say(NOTE)).setSortable(true);
        grid.setItems(rows);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private String note(Pupils.Row row) {
        return row.lastNote().map(Object::toString).orElse(here.say(NONE));
    }

    private Stream<List<String>> export(List<Pupils.Row> rows) {
        return Stream.concat(Stream.of(Stream.of(PUPIL, GROUP, PLAN, NOTE).map(here::say).toList()),
            rows.stream().map(row -> List.of(row.pupil().name().full(), row.group(), row.planned().toString(),
                row.lastNote().map(Object::toString).orElse(""))));
    }
}
