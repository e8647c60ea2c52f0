package org.skolbro.ui.internal.routes;

import java.util.Optional;

import org.skolbro.api.form.FormId;
import org.skolbro.ui.view.View;

/**
 * A view and its place in the menu.
 *
 * @param form whose view it is; empty for the shell's own
 */
public record Entry(Section section, int order, Optional<FormId> form, View<?> view) {

    public static Entry of(Section section, int order, View<?> view) {
        return new Entry(section, order, Optional.empty(), view);
    }

    static Entry of(FormId form, int order, View<?> view) {
        return new Entry(Section.FORM, order, Optional.of(form), view);
    }
}
