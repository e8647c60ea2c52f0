package org.skolbro.packages.eark.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.evidence.EvidenceFolder;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.internal.transfer.Keys;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.TransferFormat.Limits;
import org.skolbro.core.packing.TransferFormat.Opened;
import org.skolbro.core.packing.TransferFormat.Seal;
import org.skolbro.core.packing.TransferFormat.Written;
import org.skolbro.core.packing.TransferLetter;
import org.skolbro.core.packing.TransferLetter.Consent;
import org.skolbro.core.packing.TransferLetter.Ground;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.packing.TransferLetter.Said;
import org.skolbro.core.packing.TransferManifest;

public class TransferPackageTest {

    private static final Limits LIMITS = new Limits(50 << 20, 50 << 20, 100);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String id = UUID.randomUUID().toString();
    private final TransferPacker packer = new TransferPacker();

    /** What lies inside is a submission package like any other. */
    @Test
    public void hasAPackageInsideThatAnotherValidatorAccepts() throws Exception {
        Path whole = written();
        Path sip = folder.newFolder().toPath().resolve(id + ".zip");
        try (ZipFile zip = new ZipFile(whole.toFile())) {
            Files.copy(zip.getInputStream(zip.getEntry(id + ".zip")), sip);
        }
        Judgement judgement = Judgement.of(sip, "2.1.0", folder.newFolder().toPath());
        assertEquals(List.of(), judgement.errors());
        assertTrue("looked at " + judgement.passed(), judgement.passed() > 100);
    }

    @Test
    public void saysOfItselfWhatWasWritten() throws Exception {
        Path whole = written();
        try (Opened opened = packer.open(whole, folder.getRoot().toPath().resolve("scratch"), LIMITS)) {
            TransferManifest manifest = opened.manifest();
            opened.compare(manifest, Progress.NONE);
            assertEquals(id, manifest.id());
            assertEquals(Pupil.DOCUMENTS, manifest.documents().size());
            assertEquals(List.of("Mona Öberg"), manifest.consents().getFirst().answers().stream().map(Said::by).toList());
            TransferManifest.Item first = manifest.documents().getFirst();
            assertEquals("Därför.", first.why().sv());
            assertEquals(List.of("text"), opened.data(first).described().stream().map(field -> field.key()).toList());
            assertEquals(manifest, packer.manifest(opened.text()));
        }
        assertEquals(false, Files.exists(folder.getRoot().toPath().resolve("scratch")));
    }

    @Test
    public void tellsNothingOfTheChildInNamesOfFiles() throws Exception {
        try (ZipFile zip = new ZipFile(written().toFile())) {
            assertEquals(List.of("LASMIG.txt", "README.txt", "transfer-1.0.schema.json", id + ".zip", "transfer.json", "transfer.sig", "sender.pem"),
                zip.stream().map(ZipEntry::getName).toList());
        }
    }

    /** As README.txt in it says. */
    @Test
    public void isVerifiedWithOrdinaryTools() throws Exception {
        assumeTrue(run(folder.getRoot().toPath(), "command -v openssl && command -v unzip && command -v sha256sum") == 0);
        Path place = folder.newFolder().toPath();
        Files.copy(written(), place.resolve("package.zip"));
        assertEquals(0, run(place, "unzip -q package.zip"));
        List<String> commands = Files.readAllLines(place.resolve("README.txt")).stream().filter(line -> line.startsWith("   printf") || line.startsWith("   openssl"))
            .toList();
        assertEquals(3, commands.size());
        for (String command : commands) {
            assertEquals(command, 0, run(place, command));
        }
        Files.writeString(place.resolve("transfer.json"), " ", StandardOpenOption.APPEND);
        assertEquals(0, run(place, commands.get(1)));
        assertTrue(run(place, commands.get(2)) != 0);
    }

    private static int run(Path in, String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", command).directory(in.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start().waitFor();
    }

    private Seal seal() throws IOException {
        return new Keys(new SigningKey(EvidenceFolder.at(folder.newFolder().toPath())), null);
    }

    private Path written() throws Exception {
        ChildPackage pupil = new Pupil(1).content();
        ChildPackage content = new ChildPackage(id, pupil.at(), pupil.delivery(), pupil.child(), pupil.documents());
        Map<DocumentId, Ground> grounds = LongStream.range(0, 100).mapToObj(number -> new DocumentId(number + Pupil.DOCUMENTS)).collect(Collectors.toMap(
            Function.identity(), any -> new Ground(Text.sv("Därför.").en("Because."), "Skollagen")));
        TransferLetter letter = new TransferLetter(id, Instant.parse("2026-05-04T08:00:00Z"), "Skolbro", new Party("Demo kommun", "212000-0000", "Ekskolan"),
            new Party("Grannbro", "212000-0019", ""), LocalDate.of(2026, 7, 1), new TransferLetter.Child("201901012389", "Maja Öberg", false),
            new TransferLetter.Way("GR", "GR", LocalDate.of(2026, 6, 1)), "", grounds, Map.of(), List.of(new Consent("demo/follow", 1,
                Text.sv("Får det följa med?").en("May it follow?"), List.of(new Said("Mona Öberg", "YES", Instant.parse("2026-04-04T08:00:00Z"), "PAPER",
                    Optional.of(LocalDate.of(2026, 4, 3)))), List.of("1"))));
        Path file = folder.newFolder().toPath().resolve("package.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Written written = packer.write(letter, content, seal(), out);
            assertEquals(Pupil.DOCUMENTS, written.documents());
        }
        return file;
    }
}
