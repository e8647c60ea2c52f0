package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Changes a package as somebody might who should not. */
final class Tampering {

    private Tampering() {
    }

    static void replace(Path from, Path to, String ending, byte[] content) throws IOException {
        Files.createDirectories(to.getParent());
        try (ZipFile zip = new ZipFile(from.toFile()); OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().endsWith(ending) ? content : zip.getInputStream(entry).readAllBytes());
                out.closeEntry();
            }
        }
    }
}
