package org.skolbro.ui.internal.form;

import java.util.Optional;

import org.skolbro.api.form.FormImpact;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.Forms;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.AskReason;
import org.skolbro.ui.view.ConfirmWithCount;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.Notice;

/** What an administrator can do with a form; the consequence is told in one sentence, with exact counts, first. */
final class FormSwitching {

    private final Here here;
    private final Words words;
    private final Forms forms;

    FormSwitching(Here here, Forms forms) {
        this.here = here;
        this.forms = forms;
        words = Words.of(here);
    }

    void off(FormStatus form) {
        String name = here.say(form.name());
        new AskReason(here, words.say("form.off.question", name), words.say("form.off.consequence", counts(form)),
            words.say("form.off"), reason -> told(forms.disable(here.caller(), form.id(), reason), "form.off.done", name)).open();
    }

    void on(FormStatus form) {
        String name = here.say(form.name());
        new ConfirmWithCount(here, words.say("form.on.question", name), words.say("form.on.consequence", counts(form)),
            words.say("form.on"), () -> told(forms.enable(here.caller(), form.id(), ""), "form.on.done", name)).open();
    }

    void upgrade(FormStatus form) {
        new VersionDialog(here, form, counts(form), (version, reason) -> switchTo(form, version, reason)).open();
    }

    void back(FormStatus form, String version) {
        new AskReason(here, words.say("form.back.question", here.say(form.name()), version),
            words.say("form.upgrade.consequence", counts(form)), words.say("form.back", version),
            reason -> switchTo(form, version, reason)).open();
    }

    void history(FormStatus form) {
        new HistoryDialog(here, form, forms.history(here.caller(), form.id())).open();
    }

    private void switchTo(FormStatus form, String version, String reason) {
        told(forms.upgrade(here.caller(), form.id(), Optional.of(version), reason), "form.upgrade.done", here.say(form.name()),
            version);
    }

    private Object[] counts(FormStatus form) {
        FormImpact impact = forms.impact(here.caller(), form.id());
        return new Object[] {impact.children(), impact.documents(), impact.drafts(), impact.transitions()};
    }

    private void told(Outcome<FormStatus> outcome, String done, Object... values) {
        switch (outcome) {
            case Outcome.Done<FormStatus> yes -> Notice.done(words.say(done, values));
            case Outcome.Refused<FormStatus> no -> Notice.refused(no);
        }
    }
}
