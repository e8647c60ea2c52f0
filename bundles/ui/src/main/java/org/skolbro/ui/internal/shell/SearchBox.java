package org.skolbro.ui.internal.shell;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Finds children by name and documents by title, type, group or child, among those the caller may see. */
final class SearchBox extends ComboBox<Hit> {

    static final Set<Role> SEARCHERS = Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER, Role.GUARDIAN, Role.PUPIL,
        Role.ARCHIVIST);

    private final Here here;
    private final Words words;

    SearchBox(Here here, Register register, Documents documents) {
        this.here = here;
        words = Words.of(here);
        Hits hits = new Hits(here, register, documents);
        addClassName("search-box");
        String what = words.say(here.caller().roles().equals(Set.of(Role.PUPIL)) ? "search.what.own" : "search.what");
        setPlaceholder(what);
        setAriaLabel(what);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setItemLabelGenerator(this::label);
        setRenderer(new ComponentRenderer<>(this::row));
        setItems(query -> hits.of(query.getFilter().orElse(""), query.getOffset(), Math.min(query.getLimit(), 1000)).stream());
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                open(change.getValue());
                clear();
            }
        });
        SlashKey.focuses(this);
    }

    private static void open(Hit hit) {
        switch (hit) {
            case Hit.Child(ChildRow child) -> UI.getCurrent().navigate("barn/" + child.id());
            case Hit.Paper(Found found) -> UI.getCurrent().navigate("handling/" + found.row().id(),
                found.child().map(child -> QueryParameters.of("barn", child.toString())).orElse(QueryParameters.empty()));
            case Hit.Nothing ignored -> { }
        }
    }

    private String label(Hit hit) {
        return switch (hit) {
            case Hit.Child(ChildRow child) -> child.name().full();
            case Hit.Paper(Found found) -> title(found.row());
            case Hit.Nothing ignored -> words.say("search.nothing");
        };
    }

    private String title(DocumentRow row) {
        return row.title().isBlank() ? here.say(row.typeName()) : row.title();
    }

    private Div row(Hit hit) {
        return switch (hit) {
            case Hit.Child(ChildRow child) -> row(VaadinIcon.CHILD, hit, Stream.of(child.groupName(), child.unitName()));
            case Hit.Paper(Found found) -> row(VaadinIcon.FILE_TEXT_O, hit, Stream.of(words.day(found.row().date()),
                here.say(found.row().typeName()), String.join(", ", found.row().aboutNames())));
            case Hit.Nothing ignored -> row(VaadinIcon.SEARCH_MINUS, hit, Stream.of(words.say("search.nothing.advice")));
        };
    }

    private Div row(VaadinIcon icon, Hit hit, Stream<String> facts) {
        Span below = new Span(facts.filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · ")));
        below.addClassName("quiet");
        Div lines = new Div(new Span(label(hit)), below);
        lines.addClassName("two-lines");
        Div row = new Div(icon.create(), lines);
        row.addClassName("hit");
        return row;
    }
}
