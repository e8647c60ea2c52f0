package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.transition.Rehearsal;
import org.skolbro.api.transition.Rehearsal.Leaver;
import org.skolbro.api.transition.Rehearsal.Obstacle;
import org.skolbro.api.transition.Rehearsal.Unplaced;
import org.skolbro.api.transition.Rehearsals;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Before the school year ends: who leaves, what follows, and what has to be done first. Looking changes nothing. */
public final class RehearsalView extends Sheet {

    private static final String MEMORY = "rehearsal.which";
    private static final MonthDay LAST_OF_SUMMER = MonthDay.of(8, 31);

    /** Which children the list shows. */
    enum Whom {
        IN_THE_WAY, ALL;

        boolean shows(Leaver leaver) {
            return this == ALL || !leaver.obstacles().isEmpty();
        }
    }

    private final Here here;
    private final Words words;
    private final Rehearsals rehearsals;
    private final Grid<Leaver> grid = new Grid<>();
    private final Span count = new Span();
    private final Div summary = new Div();
    private final Div unplaced = new Div();
    private final Div groups = new Div();
    private List<Leaver> all = List.of();
    private Whom whom = Visit.current().recall(MEMORY, Whom.class).orElse(Whom.IN_THE_WAY);

    public RehearsalView(Here here, Rehearsals rehearsals, RollOvers rollOvers, LocalDate today) {
        super(Words.of(here).say("rehearsal.title"), List.of());
        this.here = here;
        this.rehearsals = rehearsals;
        words = Words.of(here);
        lead(words.say("rehearsal.lead"));
        columns();
        count.addClassName("quiet");
        summary.addClassName("chips");
        DatePicker until = until(here, today);
        until.addValueChangeListener(change -> Optional.ofNullable(change.getValue()).ifPresent(this::rehearse));
        rehearse(until.getValue());
        Div bar = new Div(until, segments(), count, Csv.link(words, "lasarsbyte.csv", this::export));
        bar.addClassNames("row", "no-print");
        unplaced.addClassName("stack");
        groups.addClassName("stack");
        content(bar, summary, new RollOverPanel(here, rollOvers, "rollover.lead", until::getValue), grid, unplaced, groups);
    }

    /** Up to the end of the summer, unless somebody says otherwise. */
    static DatePicker until(Here here, LocalDate today) {
        Words words = Words.of(here);
        DatePicker until = new DatePicker(words.say("rehearsal.until"));
        until.setLocale(here.locale());
        until.setI18n(Calendars.in(words));
        until.setMin(today);
        until.setRequired(true);
        LocalDate summer = today.with(LAST_OF_SUMMER);
        until.setValue(summer.isBefore(today) ? summer.plusYears(1) : summer);
        return until;
    }

    private void rehearse(LocalDate until) {
        Rehearsal rehearsal = rehearsals.of(here.caller(), until);
        all = rehearsal.leavers();
        showUnplaced(rehearsal.unplaced());
        groups.removeAll();
        groups.add(new GroupTurnList(words, until, rehearsals.groups(here.caller(), until)));
        summary.removeAll();
        Stream.of(Obstacle.values()).filter(obstacle -> with(obstacle) > 0).forEach(obstacle ->
            summary.add(StatusChip.saying(words.say("rehearsal.count", words.word("rehearsal.obstacle", obstacle), with(obstacle)), symbol(obstacle), Status.Tone.WARN)));
        show();
    }

