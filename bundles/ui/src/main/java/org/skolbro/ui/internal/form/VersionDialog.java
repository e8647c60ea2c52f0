package org.skolbro.ui.internal.form;

import java.util.function.BiConsumer;
import java.util.function.Predicate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

import org.skolbro.api.form.FormStatus;
import org.skolbro.api.form.FormVersion;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Chooses another version of a form than the one that is wanted now, and says why. */
final class VersionDialog extends Dialog {

    private static final int LONGEST = 500;

    VersionDialog(Here here, FormStatus form, Object[] counts, BiConsumer<String, String> chosen) {
        Words words = Words.of(here);
        setHeaderTitle(words.say("form.upgrade.question", here.say(form.name())));
        setWidth("min(34rem, 96vw)");
        Predicate<FormVersion> now = version -> version.version().equals(form.wish().version());
        RadioButtonGroup<FormVersion> versions = new RadioButtonGroup<>(words.say("form.versions"));
        versions.setItems(form.versions());
        versions.setItemEnabledProvider(version -> !now.test(version));
        versions.setItemLabelGenerator(version -> version.version() + " – " + words.word("form.version-from", version.source())
            + (now.test(version) ? " (" + words.say("form.version-now") + ")" : ""));
        form.versions().stream().filter(now.negate()).findFirst().ifPresent(versions::setValue);
        TextArea reason = new TextArea(words.say("reason.label"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setRequired(true);
        Div body = new Div(new Paragraph(words.say("form.upgrade.consequence", counts)), versions, reason);
        body.addClassName("form-column");
        add(body);
        Button confirm = new Button(words.say("form.upgrade"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(words.say("reason.missing"));
                reason.focus();
            } else {
                close();
                chosen.accept(versions.getValue().version(), reason.getValue().strip());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), confirm);
    }
}
