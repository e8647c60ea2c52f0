package org.skolbro.register.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Lines of strict UTF-8, ended by LF or CRLF, without a byte order mark. A line that is longer than any row can be is
 * passed over; only its start is kept, so that memory has a bound whatever the file holds.
 */
final class Lines implements Closeable {

    static final int LONGEST = 1 << 16;
    private static final int BUFFER = 1 << 15;

    /** @param isWhole false when only the start was kept */
    record Line(long number, String text, boolean isWhole) {
    }

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder text = new StringBuilder();
    private int position;
    private int limit;
    private long number;

    Lines(InputStream in) {
        reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** @return null at the end */
    Line next() throws IOException {
        number++;
        text.setLength(0);
        boolean whole = true;
        boolean ended = false;
        while (!ended && (position < limit || fill())) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            ended = end < limit;
            int room = Math.min(end - position, LONGEST - text.length());
            text.append(buffer, position, room);
            whole &= room == end - position;
            position = ended ? end + 1 : end;
        }
        if (!ended && text.isEmpty()) {
            return null;
        }
        return new Line(number, trimmed(), whole);
    }

    private String trimmed() {
        int start = number == 1 && !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
        int end = text.length();
        boolean carriageReturn = end > start && text.charAt(end - 1) == '\r';
        return text.substring(start, carriageReturn ? end - 1 : end);
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, reader.read(buffer));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
