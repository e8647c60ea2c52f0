package org.skolbro.register.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

import org.skolbro.core.register.RegisterFile;

/** Files in a folder or the folders in it. Links are not followed. */
record Folder(Container.Found<Path> files, Limits limits) implements Container {

    private static final int DEPTH = 4;

    static Folder of(Path folder, Limits limits) throws IOException {
        Found<Path> files = new Found<>();
        int seen = 0;
        try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
            for (Iterator<Path> each = paths.iterator(); each.hasNext();) {
                Path path = each.next();
                if (++seen > limits.entries()) {
                    throw new Unsound(Reasons.TOO_MANY);
                }
                if (Files.isRegularFile(path)) {
                    files.offer(path.getFileName().toString(), path);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Folder(files, limits);
    }

    @Override
    public Entry entry(RegisterFile file) {
        Path path = files.get(file);
        return () -> {
            if (Files.size(path) > limits.bytes()) {
                throw new Unsound(Reasons.TOO_LARGE);
            }
            return Files.newInputStream(path);
        };
    }

    @Override
    public void close() {
        // nothing is held open between reads
    }
}
