package org.skolbro.persistence.internal.transfer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip as somebody might change it who should not. */
final class Tampered {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    static Tampered of(byte[] zip) throws IOException {
        Tampered read = new Tampered();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                read.entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return read;
    }

    String name(String ending) {
        return entries.keySet().stream().filter(name -> name.endsWith(ending)).findFirst().orElseThrow();
    }

    byte[] get(String ending) {
        return entries.get(name(ending));
    }

    String text(String ending) {
        return new String(get(ending), StandardCharsets.UTF_8);
    }

    Tampered with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    Tampered replaced(String ending, byte[] content) {
        entries.put(name(ending), content);
        return this;
    }

    Tampered without(String ending) {
        entries.remove(name(ending));
        return this;
    }

    byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
