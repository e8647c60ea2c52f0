package org.skolbro.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that the script waits for. Each appears whole, so that the script never reads half a sentence. */
final class Signals {

    private final Path done;

    Signals(Path done) {
        this.done = done;
    }

    void progress(String line) {
        write(done.resolveSibling(nameOf("progress")), line);
    }

    void done(String text) {
        write(done, text);
    }

    void failed(String text) {
        write(done.resolveSibling(nameOf("failed")), text);
    }

    private String nameOf(String signal) {
        return done.getFileName().toString().replaceFirst("(\\.[^.]*)?$", "." + signal);
    }

    private static void write(Path file, String text) {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(written, text);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The script that started the demo cannot be told", e);
        }
    }
}
