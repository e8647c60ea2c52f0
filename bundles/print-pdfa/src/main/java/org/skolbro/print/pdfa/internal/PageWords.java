package org.skolbro.print.pdfa.internal;

import java.util.Locale;

/** The few words that the pages themselves say. */
record PageWords(String page, String of, String picture, String noPicture, String masked, String lacking) {

    private static final PageWords SV = new PageWords("sida", "av", "Bild: %s",
        "Bilden %s kan inte skrivas ut. Den finns som fil.", "maskat",
        "Tecknet " + Glyphs.MISSING + " står för ett tecken som inte kan skrivas ut. Det finns kvar i den lagrade handlingen.");
    private static final PageWords EN = new PageWords("page", "of", "Picture: %s",
        "The picture %s cannot be printed. It is kept as a file.", "masked",
        "The sign " + Glyphs.MISSING + " stands for one that cannot be printed. It is kept in the stored document.");

    static PageWords in(Locale language) {
        return "en".equals(language.getLanguage()) ? EN : SV;
    }
}
