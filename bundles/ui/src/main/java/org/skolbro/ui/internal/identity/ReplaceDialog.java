package org.skolbro.ui.internal.identity;

import java.util.List;

import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.IdentityKeys.Holder;
import org.skolbro.api.identity.IdentityKeys.Standing;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Two who stay put another in the place of one who leaves. */
final class ReplaceDialog extends IdentityDialog {

    private final IdentityKeys keys;
    private final Holder leaving;
    private final Runnable done;
    private HolderFields successor;
    private List<HolderFields> present = List.of();

    ReplaceDialog(Here here, IdentityKeys keys, Holder leaving, Runnable done) {
        super(here, Words.of(here).say("identity.holder.replace.title", leaving.userName()),
            Words.of(here).say("identity.holder.replace.verb"));
        this.keys = keys;
        this.leaving = leaving;
        this.done = done;
    }

    @Override
    void fill() {
        successor = HolderFields.other(words, words.say("identity.holder.successor"), true);
        present = List.of(HolderFields.other(words, words.say("identity.holder.stays.first"), false),
            HolderFields.other(words, words.say("identity.holder.stays.second"), false));
        fields(new Paragraph(words.say("identity.holder.replace.lead")), successor, present.get(0), present.get(1));
    }

    @Override
    void act() {
        if (!successor.isNamed() || !present.stream().allMatch(HolderFields::isNamed)) {
            complain(words.say("identity.holder.incomplete"));
            return;
        }
        if (!successor.isTypedTheSameTwice()) {
            complain(words.say("identity.holder.differs"));
            return;
        }
        switch (keys.replace(here.caller(), leaving.account(), successor.holder(), present.stream().map(HolderFields::holder).toList())) {
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
        if (successor != null) {
            successor.forget();
        }
        present.forEach(HolderFields::forget);
    }
}
