package org.skolbro.ui.internal.transition;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.skolbro.ui.internal.text.Words;

/** A note about one child, in place of the one for all. */
final class OwnNote extends Dialog {

    OwnNote(Words words, String child, TextArea note, String before, Consumer<String> written) {
        setHeaderTitle(words.say("together.own-note.about", child));
        setMaxWidth("34rem");
        setWidth("100%");
        note.setValue(before);
        note.setHelperText(words.say("together.own-note.help"));
        note.setWidthFull();
        note.setAutofocus(true);
        add(note);
        Button done = new Button(words.say("together.own-note.done"), click -> {
            close();
            written.accept(note.getValue().strip());
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), done);
    }
}
