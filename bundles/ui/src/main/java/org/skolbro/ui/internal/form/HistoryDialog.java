package org.skolbro.ui.internal.form;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormSwitch;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Who switched a form, when and why; newest first. */
final class HistoryDialog extends Dialog {

    private final Words words;

    HistoryDialog(Here here, FormStatus form, List<FormSwitch> history) {
        words = Words.of(here);
        setHeaderTitle(words.say("form.history.title", here.say(form.name())));
        setWidth("min(40rem, 96vw)");
        if (history.isEmpty()) {
            add(new Paragraph(words.say("form.history.none")));
        } else {
            UnorderedList lines = new UnorderedList(history.stream().map(this::line).toArray(ListItem[]::new));
            lines.addClassName("history");
            add(lines);
        }
        getFooter().add(new Button(words.say("action.close"), click -> close()));
    }

    private ListItem line(FormSwitch act) {
        Span what = new Span(words.word("form.act", act.act()) + (act.from().equals(act.to()) ? "" : ": " + act.from() + " → " + act.to()));
        what.addClassName("strong");
        Span who = new Span(words.moment(act.at()) + " · " + act.actor());
        who.addClassName("quiet");
        ListItem line = new ListItem(what, who);
        if (!act.reason().isEmpty()) {
            line.add(new Span(act.reason()));
        }
        line.addClassName("two-lines");
        return line;
    }
}
