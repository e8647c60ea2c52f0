package org.skolbro.ui.internal.document;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.DeclaredMilestones;
import org.skolbro.api.retention.DeclaredMilestones.Standing;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.Here;

/** What somebody who answers for a document can declare of it, or take back; none where the plan counts from nothing of it. */
final class DeclareButtons {

    private DeclareButtons() {
    }

    static List<Button> of(Here here, DeclaredMilestones declared, DocumentId document, Optional<PersonId> child) {
        DeclaredMilestones.Documents which = new DeclaredMilestones.Documents(child, List.of(document));
        return declared.of(here.caller(), document, child).stream()
            .map(standing -> standing.since().isPresent() ? back(here, declared, standing, which) : declare(here, declared, standing, which))
            .toList();
    }

    private static Button declare(Here here, DeclaredMilestones declared, Standing standing, DeclaredMilestones.Documents which) {
        return new Button(Words.of(here).word("declare", standing.what()), VaadinIcon.CALENDAR_CLOCK.create(),
            click -> DeclareDialog.one(here, declared, standing, which, DeclareButtons::again).open());
    }

    private static Button back(Here here, DeclaredMilestones declared, Standing standing, DeclaredMilestones.Documents which) {
        Words words = Words.of(here);
        return new Button(words.word("declare.back", standing.what()), VaadinIcon.ARROW_BACKWARD.create(), click -> new AskReason(here,
            words.word("declare.back.title", standing.what()), words.word("declare.back.consequence", standing.what()),
            words.word("declare.back.verb", standing.what()), reason -> {
                switch (declared.takeBack(here.caller(), standing.what(), which, reason)) {
                    case Outcome.Done<Integer> ignored -> {
                        Toast.done(words.word("declare.back.done", standing.what()));
                        again();
                    }
                    case Outcome.Refused<Integer> no -> Toast.refused(no);
                }
            }).open());
    }

    /** The reasons beside the document are others now. */
    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
