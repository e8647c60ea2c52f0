package org.skolbro.demo.register;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes one file of comma separated values (RFC 4180) in UTF-8. */
final class Csv implements Closeable {

    private final BufferedWriter out;

    Csv(Path file, String... columns) throws IOException {
        out = Files.newBufferedWriter(file);
        row((Object[]) columns);
    }

    void row(Object... values) throws IOException {
        out.write(Stream.of(values).map(Object::toString).map(Csv::quoted).collect(Collectors.joining(",",
            "", "\r\n")));
    }

    private static String quoted(String value) {
        return value.matches("[^\",\r\n]*") ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
