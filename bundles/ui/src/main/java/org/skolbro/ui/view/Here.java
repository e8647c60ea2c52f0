package org.skolbro.ui.view;

import java.util.Locale;

import org.skolbro.api.access.Caller;
import org.skolbro.api.text.Text;

/**
 * Where a view stands: whom it is shown to, and in which language. The caller goes with every call of a service; a view
 * has no other way to data.
 */
public record Here(Caller caller, Locale locale) {

    public Here {
        if (caller == null || locale == null) {
            throw new IllegalArgumentException("A view is shown to somebody, in a language");
        }
    }

    /** The text in the reader's language. */
    public String say(Text text) {
        return text.in(locale);
    }
}
