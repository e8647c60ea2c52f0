package org.skolbro.ui.internal.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;

/** A table that may be wider than a phone: it scrolls by itself, by keyboard too. */
public final class WideTable extends Div {

    /** @param name said to who cannot see it */
    public WideTable(String name, NativeTable table) {
        super(table);
        addClassName("wide-table");
        table.addClassName("plain-table");
        getElement().setAttribute("role", "region").setAttribute("aria-label", name).setAttribute("tabindex", "0");
    }
}
