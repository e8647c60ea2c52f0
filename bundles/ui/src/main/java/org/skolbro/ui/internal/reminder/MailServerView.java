package org.skolbro.ui.internal.reminder;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailServer.Security;
import org.skolbro.api.mail.MailServers;
import org.skolbro.api.mail.MailServers.Setting;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Sheet;

/** The server that e-mail is given to, and a message to try it out. */
public final class MailServerView extends Sheet {

    private static final int USUAL_PORT = 587;

    private final Here here;
    private final Words words;
    private final MailServers servers;
    private final TextField host;
    private final IntegerField port;
    private final RadioButtonGroup<Security> security = new RadioButtonGroup<>();
    private final TextField user;
    private final PasswordField password;
    private final TextField sender;
    private final TextField senderName;
    private final TextField replyTo;
    private final TextField logIn;
    private final IntegerField pace;
    private final TextField trial;
    private final Button send;
    private final Paragraph complaint = new Paragraph();

    public MailServerView(Here here, MailServers servers) {
        super(Words.of(here).say("mail.title"), List.of());
        this.here = here;
        this.servers = servers;
        words = Words.of(here);
        lead(words.say("mail.lead"));
        Setting now = servers.setting(here.caller());
        MailServer server = now.server().orElse(new MailServer("", USUAL_PORT, Security.STARTTLS, "", "", "", "", "", MailServer.PACE));
        host = field(words.say("mail.host"), server.host());
        port = number(words.say("mail.port"), server.port());
        security.setLabel(words.say("mail.security"));
        security.setItems(Security.values());
        security.setItemLabelGenerator(each -> words.word("mail.security", each));
        security.setValue(server.security());
        user = field(words.say("mail.user"), server.user());
        user.setHelperText(words.say("mail.user.help"));
        user.setAutocomplete(Autocomplete.OFF);
        password = new PasswordField(words.say("mail.password"));
        password.getElement().setAttribute("autocomplete", "new-password");
        tellOfPassword(now);
        sender = field(words.say("mail.sender"), server.sender());
        senderName = field(words.say("mail.sender-name"), server.senderName());
        replyTo = field(words.say("mail.reply-to"), server.replyTo());
        replyTo.setHelperText(words.say("mail.reply-to.help"));
        logIn = field(words.say("mail.log-in"), server.logIn());
        logIn.setHelperText(words.say("mail.log-in.help"));
        pace = number(words.say("mail.pace"), server.perMinute());
        trial = new TextField(words.say("mail.trial.to"));
        send = new Button(words.say("mail.trial.send"), click -> tryOut());
        send.setDisableOnClick(true);
        send.setEnabled(now.server().isPresent());
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        content(parts());
    }

    private Div parts() {
        Button save = new Button(words.say("mail.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(host, port, security, user, password, sender, senderName, replyTo, logIn, pace, complaint, new Div(save));
        form.addClassName("form-column");
        Section server = new Section(new H2(words.say("mail.server")), form);
        server.addClassNames("panel", "stack");
        Div attempt = new Div(trial, new Div(send));
        attempt.addClassName("form-column");
        Section tried = new Section(new H2(words.say("mail.trial")), new Paragraph(words.say("mail.trial.lead")), attempt);
        tried.addClassNames("panel", "stack");
        Div parts = new Div(server, tried);
        parts.addClassName("stack");
        return parts;
    }

    private static TextField field(String label, String value) {
        return new TextField(label, value, "");
    }

    private static IntegerField number(String label, int value) {
        IntegerField field = new IntegerField(label);
        field.setValue(value);
        field.setMin(1);
        return field;
    }

    private void tellOfPassword(Setting now) {
        password.clear();
        password.setHelperText(words.say(now.passwordKept() ? "mail.password.kept" : "mail.password.none"));
    }

    private void save() {
        complaint.setVisible(false);
        MailServer server = new MailServer(host.getValue().strip(), whole(port), security.getValue(), user.getValue().strip(),
            sender.getValue().strip(), senderName.getValue().strip(), replyTo.getValue().strip(), logIn.getValue().strip(), whole(pace));
        switch (servers.set(here.caller(), server, Optional.of(password.getValue()).filter(typed -> !typed.isEmpty()))) {
            case Outcome.Done<Setting>(Setting now) -> {
                tellOfPassword(now);
                send.setEnabled(true);
                Toast.done(words.say("mail.saved"));
            }
            case Outcome.Refused<Setting> no -> {
                complaint.setText(words.say(no.reason()));
                complaint.setVisible(true);
            }
        }
    }

    /** What is no number is none that a server has. */
    private static int whole(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }

    private void tryOut() {
        Outcome<Setting> tried = servers.tryOut(here.caller(), trial.getValue().strip());
        send.setEnabled(true);
        switch (tried) {
            case Outcome.Done<Setting> sent -> Toast.done(words.say("mail.trial.sent"));
            case Outcome.Refused<Setting> no -> Toast.refused(no);
        }
    }
}
