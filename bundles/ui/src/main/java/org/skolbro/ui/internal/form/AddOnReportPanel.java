package org.skolbro.ui.internal.form;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.form.AddOnReport;
import org.skolbro.api.form.AddOnReport.Content;
import org.skolbro.api.form.AddOnReport.Signature;
import org.skolbro.api.text.Text;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** What an archive would mean, before anything is touched: what it brings, needs and disturbs, who vouches for it, and all its faults. */
final class AddOnReportPanel extends Div {

    private final Here here;
    private final Words words;
    private final AddOnReport report;
    private final DescriptionList facts = new DescriptionList();

    AddOnReportPanel(Here here, AddOnReport report) {
        this.here = here;
        this.report = report;
        words = Words.of(here);
        addClassName("stack");
        Span version = new Span(report.version());
        version.addClassName("quiet");
        H3 name = new H3(here.say(report.name()) + " ");
        name.add(version);
        Div head = new Div(name);
        head.addClassName("form-head");
        if (isBundle()) {
            head.add(chip(report.signature()));
        }
        add(head, new Paragraph(replaces()));
        if (!report.installable()) {
            add(faults());
        }
        facts.addClassName("facts");
        content(report.content());
        if (isBundle()) {
            fact("add-on.restarts", new Span(report.refreshes().isEmpty() ? words.say("add-on.restarts.nothing")
                : String.join(", ", report.refreshes())));
            fact("add-on.signature", signature(report.signature()));
        }
        fact("add-on.file", new Span(report.fileName() + " · " + words.size(report.bytes())), code(report.sha256()));
        add(facts);
        if (!report.packages().isEmpty()) {
            add(new Details(words.say("add-on.packages", report.packages().size()), list(report.packages())));
        }
    }

    /** What is no bundle has neither version nor signature to speak of. */
    private boolean isBundle() {
        return !report.version().isEmpty();
    }

    private String replaces() {
        if (report.form().isEmpty()) {
            return words.say("add-on.unread");
        }
        if (report.replaces().isEmpty()) {
            return words.say("add-on.new-here");
        }
        return report.replaces().equals(report.version()) ? words.say("add-on.same-version")
            : words.say("add-on.replaces", report.replaces());
    }

    private Component faults() {
        Paragraph nothing = new Paragraph(words.say("add-on.refused"));
        nothing.addClassName("strong");
        UnorderedList reasons = new UnorderedList(report.faults().stream().map(fault -> new ListItem(here.say(fault)))
            .toArray(ListItem[]::new));
        reasons.addClassName("reasons");
        Div box = new Div(nothing, reasons);
        box.addClassNames("complaint", "stack-close");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private void content(Content content) {
        if (report.form().isEmpty()) {
            return;
        }
        fact("add-on.types", new Span(content.types().stream().map(here::say).collect(Collectors.joining(", "))));
        fact("add-on.rows", new Span(words.say("add-on.rows.counts", content.transitionRules(), content.retentionProposals(),
            content.consentPurposes())));
        fact("add-on.views", content.screens().isEmpty() ? new Span(words.say("add-on.views.none"))
            : list(content.screens().stream().map(screen -> here.say(screen.title()) + " – /" + screen.path()).toList()));
    }

    private Component signature(Signature signature) {
        return switch (signature) {
            case Signature.Missing none -> new Span(words.say("add-on.signature.none"));
            case Signature.Valid(String signer, String fingerprint, boolean trusted) -> {
                Div both = new Div(new Span(words.say(trusted ? "add-on.signature.trusted" : "add-on.signature.unknown",
                    TrustPanel.spaced(signer))),
                    code(fingerprint));
                both.addClassName("two-lines");
                yield both;
            }
            case Signature.Broken(Text why) -> new Span(here.say(why));
        };
    }

    private StatusChip chip(Signature signature) {
        return switch (signature) {
            case Signature.Missing none -> StatusChip.saying(words.say("add-on.chip.unsigned"), VaadinIcon.UNLOCK, Status.Tone.WARN);
            case Signature.Valid valid -> valid.trusted()
                ? StatusChip.saying(words.say("add-on.chip.trusted"), VaadinIcon.CHECK, Status.Tone.GOOD)
                : StatusChip.saying(words.say("add-on.chip.unknown"), VaadinIcon.QUESTION, Status.Tone.WARN);
            case Signature.Broken broken -> StatusChip.saying(words.say("add-on.chip.broken"), VaadinIcon.WARNING, Status.Tone.STOP);
        };
    }

    private void fact(String key, Component... values) {
        Description description = new Description(values);
        description.addClassName("two-lines");
        facts.add(new Term(words.say(key)));
        facts.add(description);
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList(lines.stream().map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("reasons");
        return list;
    }

    private static Span code(String text) {
        Span code = new Span(text);
        code.addClassNames("fingerprint", "quiet");
        return code;
    }
}
