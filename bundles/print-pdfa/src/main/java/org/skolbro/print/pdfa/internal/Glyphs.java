package org.skolbro.print.pdfa.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Makes texts of signs that the font has: one that is missing would break the standard. Remembers whether any was, so that
 * the page can say so.
 */
final class Glyphs {

    static final String MISSING = "\u25A1";

    private final CmapLookup font;
    private boolean lacking;

    Glyphs(TrueTypeFont font) {
        try {
            this.font = font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (Character.isISOControl(sign) || Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
                out.append(sign == '\u00A0' ? '\u00A0' : ' ');
            } else if (Character.getType(sign) == Character.FORMAT || Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.VARIATION_SELECTORS) {
                return;
            } else if (font.getGlyphId(sign) != 0) {
                out.appendCodePoint(sign);
            } else {
                lacking = true;
                out.append(MISSING);
            }
        });
        return out.toString();
    }

    boolean lacking() {
        return lacking;
    }
}
