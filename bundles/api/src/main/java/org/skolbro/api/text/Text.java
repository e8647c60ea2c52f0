package org.skolbro.api.text;

import java.util.Locale;

/** A text for people, in Swedish and in English; both are required. */
public record Text(String sv, String en) {

    public Text {
        if (sv == null || sv.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("A text must be given in Swedish and in English");
        }
    }

    public static Swedish sv(String sv) {
        return new Swedish(sv);
    }

    /** The English text when English is asked for, otherwise the Swedish. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : sv;
    }

    /** The first half of a text; becomes one with {@link #en}. */
    public record Swedish(String sv) {
        public Text en(String en) {
            return new Text(sv, en);
        }
    }
}
