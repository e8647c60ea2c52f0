package org.skolbro.ui.internal.account;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** An account for somebody whom the register does not know. */
final class InviteOfficeDialog extends Dialog {

    private static final List<Role> OFFICES = List.of(Role.ARCHIVIST, Role.ADMINISTRATOR, Role.AUDITOR);

    InviteOfficeDialog(Here here, Accounts accounts, Consumer<Invitation> invited) {
        Words words = Words.of(here);
        setHeaderTitle(words.say("account.invite-office"));
        setWidth("min(30rem, 96vw)");
        TextField name = new TextField(words.say("account.name"));
        TextField userName = new TextField(words.say("signin.user-name"));
        CheckboxGroup<Role> roles = new CheckboxGroup<>(words.say("account.roles"));
        roles.setItems(OFFICES);
        roles.setItemLabelGenerator(role -> words.word("role", role));
        Paragraph complaint = new Paragraph();
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        Div form = new Div(name, userName, roles, complaint);
        form.addClassName("form-column");
        add(form);
        Button invite = new Button(words.say("account.invite.verb"), click -> {
            complaint.setVisible(true);
            if (name.isEmpty() || userName.isEmpty() || roles.isEmpty()) {
                complaint.setText(words.say("account.invite-office.incomplete"));
                return;
            }
            switch (accounts.inviteOffice(here.caller(), userName.getValue().strip(), name.getValue().strip(),
                roles.getValue())) {
                case Outcome.Done<Invitation>(Invitation invitation) -> {
                    close();
                    invited.accept(invitation);
                }
                case Outcome.Refused<Invitation> no -> complaint.setText(words.say(no.reason()));
            }
        });
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), invite);
    }
}
