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
    private final List<Holder> before;
    private final Holder leaving;
    private final Runnable done;
    private List<HolderFields> all = List.of();

    ReplaceDialog(Here here, IdentityKeys keys, List<Holder> before, Holder leaving, Runnable done) {
        super(here, Words.of(here).say("identity.holder.replace.title", leaving.userName()),
            Words.of(here).say("identity.holder.replace.verb"));
        this.keys = keys;
        this.before = before;
        this.leaving = leaving;
        this.done = done;
    }

    @Override
    List<Step> steps() {
        List<String> names = before.stream().filter(this::mayChange).map(Holder::userName).toList();
        HolderFields successor = HolderFields.anew(words);
        HolderFields first = HolderFields.among(words, names);
        HolderFields second = HolderFields.among(words, names);
        all = List.of(successor, first, second);
        return List.of(
            new Step(words.say("identity.holder.successor"), successor::complaint, new Paragraph(words.say("identity.holder.replace.lead")), successor),
            new Step(words.say("identity.holder.stays.first"), first::complaint, first),
            new Step(words.say("identity.holder.stays.second"), second::complaint, second));
    }

    /** Of two alone, the one who leaves is one of those who make the change. */
    private boolean mayChange(Holder holder) {
        return before.size() == IdentityKeys.FEWEST || !holder.equals(leaving);
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
