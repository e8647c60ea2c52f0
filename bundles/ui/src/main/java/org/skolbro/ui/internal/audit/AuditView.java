package org.skolbro.ui.internal.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.ui.internal.list.AllPages;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.list.Slices;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;
import org.skolbro.ui.view.Sheet;

/** Who did what, newest first. Reading it is audited too. */
public final class AuditView extends Sheet {

    private static final String MEMORY = "audit.question";
    private static final int FEW = 3;
    private static final String AT = "at";

    private final Here here;
    private final Words words;
    private final Audit audit;
    private final Acts acts;
    private final Grid<AuditLine> grid = new Grid<>();
    private final Span count = new Span();
    private final TextField actor;
    private final TextField child;
    private final Select<String> action = new Select<>();
    private final DatePicker from;
    private final DatePicker to;
    private Audit.Filter filter = Audit.Filter.ALL;

    public AuditView(Here here, Audit audit) {
        super(Words.of(here).say("audit.title"), List.of());
        this.here = here;
        this.audit = audit;
        words = Words.of(here);
        acts = new Acts(words);
        lead(words.say("audit.lead"));
        actor = text("audit.actor");
        child = text("audit.child");
        from = day("audit.from");
        to = day("audit.to");
        action.setLabel(words.say("audit.action"));
        action.setItems(audit.actions(here.caller()));
        action.setItemLabelGenerator(acts::say);
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(words.say("audit.action.ALL"));
        action.addValueChangeListener(change -> ask(change.isFromClient()));
        recall();
        columns();
        content(toolbar(), grid);
        new Slices<>(this::lines).feed(grid);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setHeight("40rem");
        grid.addColumn(line -> words.moment(line.at())).setHeader(words.say("audit.at")).setWidth("11rem").setFlexGrow(0)
            .setFrozen(true).setKey(AT).setSortable(true);
        grid.addColumn(AuditLine::actor).setHeader(words.say("audit.actor")).setWidth("9rem").setFlexGrow(2);
        grid.addColumn(line -> acts.say(line.action())).setHeader(words.say("audit.action")).setWidth("10rem").setFlexGrow(2);
        grid.addComponentColumn(this::few).setHeader(words.say("audit.children")).setWidth("9.5rem").setFlexGrow(1);
        grid.addColumn(AuditLine::reference).setHeader(words.say("audit.reference")).setWidth("9.5rem").setFlexGrow(1);
        grid.addColumn(AuditLine::detail).setHeader(words.say("audit.detail")).setWidth("10rem").setFlexGrow(3);
        grid.setEmptyStateComponent(new EmptyState(VaadinIcon.GLASSES, words.say("audit.none"), ""));
        ListOrder.keep(grid, "audit.order");
    }

    private Component toolbar() {
        Div fields = new Div(actor, child, action, from, to);
        fields.addClassName("row");
        count.addClassName("quiet");
        Div below = new Div(count, Csv.link(words, "granskning.csv", this::export));
        below.addClassName("row");
        Div bar = new Div(fields, below);
        bar.addClassNames("stack", "no-print");
        return bar;
    }

    private void ask(boolean typed) {
        if (!typed) {
            return;
        }
        AuditQuestion question = new AuditQuestion(actor.getValue(), child.getValue(), action.getValue(), from.getValue(),
            to.getValue());
        Visit.current().remember(MEMORY, question);
        question.asFilter().ifPresentOrElse(asked -> {
            filter = asked;
            grid.getDataProvider().refreshAll();
        }, () -> count.setText(words.say("audit.not-understood")));
    }

    private void recall() {
        AuditQuestion kept = Visit.current().recall(MEMORY, AuditQuestion.class).orElse(AuditQuestion.ALL);
        actor.setValue(kept.actor());
        child.setValue(kept.child());
        if (kept.action() != null && !kept.action().isEmpty()) {
            action.setValue(kept.action());
        }
        from.setValue(kept.from());
        to.setValue(kept.to());
        filter = kept.asFilter().orElse(Audit.Filter.ALL);
    }

    private Page<AuditLine> lines(Page.Request page) {
        Page<AuditLine> lines = audit.lines(here.caller(), sorted(), page);
        count.setText(words.say("audit.count", words.count(lines.total())));
        return lines;
    }

    private Audit.Filter sorted() {
        boolean oldestFirst = ListOrder.of(grid).filter(by -> !by.descending()).isPresent();
        return new Audit.Filter(filter.actor(), filter.child(), filter.action(), filter.from(), filter.to(), oldestFirst);
    }

    private Stream<List<String>> export() {
        Audit.Filter asked = sorted();
        List<String> head = Stream.of("audit.at", "audit.actor", "audit.action", "audit.children", "audit.reference",
            "audit.detail").map(key -> words.say(key)).toList();
        return Stream.concat(Stream.of(head), AllPages.of(page -> audit.lines(here.caller(), asked, page))
            .map(line -> List.of(words.moment(line.at()), line.actor(), line.action(), children(line), line.reference(),
                line.detail())));
    }

    /** A line about a whole class is as high as the others; the rest unfolds. */
    private Component few(AuditLine line) {
        List<String> all = line.children().stream().map(PersonId::toString).toList();
        if (all.size() <= FEW + 1) {
            return new Span(String.join(", ", all));
        }
        return new NativeDetails(new Span(String.join(", ", all.subList(0, FEW)) + " "
            + words.say("audit.children.more", all.size() - FEW)), new Span(String.join(", ", all.subList(FEW, all.size()))));
    }

    private static String children(AuditLine line) {
        return line.children().stream().map(PersonId::toString).collect(Collectors.joining(", "));
    }

    private TextField text(String key) {
        TextField field = new TextField(words.say(key));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> ask(change.isFromClient()));
        return field;
    }

    private DatePicker day(String key) {
        DatePicker picker = new DatePicker(words.say(key));
        picker.setLocale(here.locale());
        picker.setI18n(Calendars.in(words));
        picker.setClearButtonVisible(true);
        picker.addValueChangeListener(change -> ask(change.isFromClient()));
        return picker;
    }
}
