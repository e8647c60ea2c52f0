package org.skolbro.ui.internal.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.archive.Archive;
import org.skolbro.api.archive.Archive.Kind;
import org.skolbro.api.archive.Archive.Question;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.register.Unit;
import org.skolbro.api.retention.Holds;
import org.skolbro.ui.internal.list.AllPages;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** What archives keep, by child, kind, unit and year. */
public final class ArchiveView extends Sheet {

    private static final int SLICE = 50;
    private static final String MEMORY = "archive.question";

    /** What is remembered: never a child's number. */
    private record Kept(Optional<String> type, Optional<String> unit, Optional<Integer> year) {
    }

    private final Here here;
    private final Words words;
    private final Archive archive;
    private final Holds holds;
    private final TextField number;
    private final ComboBox<Kind> kind;
    private final ComboBox<Unit> unit;
    private final IntegerField year;
    private final Paragraph complaint = new Paragraph();
    private final Span count = new Span();
    private final Div found = new Div();
    private final FoundList list;
    private final Button more;
    private final Button hold;
    private List<Found> first = List.of();
    private long total;
    private Question asked;

    public ArchiveView(Here here, Archive archive, Holds holds) {
        super(Words.of(here).say("archive.title"), List.of());
        this.here = here;
        this.archive = archive;
        this.holds = holds;
        words = Words.of(here);
        lead(words.say("archive.lead"));
        Archive.Choices choices = archive.choices(here.caller());
        number = new TextField(words.say("archive.number"));
        number.setMaxLength(20);
        kind = new ComboBox<>(words.say("order.kind"));
        kind.setItems(choices.types());
        kind.setItemLabelGenerator(type -> here.say(type.name()));
        kind.setClearButtonVisible(true);
        unit = new ComboBox<>(words.say("archive.unit"));
        unit.setItems(choices.units());
        unit.setItemLabelGenerator(Unit::name);
        unit.setClearButtonVisible(true);
        year = new IntegerField(words.say("archive.year"));
        year.setWidth("7rem");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Button search = new Button(words.say("archive.search"), VaadinIcon.SEARCH.create(), click -> search());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        search.addClickShortcut(Key.ENTER);
        Div bar = new Div(number, kind, unit, year, search);
        bar.addClassNames("row", "no-print");
        bar.getStyle().set("flex-wrap", "wrap").set("align-items", "end");
        count.addClassName("quiet");
        list = new FoundList(here);
        more = new Button(words.say("archive.more"), click -> show(list.size()));
        hold = new Button(words.say("archive.hold"), VaadinIcon.LOCK.create(), click -> hold());
        Div head = new Div(count, Csv.link(words, "arkiv.csv", this::export), hold);
        head.addClassNames("row", "no-print");
        found.add(head, list, more);
        found.addClassName("stack");
        found.setVisible(false);
        content(bar, complaint, found);
        Visit.current().recall(MEMORY, Kept.class).ifPresent(kept -> again(kept, choices));
    }

    private void again(Kept kept, Archive.Choices choices) {
        choices.types().stream().filter(type -> kept.type().filter(type.id().value()::equals).isPresent()).findFirst()
            .ifPresent(kind::setValue);
        choices.units().stream().filter(one -> kept.unit().filter(one.code().value()::equals).isPresent()).findFirst()
            .ifPresent(unit::setValue);
        kept.year().ifPresent(year::setValue);
    }

    private void search() {
        asked = new Question(Optional.of(number.getValue().strip()).filter(written -> !written.isEmpty()),
            kind.getOptionalValue().map(Kind::id), unit.getOptionalValue().map(Unit::code), year.getOptionalValue());
        Visit.current().remember(MEMORY, new Kept(asked.type().map(type -> type.value()), asked.unit().map(code -> code.value()),
            asked.year()));
        list.removeAll();
        show(0);
    }

    private void show(int offset) {
        Outcome<Page<Found>> outcome = archive.search(here.caller(), asked, new Page.Request(offset, SLICE));
        complaint.setVisible(outcome instanceof Outcome.Refused);
        found.setVisible(outcome instanceof Outcome.Done);
        switch (outcome) {
            case Outcome.Done<Page<Found>>(Page<Found> page) -> {
                list.add(page.items());
                first = offset == 0 ? page.items() : first;
                total = page.total();
                hold.setVisible(!first.isEmpty());
                count.setText(words.say("archive.count", page.total()));
                more.setVisible(list.size() < page.total() && !page.items().isEmpty());
                if (page.total() == 0) {
                    list.add(new EmptyState(VaadinIcon.ARCHIVE, words.say("archive.none"), words.say("archive.none.advice")));
                }
            }
            case Outcome.Refused<Page<Found>> no -> complaint.setText(words.say(no.reason()));
        }
    }

    private void hold() {
        new HeldSearch(here, holds, asked).open(total, first, () -> AllPages.of(this::page).toList());
    }

    private Stream<List<String>> export() {
        return Stream.concat(Stream.of(List.of(words.say("archive.day"), words.say("order.type"), words.say("archive.heading"),
            words.say("order.child"), words.say("archive.unit"))), AllPages.of(this::page).map(one -> List.of(
                words.day(one.row().date()), here.say(one.row().typeName()), one.row().title(),
                String.join(", ", one.row().aboutNames()), one.row().unitName())));
    }

    private Page<Found> page(Page.Request request) {
        return archive.search(here.caller(), asked, request) instanceof Outcome.Done<Page<Found>>(Page<Found> page) ? page : Page.empty();
    }
}
