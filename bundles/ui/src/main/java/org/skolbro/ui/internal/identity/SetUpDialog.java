package org.skolbro.ui.internal.identity;

import java.util.List;

import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.IdentityKeys.Standing;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.view.Here;

/** Two or three holders at one screen, each with her own secret. */
final class SetUpDialog extends IdentityDialog {

    private final IdentityKeys keys;
    private final Runnable done;
    private List<HolderFields> holders = List.of();

    SetUpDialog(Here here, IdentityKeys keys, Runnable done) {
        super(here, org.skolbro.ui.internal.text.Words.of(here).say("identity.key.set-up"),
            org.skolbro.ui.internal.text.Words.of(here).say("identity.key.set-up.verb"));
        this.keys = keys;
        this.done = done;
    }

    @Override
    void fill() {
        holders = List.of(HolderFields.other(words, words.say("identity.holder.first"), true),
            HolderFields.other(words, words.say("identity.holder.second"), true),
            HolderFields.other(words, words.say("identity.holder.third"), true));
        fields(new Paragraph(words.say("identity.key.set-up.lead")));
        holders.forEach(this::fields);
    }

    @Override
    void act() {
        List<HolderFields> filled = holders.stream().filter(one -> !one.isUntouched()).toList();
        if (filled.size() < IdentityKeys.FEWEST || !filled.stream().allMatch(HolderFields::isNamed)) {
            complain(words.say("identity.holder.incomplete"));
            return;
        }
        if (!filled.stream().allMatch(HolderFields::isTypedTheSameTwice)) {
            complain(words.say("identity.holder.differs"));
            return;
        }
        switch (keys.setUp(here.caller(), filled.stream().map(HolderFields::holder).toList())) {
            case Outcome.Done<Standing> made -> {
                close();
                Toast.done(words.say("identity.key.set-up.done", made.value().holders().size()));
                done.run();
            }
            case Outcome.Refused<Standing> no -> complain(no);
        }
    }

    @Override
    void forget() {
        holders.forEach(HolderFields::forget);
    }
}
