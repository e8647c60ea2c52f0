package org.skolbro.ui.internal.rectification;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.rectification.Rectification;
import org.skolbro.api.rectification.Rectification.State;
import org.skolbro.api.rectification.RectificationId;
import org.skolbro.api.rectification.Rectifications;
import org.skolbro.api.rectification.Rectifications.Decision;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** What stands with a document besides what is written in it: notes, requests and their answers. Invisible when there is nothing. */
public final class RectificationPanel extends Div {

    private final Here here;
    private final Words words;
    private final Rectifications rectifications;
    private final DocumentId document;
    private final Optional<PersonId> child;

    public RectificationPanel(Here here, Rectifications rectifications, DocumentId document, Optional<PersonId> child) {
        this.here = here;
        this.rectifications = rectifications;
        this.document = document;
        this.child = child;
        words = Words.of(here);
        addClassName("stack");
        show();
    }

    /** A button that asks for a rectification. */
    public Button ask(boolean staff) {
        Button button = new Button(words.say("rectification.ask"), click -> new AskDialog(here, staff, here.say(rectifications.registerFacts()),
            asked -> rectifications.ask(here.caller(), document, child, asked), this::show).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void show() {
        removeAll();
        List<Rectification> all = rectifications.of(here.caller(), document, child);
        setVisible(!all.isEmpty());
        all.forEach(one -> add(panel(one)));
    }

    private Section panel(Rectification one) {
        Section panel = new Section(new H2(words.word("rectification.state", one.state())));
        panel.addClassNames("panel", "stack-close");
        one.ruling().filter(ruling -> !ruling.note().isBlank()).ifPresent(ruling -> panel.add(written(ruling.note())));
        if (!one.wrong().isBlank()) {
            panel.add(quiet(one.onBehalfOf().isBlank() ? words.say("rectification.by", one.askedBy(), words.moment(one.askedAt()))
                : words.say("rectification.by-behalf", one.onBehalfOf(), one.askedBy(), words.moment(one.askedAt()))), written(one.wrong()));
        }
        one.ruling().ifPresent(ruling -> {
            if (!ruling.reasons().isBlank()) {
                panel.add(quiet(words.say("rectification.reasons")), written(ruling.reasons()));
            }
            panel.add(quiet(words.say("rectification.ruled", ruling.by(), words.moment(ruling.at()))));
        });
        if (one.state() == State.REFUSED) {
            panel.add(new Paragraph(here.say(rectifications.appeal())));
        }
        if (!one.toBeTold().isEmpty() && one.state() != State.REFUSED && one.state() != State.WITHDRAWN) {
            UnorderedList list = new UnorderedList();
            one.toBeTold().forEach(receiver -> list.add(new ListItem(here.say(receiver))));
            panel.add(new Paragraph(words.say("rectification.to-be-told")), list);
        }
        if (one.decidable()) {
            panel.add(decision(one));
        }
        if (one.mine() && one.state() == State.OPEN) {
            panel.add(new Button(words.say("rectification.withdraw"), click -> say(rectifications.withdraw(here.caller(), one.id()))));
        }
        return panel;
    }

    private Div decision(Rectification one) {
        RadioButtonGroup<State> how = new RadioButtonGroup<>(words.say("rectification.how"));
        how.setItems(State.CORRECTED, State.NOTED, State.REFUSED);
        how.setItemLabelGenerator(state -> words.word("rectification.choose", state));
        TextArea note = area("rectification.note", "rectification.note.help");
        note.setVisible(false);
        TextArea reasons = area("rectification.reasons", "rectification.reasons.help");
        how.addValueChangeListener(change -> note.setVisible(change.getValue() == State.NOTED));
        Button decide = new Button(words.say("rectification.decide"), click -> {
            if (how.isEmpty()) {
                how.setInvalid(true);
                how.setErrorMessage(words.say("rectification.how.missing"));
            } else {
                say(rectifications.decide(here.caller(), one.id(), new Decision(how.getValue(), reasons.getValue(), note.getValue())));
            }
        });
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(how, note, reasons, decide);
        form.addClassNames("form-column", "no-print");
        return form;
    }

    private TextArea area(String label, String help) {
        TextArea area = new TextArea(words.say(label));
        area.setHelperText(words.say(help));
        area.setMaxLength(AskDialog.LONGEST);
        area.setMinRows(3);
        area.setWidthFull();
        return area;
    }

    private void say(Outcome<RectificationId> outcome) {
        switch (outcome) {
            case Outcome.Done<RectificationId> ignored -> show();
            case Outcome.Refused<RectificationId> no -> Toast.refused(no);
        }
    }

    private static Paragraph written(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("written");
        return paragraph;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
