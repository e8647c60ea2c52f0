package org.skolbro.ui.internal.identity;

import java.util.Optional;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.Fictitious;
import org.skolbro.api.identity.FictitiousIdentities.Move;
import org.skolbro.api.identity.FictitiousIdentities.Preview;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** A child who is in the register: first her number, then exactly what changes and what stays, then the fictitious identity. */
final class MoveDialog extends IdentityDialog {

    private final IdentityViews.Services services;
    private final Runnable done;
    private TextField number;
    private FormFields form;
    private TextArea note;
    private Optional<Preview> seen = Optional.empty();

    MoveDialog(Here here, IdentityViews.Services services, Runnable done) {
        super(here, Words.of(here).say("identity.move"), Words.of(here).say("identity.move.look"));
        this.services = services;
        this.done = done;
    }

    @Override
    void fill() {
        seen = Optional.empty();
        verb(words.say("identity.move.look"));
        number = line(words.say("identity.real.number"));
        number.setHelperText(words.say("identity.move.number.help"));
        fields(new Paragraph(words.say("identity.move.lead")), number);
    }

    @Override
    void act() {
        if (seen.isPresent()) {
            move(seen.get());
            return;
        }
        switch (services.identities().preview(here.caller(), number.getValue())) {
            case Outcome.Done<Preview>(Preview preview) -> show(preview);
            case Outcome.Refused<Preview> no -> complain(no);
        }
    }

    private void show(Preview preview) {
        seen = Optional.of(preview);
        form = new FormFields(this);
        note = new TextArea(words.say("identity.real.note"));
        note.setMaxLength(2000);
        note.setHelperText(words.say("identity.move.note.help"));
        verb(words.say("identity.move.verb"));
        instead(new H3(words.say("identity.move.changes")), changes(preview), new H3(words.say("identity.move.stays")), stays(preview), form,
            note);
    }

    private UnorderedList changes(Preview preview) {
        return list(words.say("identity.move.numbers", preview.numbers()), words.say("identity.move.register-ids", preview.registerIds()),
            words.say("identity.move.merged", preview.merged()), words.say("identity.move.guardians-renamed", preview.guardiansRenamed()),
            words.say("identity.move.guardians-left", preview.guardiansLeft()), words.say("identity.move.import"));
    }

    private UnorderedList stays(Preview preview) {
        return list(words.say("identity.move.placements", preview.placements(), preview.groups()),
            words.say("identity.move.documents", preview.documents(), preview.files(), preview.shared()),
            words.say("identity.move.drafts", preview.drafts()), words.say("identity.move.accounts", preview.accounts()),
            words.say("identity.move.delivered", preview.delivered()), words.say("identity.move.audit", preview.auditLines()),
            words.say("identity.move.backups"));
    }

    private static UnorderedList list(String... lines) {
        UnorderedList list = new UnorderedList();
        for (String line : lines) {
            list.add(new ListItem(line));
        }
        return list;
    }

    private void move(Preview preview) {
        Optional<IdentityForm> paper = form.form();
        Optional<Fictitious> instead = form.instead();
        if (paper.isEmpty() || instead.isEmpty()) {
            complain(words.say("identity.incomplete"));
            return;
        }
        switch (services.identities().move(here.caller(), new Move(number.getValue(), instead.get(), note.getValue().strip(), paper.get(), preview))) {
            case Outcome.Done<LinkId> moved -> {
                close();
                Toast.done(words.say("identity.move.done"));
                done.run();
            }
            case Outcome.Refused<LinkId> no -> complain(no);
        }
    }

    @Override
    void forget() {
        seen = Optional.empty();
        if (number != null) {
            number.clear();
        }
    }
}
