package org.skolbro.packages.eark.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;
import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat.Data;
import org.skolbro.core.packing.TransferFormat.Limits;
import org.skolbro.core.packing.TransferFormat.Opened;
import org.skolbro.core.packing.TransferFormat.Sealed;
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.packing.TransferManifest.Listed;

/**
 * A package that somebody sent. Names, numbers and sizes are judged by the zip's own list before a byte is unpacked; of each
 * file no more is read than was said, whatever comes out of it.
 */
final class TransferReader implements Opened {

    private static final int MOST_ENTRIES = 50;
    private static final int LARGEST_MANIFEST = 16 << 20;
    private static final int LARGEST_DATA = 8 << 20;
    private static final int LARGEST_KEY = 4096;
    /** Above this a file that is packed to less than a hundredth is made to fill disks. */
    private static final long SUSPICIOUS = 10L << 20;
    private static final Text COMPARING = Text.sv("Jämför kontrollsummor").en("Comparing checksums");

    private final ZipFile zip;
    private final Path scratch;
    private final Limits limits;
    private final Map<String, ZipEntry> entries;
    private final byte[] manifest;
    private final Sealed sealed;
    private SipReader sip;

    private TransferReader(ZipFile zip, Path scratch, Limits limits, Map<String, ZipEntry> entries) throws BadPackage, IOException {
        this.zip = zip;
        this.scratch = scratch;
        this.limits = limits;
        this.entries = entries;
        manifest = small(TransferPacker.MANIFEST, LARGEST_MANIFEST);
        sealed = new Sealed(TransferPacker.PURPOSE, TransferPacker.sha256(manifest), small(TransferPacker.SIGNATURE, LARGEST_KEY),
            key(small(TransferPacker.KEY, LARGEST_KEY)));
    }

    static TransferReader open(Path file, Path scratch, Limits limits) throws BadPackage, IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            throw BadPackage.of("Filen är inte ett helt zip-paket.", "The file is not a whole zip.");
        }
        try {
            return new TransferReader(zip, scratch, limits, listed(zip, MOST_ENTRIES, limits.unpacked()));
        } catch (BadPackage | IOException | RuntimeException fault) {
            zip.close();
            throw fault;
        }
    }

    /** By name; nothing of it when a name leads out, a file is there twice, or it is made to fill disks. */
    static Map<String, ZipEntry> listed(ZipFile zip, int most, long largest) throws BadPackage {
        if (zip.size() == 0 || zip.size() > most) {
            throw BadPackage.of("Paketet är tomt eller har fler än " + most + " filer.", "The package is empty or has more than " + most + " files.");
        }
        Map<String, ZipEntry> found = new HashMap<>();
        long bytes = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            if (leadsOut(entry.getName())) {
                throw BadPackage.of("Ett filnamn i paketet leder ut ur det.", "A file name in the package leads out of it.");
            }
            if (!entry.isDirectory() && found.put(entry.getName(), entry) != null) {
                throw BadPackage.of("En fil finns två gånger i paketet.", "A file is in the package twice.");
            }
            bytes += entry.getSize();
            if (entry.getSize() < 0 || bytes > largest || bytes < 0) {
                throw tooLarge(largest);
            }
            if (entry.getSize() > SUSPICIOUS && entry.getSize() / 100 > entry.getCompressedSize()) {
                throw BadPackage.of("En fil är packad till under en hundradel, som i en zipbomb. Den packades inte upp.",
                    "A file is packed to less than a hundredth, as in a zip bomb. It was not unpacked.");
            }
        }
        return found;
    }

    static BadPackage tooLarge(long largest) {
        long megabytes = largest >> 20;
        return BadPackage.of("Paketet är större än " + megabytes + " MB uppackat.", "The package is larger than " + megabytes + " MB unpacked.");
    }

    static boolean leadsOut(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains("\0") || name.contains(":") || List.of(name.split("/")).contains("..");
    }

    static String key(byte[] pem) {
        return new String(pem, StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
    }

    @Override
    public Sealed sealed() {
        return sealed;
    }

    @Override
    public String text() {
        return new String(manifest, StandardCharsets.UTF_8);
    }

    @Override
    public TransferManifest manifest() throws BadPackage {
        return ManifestReading.manifest(manifest, limits.documents());
    }

    @Override
    public void compare(TransferManifest said, Progress progress) throws BadPackage, IOException {
        requireNothingElse(said);
        for (Listed file : said.files()) {
            copy(zip, entry(file.path()), file, OutputStream.nullOutputStream());
        }
        progress.at(COMPARING, 0, said.documents().size());
        try (OutputStream out = Files.newOutputStream(scratch)) {
            copy(zip, entry(said.sip().path()), said.sip(), out);
        }
        requireWanted(progress);
        sip = SipReader.open(scratch, limits);
        sip.compare(said, progress);
    }

    static void requireWanted(Progress progress) throws BadPackage {
        if (progress.cancelled()) {
            throw BadPackage.of("Avbrutet. Ingenting togs emot.", "Broken off. Nothing was taken in.");
        }
    }

    private void requireNothingElse(TransferManifest said) throws BadPackage {
        List<String> known = List.of(TransferPacker.MANIFEST, TransferPacker.SIGNATURE, TransferPacker.KEY, said.sip().path());
        for (String name : entries.keySet()) {
            if (!known.contains(name) && said.files().stream().noneMatch(file -> file.path().equals(name))) {
                throw BadPackage.of("I paketet ligger en fil som inte står i manifestet.", "There is a file in the package that the manifest does not list.");
            }
        }
    }

    @Override
    public Data data(TransferManifest.Item item) throws BadPackage, IOException {
        if (item.data().bytes() > LARGEST_DATA) {
            throw tooLarge(LARGEST_DATA);
        }
        try (InputStream in = file(item.data())) {
            return ManifestReading.data(item.data().path(), in.readAllBytes());
        }
    }

    @Override
    public InputStream file(Listed file) throws BadPackage, IOException {
        return sip.open(file);
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            if (sip != null) {
                sip.close();
            }
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private ZipEntry entry(String name) throws BadPackage {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw BadPackage.of("Filen " + name + " saknas i paketet.", "The file " + name + " is missing in the package.");
        }
        return entry;
    }

    private byte[] small(String name, int largest) throws BadPackage, IOException {
        ZipEntry entry = entry(name);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(largest + 1);
            if (content.length > largest) {
                throw BadPackage.of("Filen " + name + " i paketet är för stor.", "The file " + name + " in the package is too large.");
            }
            return content;
        } catch (ZipException | EOFException broken) {
            throw BadPackage.of("Filen " + name + " i paketet går inte att packa upp.", "The file " + name + " in the package cannot be unpacked.");
        }
    }

    /** No further than what was said. */
    static void copy(ZipFile from, ZipEntry entry, Listed said, OutputStream out) throws BadPackage, IOException {
        try (InputStream in = new Exact(from.getInputStream(entry), said)) {
            in.transferTo(out);
        } catch (ZipException | EOFException broken) {
            throw Exact.changed(said);
        } catch (Exact.NotAsListed wrong) {
            throw Exact.changed(said);
        }
    }
}
