package org.skolbro.ui.internal.list;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** One of a few, all seen at once, for filters and halves of a page. To a screen reader it is what it is: a choice. */
public final class Segments<T> extends RadioButtonGroup<T> {

    public Segments(String label, List<T> choices, ItemLabelGenerator<T> names) {
        setAriaLabel(label);
        setItems(choices);
        setItemLabelGenerator(names);
        addClassNames("segments", "no-print");
    }

    /** Shows what is chosen, and hears when the person chooses something else. */
    public Segments<T> chosen(T now, Consumer<T> listener) {
        setValue(now);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                listener.accept(change.getValue());
            }
        });
        return this;
    }
}
