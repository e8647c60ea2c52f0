package org.skolbro.ui.internal.form;

import java.util.function.BiConsumer;

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

/** Chooses another version of a form, and says why. */
final class VersionDialog extends Dialog {

    private static final int LONGEST = 500;

    VersionDialog(Here here, FormStatus form, Object[] counts, BiConsumer<String, String> chosen) {
        Words words = Words.of(here);
        setHeaderTitle(words.say("form.upgrade.question", here.say(form.name())));
        setWidth("min(34rem, 96vw)");
        RadioButtonGroup<FormVersion> versions = new RadioButtonGroup<>(words.say("form.versions"));
        versions.setItems(form.versions());
        versions.setItemLabelGenerator(version -> version.version() + " – " + words.word("form.version-from", version.source())
            + (version.version().equals(form.wish().version()) ? " (" + words.say("form.version-now") + ")" : ""));
        versions.setValue(form.versions().getFirst());
        TextArea reason = new TextArea(words.say("reason.label"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        Div body = new Div(new Paragraph(words.say("form.upgrade.consequence", counts)), versions, reason);
        body.addClassName("form-column");
        add(body);
        Button confirm = new Button(words.say("form.upgrade"), click -> {
            close();
            chosen.accept(versions.getValue().version(), reason.getValue().strip());
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), confirm);
    }
}
