package org.skolbro.installer.internal.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What is in an archive, in memory. Two lists of contents lie in a zip, one before each file and one at the end; a file that one
 * of them hides would be scanned by nobody and loaded by somebody, so they must agree.
 */
final class Contents {

    private static final int MOST_FILES = 4_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final List<String> NOT_INSIDE = List.of(".jar", ".war", ".kar", ".zip", ".so", ".dll", ".dylib", ".jnilib", ".exe");
    private static final List<String> FRONT_END = List.of("META-INF/VAADIN/", "META-INF/frontend/", "META-INF/resources/");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private Manifest manifest = new Manifest();

    private Contents() {
    }

    /** @param archive with the same bytes */
    static Contents of(Path archive) throws Refusal {
        Contents contents = new Contents();
        try {
            contents.read(archive);
            contents.compare(archive);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal(ArchiveSentences.noArchive());
        }
        return contents;
    }

    Manifest manifest() {
        return manifest;
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** Names of the classes, with slashes and without ending. */
    List<String> classes() {
        return files.keySet().stream().filter(name -> name.endsWith(".class"))
            .map(name -> name.substring(0, name.length() - ".class".length())).toList();
    }

    private void read(Path archive) throws IOException, Refusal {
        long room = MOST_BYTES;
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() > MOST_FILES) {
                throw new Refusal(ArchiveSentences.tooManyFiles(MOST_FILES));
            }
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                require(entry.getName());
                if (!entry.isDirectory()) {
                    byte[] bytes = read(zip, entry, room);
                    room -= bytes.length;
                    if (files.put(entry.getName(), bytes) != null) {
                        throw new Refusal(ArchiveSentences.twice(entry.getName()));
                    }
                }
            }
        }
        byte[] main = files.get(JarFile.MANIFEST_NAME);
        if (main == null) {
            throw new Refusal(ArchiveSentences.noBundle());
        }
        manifest = new Manifest(new ByteArrayInputStream(main));
    }

    /** Counts what really comes out: what the archive says of its sizes may be a lie. */
    private static byte[] read(ZipFile zip, ZipEntry entry, long room) throws IOException, Refusal {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, room + 1));
            if (bytes.length > room) {
                throw new Refusal(ArchiveSentences.tooLarge(MOST_BYTES / (1024 * 1024)));
            }
            return bytes;
        }
    }

    private static void require(String name) throws Refusal {
        boolean outside = name.startsWith("/") || name.contains("\\") || name.contains(":") || name.indexOf('\0') >= 0
            || List.of(name.split("/", -1)).contains("..");
        if (outside) {
            throw new Refusal(ArchiveSentences.outside(name));
        }
        String small = name.toLowerCase(Locale.ROOT);
        if (NOT_INSIDE.stream().anyMatch(small::endsWith)) {
            throw new Refusal(ArchiveSentences.notInside(name));
        }
        if (FRONT_END.stream().anyMatch(name::startsWith)) {
            throw new Refusal(ArchiveSentences.frontEnd(name));
        }
    }

    private void compare(Path archive) throws IOException, Refusal {
        Set<String> listed = new HashSet<>();
        long room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && room >= 0; entry = zip.getNextEntry()) {
                // what only this list has may be larger than all the rest
                room -= zip.skip(room + 1);
                if (!entry.isDirectory()) {
                    listed.add(entry.getName());
                }
            }
        }
        if (!listed.equals(files.keySet())) {
            throw new Refusal(ArchiveSentences.twoLists());
        }
    }
}
