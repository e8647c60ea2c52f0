package org.skolbro.core.internal.evidence;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A file of lines that only grows and survives a power cut. What a crash left half-written at its end is cut off. */
final class AppendOnlyFile {

    private final Path file;

    AppendOnlyFile(Path file) {
        this.file = file;
    }

    /**
     * Reads all lines, and cuts off what follows the last one that ends an entry: it was being written when the power went.
     *
     * @param reader sees each line of whole entries and of the torn one
     */
    void open(Predicate<String> endsEntry, Consumer<String> reader) throws IOException {
        long whole = 0;
        long read = 0;
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream(512);
            for (int next = in.read(); next >= 0; next = in.read()) {
                read++;
                if (next != '\n') {
                    line.write(next);
                    continue;
                }
                String text = line.toString(StandardCharsets.UTF_8);
                line.reset();
                reader.accept(text);
                whole = endsEntry.test(text) ? read : whole;
            }
        }
        if (whole < read) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole).force(true);
            }
        }
    }

    /** Returns when the lines would survive a power cut. */
    void append(List<String> lines) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long before = channel.size();
            channel.position(before);
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException failed) {
                channel.truncate(before);
                throw failed;
            }
        }
    }
}
