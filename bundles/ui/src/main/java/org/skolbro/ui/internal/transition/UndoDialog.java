package org.skolbro.ui.internal.transition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.skolbro.api.rollover.UndoPreview;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** Who comes back and who stays with the receiver, before anybody does. */
final class UndoDialog extends Dialog {

    UndoDialog(Here here, String unit, UndoPreview preview, Runnable confirmed) {
        Words words = Words.of(here);
        setHeaderTitle(words.say("rollover.undo.question", unit));
        setMaxWidth("34rem");
        Div body = new Div(new Paragraph(words.say("rollover.undo.back", preview.back())));
        body.addClassName("stack");
        if (!preview.stay().isEmpty()) {
            body.add(new Paragraph(words.say("rollover.undo.stay", preview.stay().size())));
            UnorderedList names = new UnorderedList();
            preview.stay().stream().filter(one -> !one.name().isEmpty()).forEach(one ->
                names.add(new ListItem(words.say("rollover.undo.stays", one.name(), words.word("rollover.undo.state", one.state())))));
            body.add(names);
        }
        body.add(new Paragraph(words.say("rollover.undo.until-moment", words.moment(preview.until()))));
        add(body);
        Button undo = new Button(words.say("rollover.undo.verb", preview.back()), VaadinIcon.ARROW_BACKWARD.create(), click -> {
            close();
            confirmed.run();
        });
        undo.addThemeVariants(ButtonVariant.PRIMARY);
        undo.setDisableOnClick(true);
        undo.setEnabled(preview.back() > 0);
        Button cancel = new Button(words.say("action.cancel"), click -> close());
        getFooter().add(cancel, undo);
        cancel.focus();
    }
}
