package org.skolbro.ui.internal.delivery;

import java.time.LocalDate;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

import org.skolbro.ui.internal.text.Calendars;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** What the archive's receipt says: its reference and its day. */
final class ReceiptDialog extends Dialog {

    private static final int LONGEST = 200;

    ReceiptDialog(Here here, LocalDate delivered, BiConsumer<String, LocalDate> registered) {
        Words words = Words.of(here);
        setHeaderTitle(words.say("delivery.receive"));
        setWidth("min(34rem, 96vw)");
        TextField reference = new TextField(words.say("delivery.reference"));
        reference.setHelperText(words.say("delivery.reference.help"));
        reference.setMaxLength(LONGEST);
        reference.setRequiredIndicatorVisible(true);
        DatePicker day = new DatePicker(words.say("delivery.receipt-day"));
        day.setI18n(Calendars.in(words));
        day.setMin(delivered);
        day.setValue(delivered);
        day.setRequiredIndicatorVisible(true);
        Div form = new Div(new Paragraph(words.say("delivery.receive.lead")), reference, day);
        form.addClassName("form-column");
        add(form);
        Button go = new Button(words.say("delivery.receive.verb"), click -> {
            reference.setErrorMessage(words.say("delivery.reference.missing"));
            reference.setInvalid(reference.getValue().isBlank());
            if (!reference.isInvalid() && day.getValue() != null && !day.isInvalid()) {
                close();
                registered.accept(reference.getValue(), day.getValue());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.say("action.cancel"), click -> close()), go);
    }
}
