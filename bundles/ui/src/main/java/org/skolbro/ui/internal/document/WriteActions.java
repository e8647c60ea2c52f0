package org.skolbro.ui.internal.document;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Field;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.shell.Toast;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;

/** What one may do with a draft as a whole. */
final class WriteActions {

    private final Here here;
    private final Words words;
    private final AtHome home;
    private final Documents documents;
    private final Editing editing;
    private final WriteForm form;
    private final Consumer<Editing.Result> changed;

    /** @param changed hears what the draft is like after each act that leaves it a draft */
    WriteActions(Here here, Documents documents, Editing editing, WriteForm form, Consumer<Editing.Result> changed) {
        this.here = here;
        this.documents = documents;
        this.editing = editing;
        this.form = form;
        this.changed = changed;
        words = Words.of(here);
        home = AtHome.of(here);
    }

    void finalise(Draft.Deciders deciders) {
        if (isReady()) {
            String type = here.say(editing.draft().type().name());
            String verb = words.say(WriteButtons.verb(home, deciders));
            String question = deciders.mine() ? words.say("write.decide.question", type)
                : home.isHome() ? words.say("write.home.question", type) : words.say("write.finalise.question", type);
            new ConfirmWithCount(here, question, consequence(deciders), verb, this::finaliseNow).open();
        }
    }

    /** Whether all that must be written is saved, and nothing else; otherwise says what is left. */
    private boolean isReady() {
        changed.accept(editing.save());
        List<Field> missing = editing.missing();
        form.missing(missing);
        if (editing.hasUnsaved()) {
            Toast.trouble(words.say("write.not-yet"), words.say("write.not-saved"));
        } else if (!missing.isEmpty()) {
            Toast.trouble(words.say("write.not-yet"), words.say("write.missing", labels(missing)));
        } else if (!editing.unwanted().isEmpty()) {
            Toast.trouble(words.say("write.not-yet"), words.say("write.unwanted", labels(editing.unwanted())));
        } else {
            return true;
        }
        return false;
    }

    private String labels(List<Field> fields) {
        return fields.stream().map(field -> here.say(field.label())).collect(Collectors.joining(", "));
    }

    void handIn(Draft.Deciders deciders) {
        if (isReady()) {
            String names = words.or(deciders.names());
            new ConfirmWithCount(here, words.say("write.hand-in.question", here.say(editing.draft().type().name())),
                names.isEmpty() ? words.say("write.hand-in.nobody") : words.say("write.hand-in.consequence", names),
                words.say("write.hand-in"), () -> followed(documents.handIn(here.caller(), editing.draft().id()),
                    words.say("write.handed-in"))).open();
        }
    }

    void takeBack() {
        followed(documents.handBack(here.caller(), editing.draft().id(), ""), words.say("write.taken-back"));
    }

    void handBack() {
        new AskReason(here, words.say("write.hand-back.question"), words.say("write.hand-back.consequence"),
            words.say("write.hand-back"), reason -> followed(documents.handBack(here.caller(), editing.draft().id(), reason),
                words.say("write.handed-back"))).open();
    }

    private void followed(Outcome<Draft> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<Draft>(Draft ignored) -> {
                Toast.done(done);
                changed.accept(editing.save());
            }
            case Outcome.Refused<Draft> no -> Toast.refused(no);
        }
    }

    void preview() {
        new Preview(here, documents, editing.draft()).open();
    }

    void invite() {
        new InviteDialog(here, documents, editing.draft().id(), () -> changed.accept(editing.save())).open();
    }

    void discard() {
        new ConfirmWithCount(here, words.say("write.discard.question"), words.say("write.discard.consequence"),
            words.say("write.discard"), () -> {
                documents.discard(here.caller(), editing.draft().id());
                Toast.done(words.say("write.discarded"));
                UI.getCurrent().navigate("");
            }).dangerous().open();
    }

    private String consequence(Draft.Deciders deciders) {
        Draft draft = editing.draft();
        String names = String.join(", ", draft.aboutNames());
        boolean guardians = draft.type().readers().contains(Role.GUARDIAN);
        boolean pupil = draft.type().readers().contains(Role.PUPIL);
        if (home.isHome()) {
            return home.consequence(draft);
        }
        if (draft.about() instanceof About.OfGroup) {
            return words.say("write.finalise.group", names);
        }
        if (deciders.mine()) {
            return words.say(guardians ? "write.decide.guardians" : pupil ? "write.decide.pupil" : "write.decide.staff", names);
        }
        return words.say(guardians ? pupil ? "write.finalise.family" : "write.finalise.guardians"
            : pupil ? "write.finalise.pupil" : "write.finalise.staff", names);
    }

    private void finaliseNow() {
        Draft draft = editing.draft();
        switch (documents.finalise(here.caller(), draft.id())) {
            case Outcome.Done<DocumentRow>(DocumentRow row) -> {
                Toast.done(words.say(home.isHome() ? "write.home.finalised" : "write.finalised"));
                UI.getCurrent().navigate("handling/" + row.id(), forFirst(draft.about()));
            }
            case Outcome.Refused<DocumentRow> no -> Toast.refused(no);
        }
    }

    private static QueryParameters forFirst(About about) {
        return about instanceof About.OfChildren children
            ? QueryParameters.of("barn", children.children().getFirst().toString()) : QueryParameters.empty();
    }
}
