package org.skolbro.ui.internal.merge;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.register.MergeId;
import org.skolbro.api.register.PersonMerges;
import org.skolbro.api.register.PersonMerges.Merged;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** One merge that was made: who, why, by whom, and how to undo it. */
final class MergedItem extends Div {

    MergedItem(Here here, PersonMerges merges, Merged merged, Runnable undone) {
        Words words = Words.of(here);
        addClassNames("panel", "stack-close");
        Span pair = new Span(words.say("merge.pair", name(words, merged.duplicateName()), name(words, merged.keptName())));
        pair.addClassName("strong");
        Div first = new Div(pair);
        first.addClassName("row");
        Paragraph by = new Paragraph(words.say("merge.by", merged.row().by(), words.moment(merged.row().at())));
        by.addClassName("quiet");
        add(first, new Paragraph(merged.row().reason()), by);
        if (merged.row().undone()) {
            first.add(StatusChip.of(Status.UNDONE, here));
            return;
        }
        Button undo = new Button(words.say("merge.undo"), click -> new ConfirmWithCount(here, words.say("merge.undo.question"),
            words.say("merge.undo.consequence"), words.say("merge.undo"), () -> {
                switch (merges.undo(here.caller(), merged.row().id())) {
                    case Outcome.Done<MergeId> done -> Toast.done(words.say("merge.undone"));
                    case Outcome.Refused<MergeId> no -> Toast.refused(no);
                }
                undone.run();
            }).open());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        add(undo);
    }

    private static String name(Words words, String known) {
        return known.isEmpty() ? words.say("merge.protected") : known;
    }
}
