package org.skolbro.register.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.skolbro.core.register.RegisterFile;

/** Where the files of a total file lie together. */
interface Container extends AutoCloseable {

    /** One file, which may be opened more than once. */
    interface Entry {
        InputStream open() throws IOException;
    }

    /** @throws Unsound when there is no such file */
    Entry entry(RegisterFile file);

    @Override
    void close();

    static Container of(Path source, Limits limits) throws IOException {
        if (Files.isDirectory(source)) {
            return Folder.of(source, limits);
        }
        if (!Files.isRegularFile(source)) {
            throw new Unsound(Reasons.NOT_THERE);
        }
        if (!isZip(source)) {
            throw new Unsound(Reasons.NEITHER);
        }
        return Zip.of(source, limits);
    }

    private static boolean isZip(Path source) throws IOException {
        try (InputStream in = Files.newInputStream(source)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        }
    }

    /** The files by what they are; folders around them do not matter, but a name that is there twice does. */
    final class Found<E> {

        private final Map<RegisterFile, E> entries = new EnumMap<>(RegisterFile.class);

        void offer(String fileName, E entry) {
            for (RegisterFile file : RegisterFile.values()) {
                if (file.fileName().equals(fileName.toLowerCase(Locale.ROOT)) && entries.put(file, entry) != null) {
                    throw new Unsound(Reasons.twice(file.fileName()));
                }
            }
        }

        E get(RegisterFile file) {
            E entry = entries.get(file);
            if (entry == null) {
                throw new Unsound(Reasons.missing(file.fileName()));
            }
            return entry;
        }
    }
}