    /** Whom no roll-over finds. */
    private void showUnplaced(List<Unplaced> children) {
        unplaced.removeAll();
        unplaced.setVisible(!children.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("item-list");
        children.forEach(child -> {
            Span where = new Span(child.group() + ", " + child.unit());
            where.addClassName("quiet");
            ListItem item = new ListItem(new Span(child.name()), where);
            item.addClassName("two-lines");
            list.add(item);
        });
        unplaced.add(new H2(words.say("rehearsal.unplaced", children.size())), new Paragraph(words.say("rehearsal.unplaced.advice")), list);
    }

    private long with(Obstacle obstacle) {
        return all.stream().filter(leaver -> leaver.obstacles().contains(obstacle)).count();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(leaver -> new Anchor("/barn/" + leaver.child(), leaver.name())).setHeader(words.say("group.child"))
            .setFrozen(true).setWidth("10rem").setFlexGrow(2).setKey("child").setComparator(words.alphabetical(Leaver::name));
        grid.addColumn(leaver -> words.day(leaver.leavesOn())).setHeader(words.say("rehearsal.leaves")).setAutoWidth(true).setFlexGrow(0)
            .setKey("leaves").setComparator(Comparator.comparing(Leaver::leavesOn));
        grid.addColumn(this::receiver).setHeader(words.say("transition.to")).setWidth("11rem").setFlexGrow(2).setKey("to")
            .setComparator(words.alphabetical(this::receiver));
        grid.addComponentColumn(this::documents).setHeader(words.say("rehearsal.documents")).setWidth("11rem").setFlexGrow(2).setKey("documents")
            .setComparator(Comparator.comparing(leaver -> leaver.documents().follow()));
        grid.addComponentColumn(this::obstacles).setHeader(words.say("rehearsal.obstacles")).setWidth("13rem").setFlexGrow(2).setKey("obstacles")
            .setComparator(Comparator.comparing(leaver -> leaver.obstacles().size()));
        ListOrder.keep(grid, "rehearsal.order");
    }

    private String receiver(Leaver leaver) {
        return leaver.receiver().map(Rehearsal.Receiver::unit).orElse(words.say("rehearsal.nobody"));
    }

    private Component documents(Leaver leaver) {
        String counts = words.say("rehearsal.counts", leaver.documents().follow(), leaver.documents().stay(), leaver.documents().review());
        return leaver.transition().<Component>map(id -> new Anchor("/overgang/" + id, counts)).orElseGet(() -> new Span("–"));
    }

    private Component obstacles(Leaver leaver) {
        if (leaver.obstacles().isEmpty()) {
            return StatusChip.of(Status.DONE, here);
        }
        Div chips = new Div();
        chips.addClassName("chips");
        leaver.obstacles().forEach(obstacle -> chips.add(StatusChip.saying(words.word("rehearsal.obstacle", obstacle), symbol(obstacle),
            Status.Tone.WARN)));
        return chips;
    }

    static VaadinIcon symbol(Obstacle obstacle) {
        return switch (obstacle) {
            case NO_RECEIVER -> VaadinIcon.QUESTION;
            case FORM_MISSING -> VaadinIcon.UNLINK;
            case CONSENT_MISSING -> VaadinIcon.HOURGLASS;
            case REVIEW -> VaadinIcon.EYE;
            case OPEN_DRAFTS -> VaadinIcon.PENCIL;
        };
    }

    private Segments<Whom> segments() {
        return new Segments<>(words.say("child.place"), List.of(Whom.values()), choice -> words.word("rehearsal.whom", choice))
            .chosen(whom, choice -> {
                whom = choice;
                Visit.current().remember(MEMORY, whom);
                show();
            });
    }

    private void show() {
        List<Leaver> shown = all.stream().filter(whom::shows).toList();
        grid.setItems(shown);
        grid.setEmptyStateComponent(all.isEmpty()
            ? new EmptyState(VaadinIcon.CHILD, words.say("rehearsal.nobody-leaves"), words.say("rehearsal.nobody-leaves.advice"))
            : new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say("rehearsal.all-ready"), words.say("rehearsal.all-ready.advice")));
        count.setText(words.say("list.count", shown.size(), all.size()));
    }

    private Stream<List<String>> export() {
        return Stream.concat(
            Stream.of(List.of(words.say("group.child"), words.say("transition.from"), words.say("rehearsal.leaves"), words.say("transition.to"),
                words.say("rehearsal.follow"), words.say("rehearsal.stay"), words.say("rehearsal.review"), words.say("rehearsal.drafts"),
                words.say("rehearsal.obstacles"))),
            ListOrder.rows(grid).map(leaver -> List.of(leaver.name(), leaver.unit(), words.day(leaver.leavesOn()), receiver(leaver),
                Long.toString(leaver.documents().follow()), Long.toString(leaver.documents().stay()), Long.toString(leaver.documents().review()),
                Long.toString(leaver.drafts()), leaver.obstacles().stream().map(obstacle -> words.word("rehearsal.obstacle", obstacle))
                    .collect(Collectors.joining(", ")))));
    }
}
