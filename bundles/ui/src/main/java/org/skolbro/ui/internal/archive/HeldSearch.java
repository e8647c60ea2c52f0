package org.skolbro.ui.internal.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.archive.Archive.Question;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/**
 * A search as what a hold is placed on: one decision, however many there are. A hold never covers less than what was found; about
 * a child it covers all of hers, since to tell her documents apart by kind is not worth the one that was forgotten.
 */
record HeldSearch(HoldRow.Scope scope, String about) {

    /** Empty when nothing was found that a hold could be placed on. */
    static Optional<HeldSearch> of(Here here, Holds holds, Question asked, List<Found> some) {
        Words words = Words.of(here);
        if (asked.number().isPresent()) {
            Optional<PersonId> child = some.stream().flatMap(found -> found.child().stream()).findFirst();
            return child.map(her -> new HeldSearch(new HoldRow.OnChild(her), words.say("archive.hold.child")));
        }
        Optional<LocalDate> first = asked.year().map(year -> LocalDate.of(year, 1, 1));
        HoldRow.OnSelection all = new HoldRow.OnSelection(asked.type(), Optional.empty(), asked.unit(), first,
            first.map(day -> day.plusYears(1).minusDays(1)));
        return some.isEmpty() ? Optional.empty()
            : Optional.of(new HeldSearch(all, words.say("hold.covers", holds.covers(here.caller(), all)) + " " + words.say("archive.hold.all")));
    }
}
