package org.skolbro.ui.internal.merge;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.PersonMerges;
import org.skolbro.api.register.PersonMerges.Candidate;
import org.skolbro.api.register.PersonMerges.Merged;
import org.skolbro.api.register.PersonMerges.Preview;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** Finds two rows that are one person, shows what merging them moves, merges, and undoes. */
public final class MergesView extends Sheet {

    private final Here here;
    private final Words words;
    private final PersonMerges merges;
    private final Div chosen = new Div();
    private final Section latest = new Section();
    private final PersonSearch search;
    private Optional<Candidate> kept = Optional.empty();
    private Optional<Candidate> duplicate = Optional.empty();

    public MergesView(Here here, PersonMerges merges) {
        super(Words.of(here).say("merge.title"), List.of());
        this.here = here;
        this.merges = merges;
        words = Words.of(here);
        lead(words.say("merge.lead"));
        search = new PersonSearch(here, merges, this::keep, this::drop);
        chosen.addClassName("stack");
        latest.addClassNames("stack", "narrow");
        Div halves = new Div(search, chosen);
        halves.addClassName("with-side");
        content(halves, latest);
        showChosen();
        showLatest();
    }

    private void keep(Candidate person) {
        kept = Optional.of(person);
        duplicate = duplicate.filter(other -> !other.id().equals(person.id()));
        showChosen();
    }

    private void drop(Candidate person) {
        duplicate = Optional.of(person);
        kept = kept.filter(other -> !other.id().equals(person.id()));
        showChosen();
    }

    private void showChosen() {
        search.mark(kept, duplicate);
        chosen.removeAll();
        Section both = new Section();
        both.addClassNames("panel", "stack");
        kept.ifPresent(person -> both.add(new H2(words.say("merge.kept")), new PersonLines(words, person)));
        duplicate.ifPresent(person -> both.add(new H2(words.say("merge.goes")), new PersonLines(words, person)));
        if (kept.isEmpty() || duplicate.isEmpty()) {
            Paragraph choose = new Paragraph(words.say("merge.choose"));
            choose.addClassName("quiet");
            both.add(choose);
        }
        chosen.add(both);
        if (kept.isPresent() && duplicate.isPresent()) {
            chosen.add(preview(kept.get(), duplicate.get()));
        }
    }

    private Component preview(Candidate into, Candidate from) {
        return switch (merges.preview(here.caller(), into.id(), from.id())) {
            case Outcome.Done<Preview>(Preview preview) -> new MergePreview(here, merges, preview, this::merged);
            case Outcome.Refused<Preview> no -> {
                Paragraph complaint = new Paragraph(words.say(no.reason()));
                complaint.addClassName("complaint");
                complaint.getElement().setAttribute("role", "alert");
                yield complaint;
            }
        };
    }

    private void merged() {
        kept = Optional.empty();
        duplicate = Optional.empty();
        search.again();
        showChosen();
        showLatest();
    }

    private void showLatest() {
        latest.removeAll();
        latest.add(new H2(words.say("merge.latest")));
        List<Merged> rows = merges.latest(here.caller());
        if (rows.isEmpty()) {
            latest.add(new EmptyState(VaadinIcon.COMPRESS_SQUARE, words.say("merge.latest.none"), ""));
            return;
        }
        Div list = new Div();
        list.addClassName("stack");
        rows.forEach(row -> list.add(new MergedItem(here, merges, row, this::merged)));
        latest.add(list);
    }
}
