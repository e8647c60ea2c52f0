package org.skolbro.ui.internal.identity;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.IdentityKeys.Standing;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Two or three holders, one after another at one screen, each with her own secret. */
final class SetUpDialog extends SteppedDialog {

    private final IdentityKeys keys;
    private final Runnable done;
    private List<HolderFields> holders = List.of();

    SetUpDialog(Here here, IdentityKeys keys, Runnable done) {
        super(here, Words.of(here).say("identity.key.set-up"), Words.of(here).say("identity.key.set-up.verb"));
        this.keys = keys;
        this.done = done;
    }

    @Override
    List<Step> steps() {
        HolderFields first = HolderFields.anew(words);
        HolderFields second = HolderFields.anew(words);
        HolderFields third = HolderFields.anew(words);
        holders = List.of(first, second, third);
        return List.of(
            new Step(words.say("identity.holder.first"), first::complaint, new Paragraph(words.say("identity.key.set-up.lead")), first),
            new Step(words.say("identity.holder.second"), second::complaint, second),
            new Step(words.say("identity.holder.third"), () -> third.isUntouched() ? Optional.empty() : third.complaint(), third));
    }

    @Override
    void finish() {
        List<HolderFields> filled = holders.stream().filter(one -> !one.isUntouched()).toList();
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
