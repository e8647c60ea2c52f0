package org.skolbro.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads a file of JSON Lines one line at a time. */
final class LineFile {

    private LineFile() {
    }

    /** A line that is no JSON object is a fault and passed over: what else is wrong is told too. */
    static void read(Path file, Faults faults, Consumer<Line> reader) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)), 1 << 16)) {
            long number = 0;
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                number++;
                try {
                    reader.accept(Line.parse(file, number, text));
                } catch (IOException unreadable) {
                    faults.add(file.getFileName().toString(), number, "raden går inte att läsa", "the line cannot be read");
                }
            }
        }
    }
}
