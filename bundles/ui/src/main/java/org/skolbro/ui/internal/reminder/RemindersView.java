package org.skolbro.ui.internal.reminder;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPreview;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** The campaigns there have been, and a new one: chosen, previewed, approved. */
public final class RemindersView extends Sheet implements BeforeEnterObserver {

    private static final int SHOWN = 5;

    private final Here here;
    private final Words words;
    private final ConsentReminders reminders;
    private final Div outcome = new Div();
    private final Paragraph complaint = new Paragraph();
    private PlanForm form;

    public RemindersView(Here here, ConsentReminders reminders) {
        super(Words.of(here).say("reminder.title"), List.of());
        this.here = here;
        this.reminders = reminders;
        words = Words.of(here);
        lead(words.say("reminder.lead"));
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form = new PlanForm(here, reminders.choices(here.caller()), Asked.in(event), this::forget);
        Button look = new Button(words.say("reminder.look"), VaadinIcon.EYE.create(), click -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(look);
        row.addClassName("row");
        complaint.setVisible(false);
        Section fresh = new Section(new H2(words.say("reminder.new")), form, complaint, row);
        fresh.addClassNames("panel", "stack", "no-print");
        Div parts = new Div(fresh, outcome);
        parts.addClassName("stack");
        List<Reminder> runs = reminders.runs(here.caller());
        if (!runs.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("link-list");
            runs.stream().limit(SHOWN).forEach(run -> list.add(row(run)));
            Section before = new Section(new H2(words.say("reminder.before")), list);
            before.addClassNames("panel", "stack");
            parts.addComponentAsFirst(before);
        }
        content(parts);
    }

    /** What was previewed is no longer what is chosen. */
    private void forget() {
        outcome.removeAll();
        complaint.setVisible(false);
    }

    private void look() {
        forget();
        Optional<ReminderPlan> plan = form.plan();
        if (plan.isEmpty()) {
            complain(words.say("reminder.incomplete"));
            return;
        }
        switch (reminders.preview(here.caller(), plan.get())) {
            case Outcome.Done<ReminderPreview>(ReminderPreview preview) -> {
                PreviewPanel panel = new PreviewPanel(here, reminders, plan.get(), preview);
                outcome.add(panel);
                panel.scrollIntoView();
            }
            case Outcome.Refused<ReminderPreview> no -> complain(words.say(no.reason()));
        }
    }

    private void complain(String reason) {
        complaint.setText(reason);
        complaint.setVisible(true);
    }

    private ListItem row(Reminder run) {
        Span title = new Span(words.say("reminder.named", words.day(run.plan().until())));
        title.addClassName("strong");
        Span detail = new Span(words.say("rollover.by", run.startedBy(), words.moment(run.startedAt())) + " "
            + ReminderMarks.totals(words, run.totals()));
        detail.addClassName("quiet");
        Anchor link = new Anchor("/paminnelse/" + run.id(), title, detail);
        link.addClassName("two-lines");
        Div line = new Div(link, ReminderMarks.chip(words, run));
        line.addClassName("row");
        return new ListItem(line);
    }
}
