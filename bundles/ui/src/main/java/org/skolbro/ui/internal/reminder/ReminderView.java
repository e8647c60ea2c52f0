package org.skolbro.ui.internal.reminder;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

import org.skolbro.api.mail.MailTrouble;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.Reminder;
import org.skolbro.api.reminder.Reminder.State;
import org.skolbro.api.reminder.ReminderId;
import org.skolbro.api.reminder.ReminderRecipient;
import org.skolbro.ui.internal.problem.Address;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.internal.work.RunByItself;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** One campaign, while it goes and when it is over. */
public final class ReminderView extends Sheet implements BeforeEnterObserver {

    private final Here here;
    private final Words words;
    private final ConsentReminders reminders;
    private ReminderId id;

    public ReminderView(Here here, ConsentReminders reminders) {
        super(Words.of(here).say("reminder.one"), List.of());
        this.here = here;
        this.reminders = reminders;
        words = Words.of(here);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Address.parameter(event, "run", ReminderId::parse);
        refresh();
    }

    private void refresh() {
        Reminder run = reminders.run(here.caller(), id);
        retitle(words.say("reminder.named", words.day(run.plan().until())), List.of(new Crumb(words.say("reminder.title"), "paminnelser")));
        lead(words.say("rollover.by", run.startedBy(), words.moment(run.startedAt())));
        Div parts = new Div(head(run));
        parts.addClassName("stack");
        if (run.state() == State.RUNNING) {
            parts.add(running(run));
        } else if (run.mine() && run.state() == State.PAUSED) {
            parts.add(paused(run));
        }
        if (run.mine() && run.totals().uncertain() > 0) {
            parts.add(uncertain(run));
        }
        if (run.mine() && run.state() == State.DONE && run.totals().failed() > 0) {
            parts.add(panel(words.say("reminder.failed", run.totals().failed()), button(words.say("reminder.try-again"), VaadinIcon.REFRESH,
                () -> follow(reminders.tryAgain(here.caller(), id)))));
        }
        parts.add(new H2(words.say("rollover.units")), new ReminderUnits(here, run));
        List<ReminderRecipient> persons = reminders.recipients(here.caller(), id);
        if (!persons.isEmpty()) {
            parts.add(new H2(words.say("reminder.persons")), new ReminderPersons(here, persons));
        }
        content(parts);
    }

    private Component running(Reminder run) {
        Component[] actions = run.mine()
            ? new Component[] {RunByItself.pause(words.say("reminder.pause"), () -> reminders.pause(here.caller(), id), this::refresh)} : new Component[0];
        return new RunByItself(here, Words.both("reminder.running"), far(run), () -> Optional.of(reminders.run(here.caller(), id))
            .filter(now -> now.state() == Reminder.State.RUNNING).map(ReminderView::far), this::refresh, actions);
    }

    private static RunByItself.At far(Reminder run) {
        return new RunByItself.At(run.totals().items() - run.totals().waiting(), run.totals().items());
    }

    private Component head(Reminder run) {
        Div chips = new Div(ReminderMarks.chip(words, run), new Span(ReminderMarks.totals(words, run.totals())));
        chips.addClassName("chips");
        return chips;
    }

    private Component paused(Reminder run) {
        String why = run.trouble().map(MailTrouble::says).map(here::say).orElse("");
        Button resume = button(words.say("reminder.resume"), VaadinIcon.PLAY, () -> follow(reminders.resume(here.caller(), id)));
        resume.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = button(words.say("reminder.cancel"), VaadinIcon.BAN, () -> new ConfirmWithCount(here,
            words.say("reminder.cancel.question", run.totals().waiting()), words.say("reminder.cancel.consequence"), words.say("reminder.cancel"),
            () -> follow(reminders.cancel(here.caller(), id))).open());
        Section panel = panel(words.say("reminder.paused", run.totals().waiting()), resume, cancel);
        if (!why.isEmpty()) {
            Div notice = new Div(why);
            notice.addClassNames("notice", "tone-warn");
            panel.addComponentAsFirst(notice);
        }
        return panel;
    }

    /** Nobody is written to twice unless somebody says so. */
    private Component uncertain(Reminder run) {
        return panel(words.say("reminder.uncertain", run.totals().uncertain()),
            button(words.say("reminder.uncertain.leave"), VaadinIcon.CHECK, () -> follow(reminders.decideUncertain(here.caller(), id, false))),
            button(words.say("reminder.uncertain.again"), VaadinIcon.REFRESH, () -> new ConfirmWithCount(here,
                words.say("reminder.uncertain.question", run.totals().uncertain()), words.say("reminder.uncertain.consequence"),
                words.say("reminder.uncertain.again"), () -> follow(reminders.decideUncertain(here.caller(), id, true))).open()));
    }

    private static Button button(String word, VaadinIcon symbol, Runnable then) {
        return new Button(word, symbol.create(), click -> then.run());
    }

    private static Section panel(String sentence, Button... buttons) {
        Div row = new Div(buttons);
        row.addClassName("row");
        Section panel = new Section(new Paragraph(sentence), row);
        panel.addClassNames("panel", "stack", "no-print");
        return panel;
    }

    private void follow(Outcome<Reminder> outcome) {
        if (outcome instanceof Outcome.Refused<Reminder> no) {
            Toast.refused(no);
        }
        refresh();
    }
}
