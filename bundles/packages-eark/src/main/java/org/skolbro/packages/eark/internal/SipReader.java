package org.skolbro.packages.eark.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.skolbro.core.packing.TransferManifest;
import org.skolbro.core.packing.TransferManifest.Annex;
import org.skolbro.core.packing.TransferManifest.Item;
import org.skolbro.core.packing.TransferManifest.Listed;

/** The E-ARK package inside a package, by what the manifest says of it and by what it says of itself. */
final class SipReader implements Closeable {

    private static final Text COMPARING = Text.sv("Jämför kontrollsummor").en("Comparing checksums");
    private static final String INDEX = "metadata/descriptive/index.json";
    private static final int LARGEST_INDEX = 16 << 20;
    private static final int MOST_ENTRIES = 20_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final String root;

    private SipReader(ZipFile zip, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
        root = entries.keySet().iterator().next().replaceFirst("/.*", "/");
    }

    static SipReader open(Path file, Limits limits) throws BadPackage, IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException broken) {
            throw BadPackage.of("E-ARK-paketet inuti är inte ett helt zip-paket.", "The E-ARK package inside is not a whole zip.");
        }
        try {
            Map<String, ZipEntry> entries = TransferReader.listed(zip, MOST_ENTRIES, limits.unpacked());
            if (entries.isEmpty()) {
                throw BadPackage.of("E-ARK-paketet inuti är tomt.", "The E-ARK package inside is empty.");
            }
            return new SipReader(zip, entries);
        } catch (BadPackage | RuntimeException fault) {
            zip.close();
            throw fault;
        }
    }

    /** That it is whole by its own word, that each listed file is there and as listed, and that all is about the one child. */
    void compare(TransferManifest said, Progress progress) throws BadPackage, IOException {
        Findings findings = new Findings();
        new CheckedPackage(zip, new MetsReader(), findings, Progress.NONE).check();
        if (!findings.none()) {
            var fault = findings.verdict().faults().getFirst();
            throw BadPackage.of("E-ARK-paketet inuti är inte helt: " + fault.where() + " – " + fault.what().sv() + ".",
                "The E-ARK package inside is not whole: " + fault.where() + " – " + fault.what().en() + ".");
        }
        for (int at = 0; at < said.documents().size(); at++) {
            progress.at(COMPARING, at, said.documents().size());
            TransferReader.requireWanted(progress);
            Item item = said.documents().get(at);
            for (Listed file : files(item)) {
                TransferReader.copy(zip, entry(file), file, OutputStream.nullOutputStream());
            }
            requireAbout(said, item);
        }
        requireIndexed(said);
    }

    private static List<Listed> files(Item item) {
        List<Listed> files = new ArrayList<>(List.of(item.rendering(), item.data()));
        item.files().stream().map(Annex::file).forEach(files::add);
        return files;
    }

    private void requireAbout(TransferManifest said, Item item) throws BadPackage, IOException {
        Data data;
        try (InputStream in = open(item.data())) {
            data = ManifestReading.data(item.data().path(), in.readNBytes(LARGEST_INDEX));
        }
        if (!data.about().equals(List.of(said.child().name()))) {
            throw otherChild(item.data().path());
        }
    }

    /** The package's own list has number and name on every line. */
    private void requireIndexed(TransferManifest said) throws BadPackage, IOException {
        ZipEntry entry = entries.get(root + INDEX);
        if (entry == null) {
            throw BadPackage.of("Filen " + INDEX + " saknas i E-ARK-paketet.", "The file " + INDEX + " is missing in the E-ARK package.");
        }
        List<JsonTree> lines;
        try (InputStream in = zip.getInputStream(entry)) {
            lines = JsonTree.listOf(INDEX, in.readNBytes(LARGEST_INDEX));
        }
        if (lines.size() != said.documents().size()) {
            throw BadPackage.of("E-ARK-paketet och manifestet har inte lika många handlingar.",
                "The E-ARK package and the manifest do not have as many documents.");
        }
        for (JsonTree line : lines) {
            if (!line.text("personnummer").equals(said.child().number()) || !line.text("namn").equals(said.child().name())) {
                throw otherChild(INDEX);
            }
        }
    }

    private static BadPackage otherChild(String path) {
        return BadPackage.of("En handling i paketet gäller ett annat barn än manifestet: " + path + ". Be avsändaren göra ett nytt paket.",
            "A document in the package is about another child than the manifest: " + path + ". Ask the sender for a new package.");
    }

    InputStream open(Listed file) throws BadPackage, IOException {
        return new Exact(zip.getInputStream(entry(file)), file);
    }

    private ZipEntry entry(Listed file) throws BadPackage {
        ZipEntry entry = entries.get(root + file.path());
        if (entry == null) {
            throw BadPackage.of("Filen " + file.path() + " saknas i E-ARK-paketet.", "The file " + file.path() + " is missing in the E-ARK package.");
        }
        if (entry.getSize() != file.bytes()) {
            throw Exact.changed(file);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
