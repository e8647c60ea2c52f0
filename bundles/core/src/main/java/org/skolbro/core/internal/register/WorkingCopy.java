package org.skolbro.core.internal.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.skolbro.api.problem.StorageFailure;

/** An uploaded register file: a copy full of personal data, which the municipality's records plan does not know of. */
final class WorkingCopy {

    private WorkingCopy() {
    }

    /** Follows no links: what a folder points to is not part of the copy. */
    static void destroy(Path copy) {
        try {
            for (Path path : deepestFirst(copy)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StorageFailure("The working copy of the register file could not be destroyed", e);
        }
    }

    private static List<Path> deepestFirst(Path copy) throws IOException {
        if (Files.notExists(copy)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(copy)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
