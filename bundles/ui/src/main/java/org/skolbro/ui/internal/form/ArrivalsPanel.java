package org.skolbro.ui.internal.form;

import java.util.List;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.form.AddOnArrival;
import org.skolbro.api.form.AddOnReport;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** What lay in the node's folder and what became of it: nobody stood beside it to hear. */
final class ArrivalsPanel extends Section {

    /** More than these are opened on demand. */
    private static final int FEW = 3;

    private final Here here;
    private final Words words;

    ArrivalsPanel(Here here, List<AddOnArrival> arrivals) {
        this.here = here;
        words = Words.of(here);
        addClassNames("panel", "stack", "narrow");
        Paragraph help = new Paragraph(words.say("add-on.folder.help"));
        help.addClassName("quiet");
        UnorderedList lines = new UnorderedList(arrivals.stream().map(this::line).toArray(ListItem[]::new));
        lines.addClassName("item-list");
        add(new H2(words.say("add-on.folder")), help, lines);
    }

    private ListItem line(AddOnArrival arrival) {
        AddOnReport report = arrival.report();
        Span file = new Span(report.fileName());
        file.addClassNames("strong", "fingerprint");
        Div head = new Div(file, report.installable()
            ? StatusChip.saying(words.say("add-on.folder.installed"), VaadinIcon.CHECK, Status.Tone.GOOD)
            : StatusChip.saying(words.say("add-on.folder.refused"), VaadinIcon.WARNING, Status.Tone.STOP));
        head.addClassName("spread");
        Span when = new Span(words.moment(arrival.at()) + (report.form().isEmpty() ? ""
            : " · " + here.say(report.name()) + " " + report.version()));
        when.addClassName("quiet");
        ListItem line = new ListItem(head, when);
        if (!report.installable()) {
            UnorderedList faults = new UnorderedList(report.faults().stream().map(fault -> new ListItem(here.say(fault)))
                .toArray(ListItem[]::new));
            faults.addClassName("reasons");
            line.add(report.faults().size() > FEW ? new Details(words.say("add-on.folder.faults", report.faults().size()), faults) : faults);
        }
        return line;
    }
}
