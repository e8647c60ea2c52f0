package org.skolbro.ui.internal.session;

import java.util.Locale;
import java.util.Optional;

import org.skolbro.ui.internal.text.Words;

/** The chosen language, kept in the browser. */
public final class LanguageCookie {

    private static final String NAME = "skolbro-language";

    private LanguageCookie() {
    }

    static Optional<Locale> read() {
        return Cookies.read(NAME).flatMap(language -> switch (language) {
            case "en" -> Optional.of(Words.ENGLISH);
            case "sv" -> Optional.of(Words.SWEDISH);
            default -> Optional.empty();
        });
    }

    public static void write(Locale locale) {
        Cookies.write(NAME, locale.getLanguage());
    }
}
