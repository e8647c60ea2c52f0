package org.skolbro.ui.internal.session;

import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;

import org.skolbro.ui.internal.text.Words;

/** The chosen language, kept in the browser for a year. Says nothing about who chose it. */
public final class LanguageCookie {

    private static final String NAME = "skolbro-language";

    private LanguageCookie() {
    }

    static Optional<Locale> read() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? Optional.empty() : from(request.getHeader("Cookie"));
    }

    static Optional<Locale> from(String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.matches("(.*; *)?" + NAME + "=en(;.*)?")) {
            return Optional.of(Words.ENGLISH);
        }
        return header.contains(NAME + "=sv") ? Optional.of(Words.SWEDISH) : Optional.empty();
    }

    /** Written by the browser itself: the answer to a click has no headers of its own once it comes by web socket. */
    public static void write(Locale locale) {
        UI.getCurrent().getPage().executeJs("document.cookie = $0",
            NAME + "=" + locale.getLanguage() + ";path=/;max-age=31536000;samesite=lax");
    }
}
