package org.skolbro.register.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Finds where a file stops being UTF-8. Reading in large pieces only tells that it does. */
final class Encoding {

    private Encoding() {
    }

    /** A line break is never part of another character in UTF-8, so that each line can be looked at alone. */
    static long firstBadLine(Container.Entry entry) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        try (InputStream in = new BufferedInputStream(entry.open())) {
            for (int value = in.read(); value >= 0; value = in.read()) {
                if (value != '\n') {
                    line.write(value);
                } else if (isBad(line)) {
                    return number;
                } else {
                    line.reset();
                    number++;
                }
                if (line.size() > Lines.LONGEST * 4) {
                    return number;
                }
            }
        }
        return number;
    }

    private static boolean isBad(ByteArrayOutputStream line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray()));
            return false;
        } catch (CharacterCodingException e) {
            return true;
        }
    }
}
