package org.skolbro.core.internal.document.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.skolbro.api.text.Text;

/** Copies a file without what it should not carry. Pictures are not decoded: what is seen stays bit for bit the same. */
interface Cleaner {

    /** More than any camera takes; a small file that unfolds to more is made to harm (dekomprimeringsbomb). */
    long MOST_PIXELS = 120_000_000;

    Text DAMAGED = Text.sv("Filen är skadad och går inte att läsa.").en("The file is damaged and cannot be read.");
    Text TOO_MANY_PIXELS = Text.sv("Bilden har för många bildpunkter.").en("The picture has too many pixels.");

    /** @return why the file is refused; empty when {@code out} has a clean copy */
    Optional<Text> clean(Path in, OutputStream out) throws IOException;

    static Optional<Text> size(long width, long height) {
        if (width < 1 || height < 1) {
            return Optional.of(DAMAGED);
        }
        return width * height > MOST_PIXELS ? Optional.of(TOO_MANY_PIXELS) : Optional.empty();
    }

    /** Copies exactly so many bytes. */
    static void copy(InputStream in, OutputStream out, long bytes) throws IOException {
        byte[] buffer = new byte[8192];
        long left = bytes;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

}
