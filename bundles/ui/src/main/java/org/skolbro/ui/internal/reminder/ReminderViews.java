package org.skolbro.ui.internal.reminder;

import java.util.List;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Role;
import org.skolbro.api.mail.MailServers;
import org.skolbro.api.reminder.ConsentReminders;
import org.skolbro.api.reminder.UnansweredQuestions;
import org.skolbro.ui.internal.routes.Entry;
import org.skolbro.ui.internal.routes.Section;
import org.skolbro.ui.internal.routes.ShellViews;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.View;

/** Reminders for headteachers and administrators, and the mail server for administrators. */
@Component
public final class ReminderViews implements ShellViews {

    private final ConsentReminders reminders;
    private final UnansweredQuestions unanswered;
    private final MailServers servers;

    @Activate
    public ReminderViews(@Reference ConsentReminders reminders, @Reference UnansweredQuestions unanswered, @Reference MailServers servers) {
        this.reminders = reminders;
        this.unanswered = unanswered;
        this.servers = servers;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
            Entry.of(Section.CHILDREN, 6, View.at("obesvarade", UnansweredView.class, here -> new UnansweredView(here, unanswered))
                .titled(Words.both("unanswered.title")).shownTo(Role.HEADTEACHER, Role.ADMINISTRATOR).inMenu(VaadinIcon.QUESTION_CIRCLE_O)),
            Entry.of(Section.CHILDREN, 7, View.at("paminnelser", RemindersView.class, here -> new RemindersView(here, reminders))
                .titled(Words.both("reminder.title")).shownTo(Role.HEADTEACHER, Role.ADMINISTRATOR).inMenu(VaadinIcon.ENVELOPE_O)),
            Entry.of(Section.CHILDREN, 8, View.at("paminnelse/:run", ReminderView.class, here -> new ReminderView(here, reminders))
                .titled(Words.both("reminder.one")).shownTo(Role.HEADTEACHER, Role.ADMINISTRATOR)),
            Entry.of(Section.ADMINISTRATION, 6, View.at("epost", MailServerView.class, here -> new MailServerView(here, servers))
                .titled(Words.both("mail.title")).shownTo(Role.ADMINISTRATOR).inMenu(VaadinIcon.ENVELOPE)));
    }
}
