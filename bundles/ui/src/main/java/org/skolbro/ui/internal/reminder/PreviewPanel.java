package org.skolbro.ui.internal.reminder;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.ReminderPlan;
import org.skolbro.api.reminder.ReminderPreview;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.EmptyState;
import org.skolbro.ui.view.Here;

/** What a campaign would come to, the message as it will be, and the button that approves exactly that. */
final class PreviewPanel extends Section {

    private static final int ROWS_AT_ONCE = 10;

    private final Here here;
    private final Words words;
    private final ConsentReminders reminders;

    PreviewPanel(Here here, ConsentReminders reminders, ReminderPlan plan, ReminderPreview preview) {
        this.here = here;
        this.reminders = reminders;
        words = Words.of(here);
        addClassNames("panel", "stack");
        add(new H2(words.say("reminder.preview")));
        if (preview.units().isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, words.say("unanswered.none"), words.say("unanswered.none.advice")));
            return;
        }
        add(new Paragraph(words.say("reminder.preview.counts", preview.mails(), preview.onScreen())));
        if (preview.leftOut() > 0) {
            Paragraph hidden = new Paragraph(words.say("reminder.preview.left-out", preview.leftOut()));
            hidden.addClassName("quiet");
            add(hidden);
        }
        add(grid(preview), new H3(words.say("reminder.sample")), sample(preview));
        preview.missing().ifPresentOrElse(why -> {
            Div notice = new Div(new Span(here.say(why.says()) + " "));
            if (here.caller().roles().contains(Role.ADMINISTRATOR)) {
                notice.add(new Anchor("/epost", words.say("mail.set-up")));
            }
            notice.addClassNames("notice", "tone-warn");
            add(notice);
        }, () -> add(start(plan, preview)));
    }

    private Div start(ReminderPlan plan, ReminderPreview preview) {
        Button start = new Button(words.say("reminder.start"), VaadinIcon.ENVELOPE_O.create(), click -> new ConfirmWithCount(here,
            words.say("reminder.start.question", preview.mails()), words.say("reminder.start.consequence"), words.say("reminder.start"), () -> {
                switch (reminders.start(here.caller(), plan, preview.digest())) {
                    case Outcome.Done<Reminder>(Reminder run) -> UI.getCurrent().navigate("paminnelse/" + run.id());
                    case Outcome.Refused<Reminder> no -> Toast.refused(no);
                }
            }).open());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(start);
        row.addClassName("row");
        return row;
    }

    private Grid<ReminderPreview.AtUnit> grid(ReminderPreview preview) {
        Grid<ReminderPreview.AtUnit> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(preview.units().size() <= ROWS_AT_ONCE);
        grid.addColumn(ReminderPreview.AtUnit::name).setHeader(words.say("unanswered.unit")).setWidth("9rem").setFlexGrow(2)
            .setComparator(words.alphabetical(ReminderPreview.AtUnit::name)).setKey("unit");
        grid.addColumn(unit -> words.count(unit.mails())).setHeader(words.say("reminder.mails")).setWidth("7rem").setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(unit -> words.count(unit.onScreen())).setHeader(words.say("reminder.on-screen")).setWidth("7rem").setFlexGrow(0)
            .setTextAlign(ColumnTextAlign.END);
        grid.setItems(preview.units());
        return grid;
    }

    /** In the two languages of the message, whatever the page is in. */
    private Div sample(ReminderPreview preview) {
        Paragraph subject = new Paragraph(preview.subject());
        subject.addClassName("strong");
        Paragraph text = new Paragraph(preview.text());
        text.addClassName("reminder-letter");
        Div letter = new Div(subject, text);
        letter.addClassNames("reminder-sample");
        return letter;
    }
}
