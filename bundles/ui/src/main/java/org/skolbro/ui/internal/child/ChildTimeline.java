package org.skolbro.ui.internal.child;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.list.Segments;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.DocumentList;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** Everything written about a child that the caller may read, newest first. The filter is kept until the session ends. */
final class ChildTimeline extends Section {

    private static final int STEP = 50;

    /** A type one may filter by. */
    private record Kind(DocumentTypeId id, Text name) {
    }

    private final Here here;
    private final Words words;
    private final Documents documents;
    private final PersonId child;
    private final DocumentList list;
    private final Div below = new Div();
    private final Span count = new Span();
    private final Select<Kind> types = new Select<>();
    private final Map<DocumentTypeId, Kind> seen = new LinkedHashMap<>();
    private TimelineFilter filter;
    private int shown;

    /** @param withdrawn documents that came along by a consent that was withdrawn since */
    ChildTimeline(Here here, Documents documents, PersonId child, Set<DocumentId> withdrawn) {
        this.here = here;
        this.documents = documents;
        this.child = child;
        words = Words.of(here);
        filter = Visit.current().recall("child.filter", TimelineFilter.class).orElse(TimelineFilter.ALL);
        list = new DocumentList(here, row -> "handling/" + row.id() + "?barn=" + child).marked(row -> withdrawn.contains(row.id())
            ? Optional.of(StatusChip.saying(words.say("child.consent-withdrawn"), VaadinIcon.BAN, Status.Tone.WARN)) : Optional.empty());
        addClassName("stack");
        count.addClassName("quiet");
        Div bar = new Div(places(), types(), count);
        bar.addClassNames("row", "no-print");
        add(new H2(words.say("child.documents")), bar, list, below);
        fill();
    }

    private Segments<Optional<DocumentRow.Place>> places() {
        List<Optional<DocumentRow.Place>> places = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(DocumentRow.Place.values()).map(Optional::of).forEach(places::add);
        return new Segments<>(words.say("child.place"), places, place -> place
            .map(at -> words.word("child.place", at)).orElse(words.say("child.place.ALL")))
            .chosen(filter.place(), place -> refilter(filter.at(place)));
    }

    private Select<Kind> types() {
        types.setAriaLabel(words.say("child.type"));
        types.setPlaceholder(words.say("child.type.ALL"));
        types.setEmptySelectionAllowed(true);
        types.setEmptySelectionCaption(words.say("child.type.ALL"));
        types.setItemLabelGenerator(kind -> kind == null ? words.say("child.type.ALL") : here.say(kind.name()));
        types.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refilter(filter.of(Optional.ofNullable(change.getValue()).map(Kind::id)));
            }
        });
        return types;
    }

    private void refilter(TimelineFilter chosen) {
        filter = chosen;
        Visit.current().remember("child.filter", chosen);
        fill();
    }

    private void fill() {
        shown = 0;
        list.show(List.of());
        more();
    }

    private void more() {
        Page<DocumentRow> page = documents.about(here.caller(), child, filter.asked(), new Page.Request(shown, STEP));
        if (page.total() == 0 && filter.type().isPresent() && seen.isEmpty()) {
            // kept from another child, and this one has none of that type
            refilter(filter.of(Optional.empty()));
            return;
        }
        shown += page.items().size();
        list.addMore(page.items());
        count.setText(words.say("child.count", page.total()));
        below.removeAll();
        if (page.total() == 0) {
            below.add(new EmptyState(VaadinIcon.FILE_TEXT_O,
                words.say(filter.equals(TimelineFilter.ALL) ? "child.empty" : "child.empty.filtered"), ""));
        } else if (shown < page.total()) {
            below.add(new Button(words.say("child.more", Math.min(STEP, page.total() - shown)), click -> more()));
        }
        offerTypes(page.items());
    }

    private void offerTypes(List<DocumentRow> rows) {
        int before = seen.size();
        rows.forEach(row -> seen.putIfAbsent(row.type(), new Kind(row.type(), row.typeName())));
        if (seen.size() != before) {
            types.setItems(new ArrayList<>(seen.values()));
            filter.type().map(seen::get).ifPresent(types::setValue);
        }
    }
}
