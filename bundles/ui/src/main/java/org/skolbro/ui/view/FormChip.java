package org.skolbro.ui.view;

import com.vaadin.flow.component.html.Span;

import org.skolbro.api.form.FormId;
import org.skolbro.api.text.Text;

/** Names a school form (skolform), with its quiet hue at the edge. */
public final class FormChip extends Span {

    public FormChip(FormId form, Text name, Here here) {
        super(here.say(name));
        addClassNames("form-chip", "form-" + form.value());
    }
}
