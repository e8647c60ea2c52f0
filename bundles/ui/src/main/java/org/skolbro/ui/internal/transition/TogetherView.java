package org.skolbro.ui.internal.transition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.rollover.ChosenPreview;
import org.skolbro.api.rollover.ChosenPreview.Child;
import org.skolbro.api.rollover.ChosenPreview.Share;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.rollover.RollOvers;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.ui.internal.session.Visit;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** A class at a time: what would follow each of the children that were marked, one note, and one button for all who are ready. */
public final class TogetherView extends Sheet {

    /** Under which the list remembers whom it marked. */
    static final String MARKED = "transition.marked";
    private static final int LONGEST_NOTE = 2000;

    /** The children who were marked in the list. */
    record Marked(Set<TransitionId> transitions) {
    }

    private final Here here;
    private final Words words;
    private final RollOvers rollOvers;
    private final LocalDate today;
    private final Set<TransitionId> chosen;
    private final Map<TransitionId, String> notes = new HashMap<>();
    private final TextArea note;
    private final Grid<Child> grid = new Grid<>();

    public TogetherView(Here here, RollOvers rollOvers, LocalDate today) {
        super(Words.of(here).say("together.title"), List.of(new Crumb(Words.of(here).say("transition.list"), "overgangar")));
        this.here = here;
        this.rollOvers = rollOvers;
        this.today = today;
        words = Words.of(here);
        note = note(words.say("together.note"));
        note.setHelperText(words.say("together.note.help"));
        chosen = Visit.current().recall(MARKED, Marked.class).map(Marked::transitions).orElse(Set.of());
        columns();
        refresh();
    }

    private static TextArea note(String label) {
        TextArea note = new TextArea(label);
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(3);
        note.addClassName("narrow");
        return note;
    }

    private void refresh() {
        if (chosen.isEmpty()) {
            content(new EmptyState(VaadinIcon.CHILD, words.say("together.nobody"), words.say("together.nobody.advice")));
            return;
        }
        ChosenPreview preview = rollOvers.chosen(here.caller(), chosen);
        long later = preview.children().stream().filter(child -> child.isReady() && !child.leftOn().isBefore(today)).count();
        lead(words.say("together.lead", preview.children().size(), preview.ready() - later, later, preview.children().size() - preview.ready()));
        grid.setItems(preview.children());
        Button go = new Button(words.say("together.hand-over", preview.ready()), click -> start(preview));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setEnabled(preview.ready() > 0);
        Button back = new Button(words.say("action.cancel"), click -> UI.getCurrent().navigate("overgangar"));
        Div buttons = new Div(go, back);
        buttons.addClassNames("row", "no-print");
        content(grid, note, new Paragraph(words.say("together.consequence")), buttons);
    }

    private void start(ChosenPreview preview) {
        switch (rollOvers.start(here.caller(), chosen, note.getValue(), Map.copyOf(notes), preview.digest())) {
            case Outcome.Done<RollOver>(RollOver run) -> UI.getCurrent().navigate("lasarsbyte/" + run.id());
            case Outcome.Refused<RollOver> no -> {
                Toast.refused(no);
                refresh();
            }
        }
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(child -> new Anchor("/overgang/" + child.transition(), child.name())).setHeader(words.say("group.child"))
            .setFrozen(true).setWidth("10rem").setFlexGrow(1);
        grid.addComponentColumn(this::outcome).setHeader(words.say("rollover.outcome")).setWidth("12rem").setFlexGrow(1);
        grid.addComponentColumn(this::documents).setHeader(words.say("rehearsal.documents")).setWidth("20rem").setFlexGrow(3);
        grid.addColumn(Child::to).setHeader(words.say("transition.to")).setWidth("10rem").setFlexGrow(1);
        grid.addComponentColumn(this::ownNote).setHeader(words.say("together.own-note")).setWidth("11rem").setFlexGrow(1);
    }

    private Component outcome(Child child) {
        return child.cause().map(cause -> StatusChip.saying(words.word("rollover.cause", cause), RollOverMarks.symbol(cause), Status.Tone.WARN))
            .orElseGet(() -> child.leftOn().isBefore(today) ? StatusChip.saying(words.say("together.ready"), VaadinIcon.CHECK, Status.Tone.GOOD)
                : StatusChip.saying(words.say("together.later", words.day(child.leftOn())), VaadinIcon.CLOCK, Status.Tone.INFO));
    }

    private Component documents(Child child) {
        if (child.shares().isEmpty()) {
            return new Span(child.isReady() ? words.say("together.no-documents") : "–");
        }
        Span counts = new Span(words.say("rehearsal.counts", child.documents(Verdict.FOLLOWS), child.documents(Verdict.STAYS),
            child.documents(Verdict.REVIEW)));
        UnorderedList why = new UnorderedList();
        why.addClassNames("reasons", "quiet");
        child.shares().forEach((Share share) -> why.add(new ListItem(here.say(share.reason()) + " (" + words.count(share.documents()) + ")")));
        Div both = new Div(counts, why);
        both.addClassName("two-lines");
        return both;
    }

    private Component ownNote(Child child) {
        if (!child.isReady()) {
            return new Span("–");
        }
        boolean has = notes.containsKey(child.transition());
        Button write = new Button(has ? words.say("together.own-note.change") : words.say("together.own-note.write"),
            click -> new OwnNote(words, child.name(), note(words.say("transition.note")), notes.getOrDefault(child.transition(), ""), written -> {
                if (written.isBlank()) {
                    notes.remove(child.transition());
                } else {
                    notes.put(child.transition(), written);
                }
                grid.getDataProvider().refreshItem(child);
            }).open());
        write.setAriaLabel(words.say("together.own-note.about", child.name()));
        write.addThemeVariants(ButtonVariant.TERTIARY);
        return write;
    }
}
