package org.skolbro.print.pdfa.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The font, parsed once for each thread that prints at the same time and then used again: half of a short document's time. */
final class Fonts {

    static final String FAMILY = "Liberation Sans";
    /** Comes with pdfbox, under the SIL Open Font Licence. It has one weight, and one is enough. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final Queue<TrueTypeFont> idle = new ConcurrentLinkedQueue<>();

    /** What is done with a font that nobody else uses meanwhile. */
    interface Use {
        void with(TrueTypeFont font) throws IOException;
    }

    void use(Use use) throws IOException {
        TrueTypeFont waiting = idle.poll();
        TrueTypeFont font = waiting == null ? parsed() : waiting;
        try {
            use.with(font);
        } finally {
            idle.add(font);
        }
    }

    private static TrueTypeFont parsed() throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
