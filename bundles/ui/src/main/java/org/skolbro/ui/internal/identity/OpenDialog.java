package org.skolbro.ui.internal.identity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.IdentityKeys.Asked;
import org.skolbro.api.identity.KeyHolder;
import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Two holders open one link. What it says stands here until the dialog is closed, is not printed, and is kept nowhere. */
final class OpenDialog extends IdentityDialog {

    private final IdentityKeys keys;
    private final Runnable closed;
    private TextField number;
    private TextField caseNumber;
    private TextArea reason;
    private HolderFields own;
    private HolderFields other;

    OpenDialog(Here here, IdentityKeys keys, Runnable closed) {
        super(here, Words.of(here).say("identity.open"), Words.of(here).say("identity.open.verb"));
        this.keys = keys;
        this.closed = closed;
        addClassName("no-print");
    }

    @Override
    void fill() {
        verb(words.say("identity.open.verb"));
        number = line(words.say("identity.instead.number"));
        number.setHelperText(words.say("identity.instead.number.help"));
        caseNumber = line(words.say("identity.open.case"));
        caseNumber.setMaxLength(100);
        reason = new TextArea(words.say("reason.label"));
        reason.setMinRows(2);
        reason.setMaxLength(1000);
        own = HolderFields.other(words, words.say("identity.holder.you"), false);
        other = HolderFields.other(words, words.say("identity.holder.other"), false);
        own.withoutCode();
        fields(new Paragraph(words.say("identity.open.lead")), number, caseNumber, reason, own, other);
    }

    @Override
    void act() {
        if (number.isEmpty() || caseNumber.isEmpty() || reason.isEmpty() || !own.isNamed() || !other.isWhole()) {
            complain(words.say("identity.open.incomplete"));
            return;
        }
        KeyHolder mine = own.holder();
        KeyHolder others = other.holder();
        own.forget();
        other.forget();
        switch (keys.open(here.caller(), new Asked(number.getValue(), reason.getValue().strip(), caseNumber.getValue().strip()), mine, others)) {
            case Outcome.Done<RealIdentity>(RealIdentity real) -> show(real);
            case Outcome.Refused<RealIdentity> no -> complain(no);
        }
    }

    private void show(RealIdentity real) {
        Div lines = new Div(line("identity.real.name", real.name().full()), line("identity.real.number", real.number().formatted()));
        if (!real.note().isEmpty()) {
            lines.add(line("identity.real.note", real.note()));
        }
        lines.addClassNames("stack", "no-print");
        nothingMoreToDo();
        instead(new Paragraph(words.say("identity.open.shown")), lines);
    }

    private Div line(String key, String text) {
        Span label = new Span(words.say(key));
        label.addClassName("quiet");
        Span value = new Span(text);
        value.addClassName("strong");
        value.getStyle().set("white-space", "pre-line");
        Div line = new Div(label, value);
        line.addClassName("two-lines");
        return line;
    }

    @Override
    void forget() {
        if (own != null) {
            own.forget();
            other.forget();
        }
        closed.run();
    }
}
