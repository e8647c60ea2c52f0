package org.skolbro.ui.internal.child;

import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.GroupRow;
import org.skolbro.ui.internal.document.WriteDialog;
import org.skolbro.ui.internal.list.Csv;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.DocumentList;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** One group: its children row by row, and what is written about the group as a whole. */
public final class GroupView extends Sheet implements BeforeEnterObserver {

    private static final int LATEST = 10;

    private final Here here;
    private final Words words;
    private final ChildViews.Services services;
    private final Span count = new Span();
    private final Button aboutChosen = new Button(VaadinIcon.PENCIL.create());
    private List<ChildRow> children = List.of();
    private GroupId group;
    private GroupGrid grid;

    public GroupView(Here here, ChildViews.Services services) {
        super(Words.of(here).say("group.title"), List.of());
        this.here = here;
        this.services = services;
        words = Words.of(here);
        Button aboutGroup = new Button(words.say("group.write"), VaadinIcon.GROUP.create(),
            click -> write(About.group(group)));
        aboutChosen.addClickListener(click -> write(About.children(grid.getSelectedItems().stream().map(ChildRow::id)
            .toList())));
        actions(aboutChosen, aboutGroup);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        group = Address.parameter(event, "group", GroupId::new);
        GroupRow row = services.register().group(here.caller(), group);
        retitle(row.group().name(), List.of(new Crumb(words.say("groups.title"), "grupper")));
        inTab(row.group().name());
        lead(row.unitName());
        children = services.register().children(here.caller(), group);
        grid = new GroupGrid(here, GroupOverview.of(services.documents().latest(here.caller(), group),
            services.forms()::documentType), child -> write(About.child(child.id())));
        grid.addSelectionListener(change -> choose(change.getAllSelectedItems()));
        actions(print(row));
        content(toolbar(), grid, written());
        choose(Set.of());
    }

    private Component toolbar() {
        String memory = "group." + group;
        TextField filter = new TextField();
        filter.setPlaceholder(words.say("group.filter"));
        filter.setAriaLabel(words.say("group.filter"));
        filter.setPrefixComponent(VaadinIcon.FILTER.create());
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> {
            Visit.current().remember(memory, change.getValue());
            show(change.getValue());
        });
        String kept = Visit.current().recall(memory, String.class).orElse("");
        filter.setValue(kept);
        show(kept);
        count.addClassName("quiet");
        Div bar = new Div(filter, count, Csv.link(words, "grupp.csv", grid::export));
        bar.addClassNames("row", "no-print");
        return bar;
    }

    /** For whoever leads the unit. */
    private Anchor print(GroupRow row) {
        Anchor link = new Anchor("/utskrift?grupp=" + group, words.say("group.print"));
        link.addComponentAsFirst(VaadinIcon.PRINT.create());
        link.addClassNames("icon-word", "no-print");
        link.setVisible(here.caller().roles().contains(Role.HEADTEACHER)
            && services.register().units(here.caller()).stream().anyMatch(unit -> unit.code().equals(row.group().unit())));
        return link;
    }

    private void show(String filter) {
        List<ChildRow> shown = NameFilter.matching(children, filter);
        grid.setItems(shown);
        count.setText(words.say("group.count", shown.size(), children.size()));
    }

    private void choose(Set<ChildRow> chosen) {
        aboutChosen.setText(words.say("group.write-chosen", chosen.size()));
        aboutChosen.setVisible(!chosen.isEmpty());
    }

    private Component written() {
        Page<DocumentRow> page = services.documents().about(here.caller(), group, Documents.Filter.ALL,
            Page.Request.first(LATEST));
        Section section = new Section(new H2(words.say("group.documents")));
        section.addClassName("stack");
        if (page.items().isEmpty()) {
            section.add(new EmptyState(VaadinIcon.FILE_TEXT_O, words.say("group.no-documents"), ""));
        } else {
            DocumentList list = new DocumentList(here, row -> "handling/" + row.id());
            list.show(page.items());
            section.add(list);
        }
        return section;
    }

    private void write(About about) {
        new WriteDialog(here, services.forms(), services.documents(), about).open();
    }
}
