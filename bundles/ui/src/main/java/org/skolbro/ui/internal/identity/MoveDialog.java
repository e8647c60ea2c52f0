package org.skolbro.ui.internal.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.api.identity.FictitiousIdentities.Move;
import org.skolbro.api.identity.FictitiousIdentities.Preview;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/**
 * A child who is in the register: first her number, then exactly what changes and what stays and where texts name her, then the
 * form and the fictitious identity.
 */
final class MoveDialog extends SteppedDialog {

    private final IdentityViews.Services services;
    private final Runnable done;
    private final Div effect = new Div();
    private MentionsPanel mentions;
    private TextField number;
    private FormFields form;
    private InsteadFields instead;
    private TextArea note;
    private Optional<Preview> seen = Optional.empty();

    MoveDialog(Here here, IdentityViews.Services services, Runnable done) {
        super(here, Words.of(here).say("identity.move"), Words.of(here).say("identity.move.verb"));
        this.services = services;
        this.done = done;
        effect.addClassName("form-column");
        mayScroll(effect, words.say("identity.move.effect"));
    }

    @Override
    List<Step> steps() {
        seen = Optional.empty();
        number = line(words.say("identity.real.number"));
        number.setHelperText(words.say("identity.move.number.help"));
        form = new FormFields(this, LocalDate.now(services.clock()));
        instead = new InsteadFields(this);
        note = RealFields.note(this, "identity.move.note.help");
        mentions = new MentionsPanel(here);
        return List.of(new Step(words.say("identity.move.who"), this::look, new Paragraph(words.say("identity.move.lead")), number),
            new Step(words.say("identity.move.effect"), Optional::empty, effect),
            new Step(words.say("identity.mentions"), this::stillSearching, new Paragraph(words.say("identity.mentions.lead")), mentions),
            new Step(words.say("identity.form"), form::complaint, form),
            new Step(words.say("identity.instead"), instead::complaint, instead, note));
    }

    private Optional<String> look() {
        return switch (services.identities().preview(here.caller(), number.getValue())) {
            case Outcome.Done<Preview>(Preview preview) -> {
                seen = Optional.of(preview);
                effect.removeAll();
                effect.add(new H4(words.say("identity.move.changes")), changes(preview), new H4(words.say("identity.move.stays")), stays(preview));
                // it goes on while the list above is read
                mentions.search(services, number.getValue());
                yield Optional.empty();
            }
            case Outcome.Refused<Preview>(var why) -> Optional.of(words.say(why));
        };
    }

    private Optional<String> stillSearching() {
        return mentions.isSearching() ? Optional.of(words.say("identity.mentions.wait")) : Optional.empty();
    }

    private UnorderedList changes(Preview preview) {
        return list(words.say("identity.move.numbers", preview.numbers()),
            any(preview.registerIds(), words.say("identity.move.register-ids", preview.registerIds())),
            any(preview.merged(), words.say("identity.move.merged", preview.merged())),
            any(preview.guardiansRenamed(), words.say("identity.move.guardians-renamed", preview.guardiansRenamed())),
            any(preview.guardiansLeft(), words.say("identity.move.guardians-left", preview.guardiansLeft())),
            words.say("identity.move.import"));
    }

    private UnorderedList stays(Preview preview) {
        return list(words.say("identity.move.placements", preview.placements(), preview.groups()),
            words.say("identity.move.documents", preview.documents(), preview.files(), preview.shared()),
            any(preview.drafts(), words.say("identity.move.drafts", preview.drafts())),
            any(preview.accounts(), words.say("identity.move.accounts", preview.accounts())),
            any(preview.delivered(), words.say("identity.move.delivered", preview.delivered())),
            words.say("identity.move.audit", preview.auditLines()), words.say("identity.move.backups"));
    }

    /** What there is none of is not told: the list is long enough. */
    private static String any(int count, String line) {
        return count == 0 ? "" : line;
    }

    private static UnorderedList list(String... lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("reasons");
        Stream.of(lines).filter(line -> !line.isEmpty()).forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    @Override
    void finish() {
        Move move = new Move(number.getValue(), instead.instead(), note.getValue().strip(), form.form(), seen.orElseThrow());
        switch (services.identities().move(here.caller(), move, form.scan())) {
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
        effect.removeAll();
        if (number != null) {
            mentions.stop();
            number.clear();
            note.clear();
            form.forget();
        }
    }
}
