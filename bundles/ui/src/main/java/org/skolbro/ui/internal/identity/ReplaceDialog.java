package org.skolbro.ui.internal.identity;

import java.util.List;

import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.IdentityKeys.Holder;
import org.skolbro.api.identity.IdentityKeys.Standing;
import org.skolbro.api.identity.KeyHolder;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Two who stay put another in the place of one who leaves. */
final class ReplaceDialog extends SteppedDialog {

    private final IdentityKeys keys;
    private final Holder leaving;
    private final Runnable done;
    private List<HolderFields> all = List.of();

    ReplaceDialog(Here here, IdentityKeys keys, Holder leaving, Runnable done) {
        super(here, Words.of(here).say("identity.holder.replace.title", leaving.userName()),
            Words.of(here).say("identity.holder.replace.verb"));
        this.keys = keys;
        this.leaving = leaving;
        this.done = done;
    }

    @Override
    List<Step> steps() {
        HolderFields successor = new HolderFields(words, true);
        HolderFields first = new HolderFields(words, false);
        HolderFields second = new HolderFields(words, false);
        all = List.of(successor, first, second);
        return List.of(
            new Step(words.say("identity.holder.successor"), successor::complaint, new Paragraph(words.say("identity.holder.replace.lead")), successor),
            new Step(words.say("identity.holder.stays.first"), first::complaint, first),
            new Step(words.say("identity.holder.stays.second"), second::complaint, second));
    }

    @Override
    void finish() {
        List<KeyHolder> holders = all.stream().map(HolderFields::holder).toList();
        switch (keys.replace(here.caller(), leaving.account(), holders.getFirst(), holders.subList(1, holders.size()))) {
            case Outcome.Done<Standing> changed -> {
                close();
                Toast.done(words.say("identity.holder.replaced"));
                done.run();
            }
            case Outcome.Refused<Standing> no -> complain(no);
        }
    }

    @Override
    void forget() {
        all.forEach(HolderFields::forget);
    }
}
