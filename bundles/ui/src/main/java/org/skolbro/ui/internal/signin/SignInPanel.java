package org.skolbro.ui.internal.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** One step of the log-in: heading, fields, what went wrong, one button on, one way back. */
abstract class SignInPanel extends Div {

    private final Paragraph complaint = new Paragraph();
    private final Button onward = new Button();

    SignInPanel(String heading, String button) {
        addClassNames("form-column", "small");
        complaint.addClassName("complaint");
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        onward.setText(button);
        onward.addThemeVariants(ButtonVariant.PRIMARY);
        onward.setDisableOnClick(true);
        onward.addClickListener(click -> {
            complaint.setVisible(false);
            submit();
            onward.setEnabled(true);
        });
        onward.addClickShortcut(Key.ENTER).listenOn(this);
        if (!heading.isEmpty()) {
            add(new H2(heading));
        }
    }

    /** Sends what was filled in. */
    abstract void submit();

    final void fields(Component... fields) {
        add(fields);
        add(complaint, onward);
    }

    final void wayBack(String label, Runnable action) {
        Button back = new Button(label, click -> action.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        add(back);
    }

    void complain(String reason) {
        complaint.setText(reason);
        complaint.setVisible(true);
    }
}
