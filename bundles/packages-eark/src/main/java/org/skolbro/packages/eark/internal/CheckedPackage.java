package org.skolbro.packages.eark.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;
import org.skolbro.packages.eark.internal.Listed.File;
import org.xml.sax.SAXException;

/** One package that somebody sent, of which nothing is believed. */
final class CheckedPackage {

    private static final Text COMPARING = Text.sv("Jämför kontrollsummor").en("Comparing checksums");
    private static final String METS = "METS.xml";
    private static final Set<String> DIGESTS = Set.of("SHA-256", "SHA-384", "SHA-512");
    private static final int MOST_ENTRIES = 1_000_000;
    private static final long LARGEST_METS = 64L << 20;
    /** Packed to less than a hundredth of this much, a file is made to fill disks. */
    private static final long SUSPICIOUS = 100L << 20;
    private static final int PIECE = 1 << 16;

    private final ZipFile zip;
    private final MetsReader reader;
    private final Findings findings;
    private final Progress progress;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private final Map<String, File> listed = new HashMap<>();

    CheckedPackage(ZipFile zip, MetsReader reader, Findings findings, Progress progress) {
        this.zip = zip;
        this.reader = reader;
        this.findings = findings;
        this.progress = progress;
    }

    void check() throws IOException {
        Optional<String> root = root();
        if (root.isEmpty()) {
            return;
        }
        read(METS);
        List<String> inner = listed.keySet().stream().filter(path -> path.startsWith("representations/") && path.endsWith("/" + METS)).toList();
        for (String path : inner) {
            read(path);
        }
        if (findings.none()) {
            compare();
        }
    }

    /** The one folder in which everything lies; empty when the names cannot be trusted. */
    private Optional<String> root() {
        if (zip.size() == 0 || zip.size() > MOST_ENTRIES) {
            findings.add("", "paketet är tomt eller har fler än en miljon filer", "the package is empty or has more than a million files");
            return Optional.empty();
        }
        List<? extends ZipEntry> all = zip.stream().toList();
        String root = all.getFirst().getName().replaceFirst("/.*", "/");
        for (ZipEntry entry : all) {
            String name = entry.getName();
            if (leadsOut(name)) {
                findings.add(name, "namnet leder ut ur paketet", "the name leads out of the package");
            } else if (!name.startsWith(root) || !root.endsWith("/")) {
                findings.add(name, "filen ligger utanför paketets mapp", "the file lies outside the folder of the package");
            } else if (!entry.isDirectory() && entries.put(name.substring(root.length()), entry) != null) {
                findings.add(name, "filen finns två gånger", "the file is there twice");
            }
        }
        return findings.none() ? Optional.of(root) : Optional.empty();
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains("\0") || name.contains(":")
            || List.of(name.split("/")).contains("..");
    }

    private void read(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        if (entry == null) {
            findings.add(path, "filen saknas", "the file is missing");
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] mets = in.readNBytes((int) LARGEST_METS + 1);
            if (mets.length > LARGEST_METS) {
                findings.add(path, "filen är för stor", "the file is too large");
                return;
            }
            reader.files(mets, path.substring(0, path.length() - METS.length())).forEach(file -> list(path, file));
        } catch (SAXException fault) {
            findings.add(path, "filen följer inte METS", "the file does not follow METS");
        }
    }

    /** Pointers come beside the line with the checksum. */
    private void list(String mets, File file) {
        if (file.path().isEmpty()) {
            findings.add(mets, "en hänvisning leder ut ur paketet", "a reference leads out of the package");
        } else if (!entries.containsKey(file.path())) {
            findings.add(file.path(), "filen saknas", "the file is missing");
        } else {
            listed.merge(file.path(), file, (one, other) -> one.checksum().isEmpty() ? other : one);
        }
    }

    /** Each file is a work of its own, and to hash them is most of it: on all processors, and told in the order of the files. */
    private void compare() throws IOException {
        List<Map.Entry<String, ZipEntry>> all = new ArrayList<>(entries.entrySet());
        AtomicInteger begun = new AtomicInteger();
        try {
            all.parallelStream().filter(file -> !progress.cancelled()).map(file -> {
                tell(begun.getAndIncrement(), all.size());
                return compared(file.getKey(), file.getValue());
            }).toList().forEach(finding -> finding.accept(findings));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private synchronized void tell(int begun, int all) {
        progress.at(COMPARING, begun, all);
    }

    private Consumer<Findings> compared(String path, ZipEntry entry) {
        File file = listed.get(path);
        if (file == null) {
            return path.equals(METS) ? nothing -> { } : fault(path, "filen är inte upptagen i METS", "the file is not listed in METS");
        }
        if (!DIGESTS.contains(file.checksumType()) || file.checksum().isEmpty()) {
            return fault(path, "det finns ingen kontrollsumma av slaget SHA-2", "there is no checksum of the kind SHA-2");
        }
        if (entry.getSize() > SUSPICIOUS && entry.getSize() / 100 > entry.getCompressedSize()) {
            return fault(path, "filen är packad till under en hundradel och lästes inte", "the file is packed to less than a hundredth and was not read");
        }
        if (file.bytes() != entry.getSize()) {
            return fault(path, "filen har inte den storlek som sägs", "the file is not as large as is said");
        }
        return digest(entry, file).equalsIgnoreCase(file.checksum()) ? findings -> findings.compared(file.bytes())
            : fault(path, "filen är ändrad: kontrollsumman stämmer inte", "the file was changed: the checksum does not agree");
    }

    private static Consumer<Findings> fault(String path, String sv, String en) {
        return findings -> findings.add(path, sv, en);
    }

    /** Reads no further than the size that is said; nothing when it cannot be unpacked. */
    private String digest(ZipEntry entry, File file) {
        byte[] piece = new byte[(int) Math.clamp(file.bytes(), 1, PIECE)];
        try (InputStream in = zip.getInputStream(entry)) {
            MessageDigest digest = MessageDigest.getInstance(file.checksumType());
            long read = 0;
            for (int length = in.read(piece); length > 0 && read <= file.bytes(); length = in.read(piece)) {
                digest.update(piece, 0, length);
                read += length;
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (ZipException | EOFException broken) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-2", impossible);
        }
    }
}
