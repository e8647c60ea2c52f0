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

/** Somebody becomes a holder, in the place of another or beside the others, by two who are holders. */
final class HolderDialog extends SteppedDialog {

    /** What comes of it. */
    private interface Change {
        Outcome<Standing> by(KeyHolder newcomer, List<KeyHolder> present);
    }

    /** What is said: in the end, and before. */
    private record Sentences(String title, String lead, String verb, String done) {
    }

    private final Sentences sentences;
    private final List<String> mayChange;
    private final Change change;
    private final Runnable done;
    private List<HolderFields> all = List.of();

    private HolderDialog(Here here, Sentences sentences, List<Holder> mayChange, Change change, Runnable done) {
        super(here, sentences.title(), sentences.verb());
        this.sentences = sentences;
        this.mayChange = mayChange.stream().map(Holder::userName).toList();
        this.change = change;
        this.done = done;
    }

    /** Of two alone, the one who leaves is one of those who make the change. */
    static HolderDialog replacing(Here here, IdentityKeys keys, List<Holder> holders, Holder leaving, Runnable done) {
        Words words = Words.of(here);
        List<Holder> mayChange = holders.stream().filter(holder -> holders.size() == IdentityKeys.FEWEST || !holder.equals(leaving)).toList();
        return new HolderDialog(here, new Sentences(words.say("identity.holder.replace.title", leaving.userName()), words.say("identity.holder.replace.lead"),
            words.say("identity.holder.replace.verb"), words.say("identity.holder.replaced")), mayChange,
            (newcomer, present) -> keys.replace(here.caller(), leaving.account(), newcomer, present), done);
    }

    static HolderDialog adding(Here here, IdentityKeys keys, List<Holder> holders, Runnable done) {
        Words words = Words.of(here);
        return new HolderDialog(here, new Sentences(words.say("identity.holder.add"), words.say("identity.holder.add.lead"),
            words.say("identity.holder.add.verb"), words.say("identity.holder.added")), holders,
            (newcomer, present) -> keys.add(here.caller(), newcomer, present), done);
    }

    @Override
    List<Step> steps() {
        HolderFields newcomer = HolderFields.anew(words);
        HolderFields first = HolderFields.among(words, mayChange);
        HolderFields second = HolderFields.among(words, mayChange);
        all = List.of(newcomer, first, second);
        return List.of(
            new Step(words.say("identity.holder.successor"), newcomer::complaint, new Paragraph(sentences.lead()), newcomer),
            new Step(words.say("identity.holder.stays.first"), first::complaint, first),
            new Step(words.say("identity.holder.stays.second"), second::complaint, second));
    }

    @Override
    void finish() {
        List<KeyHolder> holders = all.stream().map(HolderFields::holder).toList();
        switch (change.by(holders.getFirst(), holders.subList(1, holders.size()))) {
            case Outcome.Done<Standing> changed -> {
                close();
                Toast.done(sentences.done());
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
