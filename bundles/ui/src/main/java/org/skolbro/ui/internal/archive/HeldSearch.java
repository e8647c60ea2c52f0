package org.skolbro.ui.internal.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;

import org.skolbro.api.archive.Archive.Question;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.ui.internal.retention.HoldDialog;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/**
 * Places a hold on what a search found: on exactly those documents, while they are not too many; or by one decision on all that
 * has the same marks wherever it is kept, and what comes later.
 */
record HeldSearch(Here here, Holds holds, Question asked) {

    private enum What {
        FOUND, ALL
    }

    /**
     * @param total how many there are
     * @param first the first of them
     * @param found all of them, asked for when they are held
     */
    void open(long total, List<Found> first, Supplier<List<Found>> found) {
        Words words = Words.of(here);
        HoldRow.Scope all = all(first);
        List<What> choices = new ArrayList<>();
        if (total <= Holds.MOST_AT_ONCE) {
            choices.add(What.FOUND);
        }
        choices.add(What.ALL);
        RadioButtonGroup<What> what = new RadioButtonGroup<>(words.say("hold.scope"));
        what.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        what.setItems(choices);
        what.setItemLabelGenerator(one -> one == What.FOUND ? words.say("archive.hold.found", total) : said(words, all));
        what.setValue(choices.getFirst());
        new HoldDialog(here, what, (reason, basis) -> Optional.of(what.getValue() == What.ALL ? holds.place(here.caller(), all, reason, basis)
            : holds.placeOnEach(here.caller(), documents(found.get()), reason, basis)), () -> { }).open();
    }

    private static List<DocumentId> documents(List<Found> found) {
        return found.stream().map(one -> one.row().id()).distinct().toList();
    }

    private String said(Words words, HoldRow.Scope all) {
        return all instanceof HoldRow.OnSelection selection ? words.say("archive.hold.all", holds.covers(here.caller(), selection))
            : words.say("hold.here.child");
    }

    /** About a child it is all of hers: to tell her documents apart by kind is not worth the one that was forgotten. */
    private HoldRow.Scope all(List<Found> some) {
        Optional<PersonId> child = asked.number().flatMap(number -> some.stream().flatMap(found -> found.child().stream()).findFirst());
        Optional<LocalDate> first = asked.year().map(year -> LocalDate.of(year, 1, 1));
        return child.<HoldRow.Scope>map(HoldRow.OnChild::new).orElseGet(() -> new HoldRow.OnSelection(asked.type(), Optional.empty(), asked.unit(),
            first, first.map(day -> day.plusYears(1).minusDays(1))));
    }
}
