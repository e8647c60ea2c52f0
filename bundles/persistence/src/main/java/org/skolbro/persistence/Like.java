package org.skolbro.persistence;

import java.util.Locale;

/** Text that is looked for inside other text. Queries say {@code like :text escape '!'}. */
public final class Like {

    private static final Locale SWEDISH = Locale.of("sv");

    private Like() {
    }

    /** How a text is kept beside itself to be found whatever its case; a database knows small letters only in some settings. */
    public static String sought(String text) {
        return text.toLowerCase(SWEDISH);
    }

    /** A pattern for columns kept by {@link #sought}; no character of the text is a wildcard. */
    public static String containing(String text) {
        return "%" + sought(text).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
