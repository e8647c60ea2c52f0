package org.skolbro.ui.view;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

import org.skolbro.ui.internal.text.Words;

/** Asks once before what cannot be taken back: the exact number and the consequence, then a verb, never "OK". */
public final class ConfirmWithCount extends Dialog {

    /**
     * @param question names the number, such as "Gallra 412 handlingar?"
     * @param consequence one sentence
     * @param verb on the button
     */
    public ConfirmWithCount(Here here, String question, String consequence, String verb, Runnable confirmed) {
        setHeaderTitle(question);
        setMaxWidth("34rem");
        add(new Paragraph(consequence));
        Button confirm = new Button(verb, click -> {
            close();
            confirmed.run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        Button cancel = new Button(Words.of(here).say("action.cancel"), click -> close());
        getFooter().add(cancel, confirm);
        cancel.focus();
    }

    /** In the colour of danger, for what destroys. */
    public ConfirmWithCount dangerous() {
        getFooter().getElement().getChildren().reduce((first, last) -> last)
            .ifPresent(button -> button.getThemeList().add(ButtonVariant.ERROR.getVariantName()));
        return this;
    }
}
