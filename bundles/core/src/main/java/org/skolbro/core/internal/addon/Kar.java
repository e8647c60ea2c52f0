package org.skolbro.core.internal.addon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.skolbro.api.form.AddOnArchive;

/**
 * Karaf's archive (KAR), of which only the one jar in its repository counts: its feature lists are Karaf's business, and Karaf
 * is not asked. What is no such archive stays as it is, and the examiner says what is wrong with it.
 */
final class Kar {

    private static final String ENDING = ".kar";
    private static final String REPOSITORY = "repository/";

    private Kar() {
    }

    static AddOnArchive opened(AddOnArchive archive) {
        if (!archive.fileName().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            return archive;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.bytes()))) {
            byte[] only = onlyJar(zip);
            return only == null ? archive : new AddOnArchive(archive.fileName(), only);
        } catch (IOException | IllegalArgumentException broken) {
            return archive;
        }
    }

    /** Null when there is none, or several, or more than an archive may have. */
    private static byte[] onlyJar(ZipInputStream zip) throws IOException {
        byte[] only = null;
        int room = AddOnArchive.MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] bytes = zip.readNBytes(room + 1);
            room -= bytes.length;
            boolean jar = entry.getName().startsWith(REPOSITORY) && entry.getName().endsWith(".jar");
            if (room < 0 || jar && only != null) {
                return null;
            }
            if (jar) {
                only = bytes;
            }
        }
        return only;
    }
}
