package org.skolbro.ui.internal.shell;

import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;

import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Register;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Finds a child among those the caller may see, by name. */
final class SearchBox extends ComboBox<ChildRow> {

    static final Set<Role> SEARCHERS = Set.of(Role.TEACHER, Role.MENTOR, Role.HEADTEACHER);
    private static final int SHORTEST = 2;

    private final Here here;
    private final Register register;

    SearchBox(Here here, Register register) {
        this.here = here;
        this.register = register;
        Words words = Words.of(here);
        addClassName("search-box");
        setPlaceholder(words.say("search.child"));
        setAriaLabel(words.say("search.child"));
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setItemLabelGenerator(child -> child.name().full());
        setRenderer(new ComponentRenderer<>(SearchBox::row));
        setItems(this::find);
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent().navigate("barn/" + change.getValue().id());
                clear();
            }
        });
    }

    private Stream<ChildRow> find(Query<ChildRow, String> query) {
        String text = query.getFilter().orElse("").strip();
        int offset = query.getOffset();
        int limit = Math.min(query.getLimit(), 1000);
        return text.length() < SHORTEST ? Stream.empty()
            : register.search(here.caller(), text, new Page.Request(offset, limit)).items().stream();
    }

    private static Div row(ChildRow child) {
        Span place = new Span(String.join(", ", Stream.of(child.groupName(), child.unitName())
            .filter(part -> !part.isEmpty()).toList()));
        place.addClassName("quiet");
        Div row = new Div(new Span(child.name().full()), place);
        row.addClassName("two-lines");
        return row;
    }
}
