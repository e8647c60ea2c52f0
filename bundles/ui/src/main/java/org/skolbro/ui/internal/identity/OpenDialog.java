package org.skolbro.ui.internal.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;

import org.skolbro.api.identity.FormScan;
import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.IdentityKeys.Asked;
import org.skolbro.api.identity.IdentityKeys.Holder;
import org.skolbro.api.identity.IdentityKeys.Opened;
import org.skolbro.api.identity.KeyHolder;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Two holders open one link. What it says stands here until the dialog is closed, is not printed, and is kept nowhere. */
final class OpenDialog extends SteppedDialog {

    private static final int SECRETS = 1;

    private final IdentityKeys keys;
    private final List<Holder> holders;
    private final Runnable closed;
    private TextField number;
    private TextField caseNumber;
    private TextArea reason;
    private HolderFields own;
    private HolderFields other;

    /** @param holders of the key, of whom the caller is one */
    OpenDialog(Here here, IdentityKeys keys, List<Holder> holders, Runnable closed) {
        super(here, Words.of(here).say("identity.open"), Words.of(here).say("identity.open.verb"));
        this.keys = keys;
        this.holders = holders;
        this.closed = closed;
        addClassName("no-print");
    }

    @Override
    List<Step> steps() {
        number = line(words.say("identity.instead.number"));
        number.setHelperText(words.say("identity.instead.number.known"));
        caseNumber = line(words.say("identity.open.case"));
        caseNumber.setMaxLength(100);
        reason = new TextArea(words.say("reason.label"));
        reason.setMinRows(2);
        reason.setMaxLength(1000);
        own = HolderFields.among(words, names(this::isHerself));
        own.withoutCode();
        other = HolderFields.among(words, names(Predicate.not(this::isHerself)));
        return List.of(new Step(words.say("identity.open.why"), this::missing, new Paragraph(words.say("identity.open.lead")), number, caseNumber, reason),
            new Step(words.say("identity.holder.you"), own::complaint, own),
            new Step(words.say("identity.holder.other"), () -> other.isWhole() ? Optional.empty() : Optional.of(words.say("identity.open.incomplete")), other));
    }

    private List<String> names(Predicate<Holder> which) {
        return holders.stream().filter(which).map(Holder::userName).toList();
    }

    private boolean isHerself(Holder holder) {
        return holder.account().equals(here.caller().account());
    }

    /** Also a number that nobody has, before two have typed their secrets. */
    private Optional<String> missing() {
        if (number.isEmpty() || caseNumber.isEmpty() || reason.isEmpty()) {
            return Optional.of(words.say("identity.open.no-reason"));
        }
        return keys.find(here.caller(), asked()) instanceof Outcome.Refused<LinkId>(Text no) ? Optional.of(words.say(no)) : Optional.empty();
    }

    private Asked asked() {
        return new Asked(number.getValue(), reason.getValue().strip(), caseNumber.getValue().strip());
    }

    @Override
    void finish() {
        KeyHolder mine = own.holder();
        KeyHolder others = other.holder();
        own.forget();
        other.forget();
        switch (keys.open(here.caller(), asked(), mine, others)) {
            case Outcome.Done<Opened>(Opened opened) -> show(opened);
            case Outcome.Refused<Opened> no -> {
                // both secrets are gone by now
                show(SECRETS);
                complain(no);
            }
        }
    }

    private void show(Opened opened) {
        RealIdentity real = opened.real();
        Div lines = new Div(line("identity.real.name", real.name().full()), line("identity.real.number", real.number().formatted()));
        if (!real.note().isEmpty()) {
            lines.add(line("identity.open.note", real.note()));
        }
        opened.scan().ifPresent(scan -> lines.add(form(scan)));
        lines.addClassNames("stack", "no-print");
        mayScroll(lines, words.say("identity.real"));
        instead(heading(words.say("identity.real")), new Paragraph(words.say("identity.open.shown")), lines);
        nothingMoreToDo();
    }

    /** A picture is looked at here; of a PDF the browser makes a file, which is said. */
    private Component form(FormScan scan) {
        if (scan.mediaType().startsWith("image/")) {
            Image picture = new Image(content(scan, true), words.say("identity.form.scan"));
            picture.addClassName("form-scan");
            return picture;
        }
        Anchor file = new Anchor(content(scan, false), words.say("identity.open.form"));
        Span advice = new Span(words.say("identity.open.form.advice"));
        advice.addClassName("quiet");
        Div line = new Div(file, advice);
        line.addClassName("two-lines");
        return line;
    }

    /** From memory, for as long as the dialog is there. */
    private static DownloadHandler content(FormScan scan, boolean inline) {
        return event -> {
            event.setContentType(scan.mediaType());
            event.setContentLength(scan.content().length);
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            if (inline) {
                event.inline(scan.fileName());
            } else {
                event.setFileName(scan.fileName());
            }
            event.getOutputStream().write(scan.content());
        };
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
