package org.skolbro.packages.eark.internal;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.ChildPackage.Organisation;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.core.packing.Packer;
import org.skolbro.core.store.StoredDocument;

public class SubmissionPackageTest {

    private static final byte[] PICTURE = "not really a picture".getBytes(StandardCharsets.UTF_8);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void isAcceptedByAValidatorThatWeDidNotWrite() throws Exception {
        Judgement judgement = Judgement.of(written("2.1.0", sha256(PICTURE)), "2.1.0", folder.newFolder().toPath());
        assertEquals(List.of(), judgement.errors());
        assertTrue("looked at " + judgement.passed(), judgement.passed() > 100);
    }

    @Test
    public void isAcceptedInTheNewerVersionToo() throws Exception {
        assertEquals(List.of(), Judgement.of(written("2.2.0", sha256(PICTURE)), "2.2.0", folder.newFolder().toPath()).errors());
    }

    @Test
    public void isTheSameInAFolderAndAcceptedThere() throws Exception {
        String id = UUID.randomUUID().toString();
        Path whole = folder.newFolder().toPath().resolve(id);
        Map<DocumentId, String> pdfs = new HashMap<>();
        Packer.Unpacked unpacked = new SipPacker("2.1.0", false).unpacked(content(id, sha256(PICTURE)), new Packer.Folder() {
            @Override
            public OutputStream file(String path) throws IOException {
                Files.createDirectories(whole.resolve(path).getParent());
                return Files.newOutputStream(whole.resolve(path));
            }

            @Override
            public void printed(DocumentId document, String path) {
                pdfs.put(document, path);
            }
        });
        assertEquals(2, unpacked.documents());
        assertTrue(Files.readString(whole.resolve(pdfs.get(new DocumentId(1))), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        try (ZipFile zip = new ZipFile(written("2.1.0", sha256(PICTURE)).toFile())) {
            assertEquals(zip.size(), unpacked.files());
            for (ZipEntry entry : zip.stream().filter(each -> each.getName().contains("/data/")).toList()) {
                assertArrayEquals(entry.getName(), zip.getInputStream(entry).readAllBytes(),
                    Files.readAllBytes(whole.resolve(entry.getName().substring(entry.getName().indexOf('/') + 1))));
            }
        }
        assertEquals(List.of(), Judgement.of(whole, "2.1.0", folder.newFolder().toPath()).errors());
    }

    @Test
    public void isNotAcceptedWhenSomebodyChangedAFile() throws Exception {
        Path whole = written("2.1.0", sha256(PICTURE));
        Path changed = folder.getRoot().toPath().resolve("changed").resolve(whole.getFileName());
        Tampering.replace(whole, changed, "handling.json", "{}".getBytes(StandardCharsets.UTF_8));
        assertTrue(Judgement.of(changed, "2.1.0", folder.newFolder().toPath()).errors().toString(),
            !Judgement.of(changed, "2.1.0", folder.newFolder().toPath()).errors().isEmpty());
    }

    @Test
    public void followsTheSchemasThatItBrings() throws Exception {
        try (ZipFile zip = new ZipFile(written("2.1.0", sha256(PICTURE)).toFile())) {
            valid(zip, "METS.xml", "xlink.xsd", "DILCISExtensionMETS.xsd", "DILCISExtensionSIPMETS.xsd", "mets.xsd");
            valid(zip, "rep1/METS.xml", "xlink.xsd", "DILCISExtensionMETS.xsd", "DILCISExtensionSIPMETS.xsd", "mets.xsd");
            valid(zip, "premis.xml", "xlink.xsd", "premis.xsd");
            valid(zip, "retention.xml", "skolbro-retention-1.0.xsd");
            valid(zip, "handling.xml", "skolbro-document-1.0.xsd");
        }
    }

    @Test
    public void keepsPdfAsItIsAndDeflatesTexts() throws Exception {
        try (ZipFile zip = new ZipFile(written("2.1.0", sha256(PICTURE)).toFile())) {
            assertEquals(ZipEntry.STORED, entry(zip, "handling.pdf").getMethod());
            assertTrue(entry(zip, "handling.json").getCompressedSize() < entry(zip, "handling.json").getSize());
            assertTrue(entry(zip, "bilaga-01.png").getCompressedSize() >= PICTURE.length);
        }
    }

    @Test
    public void tellsNothingOfTheChildInNamesOfFiles() throws Exception {
        try (ZipFile zip = new ZipFile(written("2.1.0", sha256(PICTURE)).toFile())) {
            zip.stream().forEach(entry -> assertTrue(entry.getName(), !entry.getName().matches(".*(Maja|20190101).*")));
        }
    }

    @Test
    public void isListedForSpreadsheetsAndPrograms() throws Exception {
        try (ZipFile zip = new ZipFile(written("2.1.0", sha256(PICTURE)).toFile())) {
            String csv = new String(zip.getInputStream(entry(zip, "index.csv")).readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(3, csv.lines().count());
            assertTrue(csv, csv.contains("201901012389;Maja Öberg;Skogsgläntan;FS;Lärlogg;'=1+1 <&>;2024-04-12;"));
        }
    }

    @Test
    public void saysWhatWasAddedToADocumentInItsData() throws Exception {
        try (ZipFile zip = new ZipFile(written("2.1.0", sha256(PICTURE)).toFile())) {
            String xml = new String(zip.getInputStream(entry(zip, "handling.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(xml, xml.contains("<note date=\"2025-02-03\" by=\"Eva Berg\">Bron byggdes &lt;av Maja"));
            String json = new String(zip.getInputStream(entry(zip, "handling.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(json, json.replaceAll("\\s", "").contains(
                "\"notes\":[{\"date\":\"2025-02-03\",\"by\":\"EvaBerg\",\"text\":\"Bronbyggdes<avMaja>.\"}]"));
        }
    }

    @Test
    public void isRefusedWhenAFileIsNotWhatItsChecksumSays() {
        assertThrows(StorageFailure.class, () -> written("2.1.0", "00".repeat(32)));
    }

    private Path written(String version, String checksum) throws IOException {
        String id = UUID.randomUUID().toString();
        Path file = folder.newFolder().toPath().resolve(id + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            Packer.Packed packed = new SipPacker(version, false).write(content(id, checksum), out);
            assertEquals(2, packed.documents());
        }
        return file;
    }

    private static ChildPackage content(String id, String checksum) {
        return new ChildPackage(id, Instant.parse("2026-05-04T08:00:00Z"), new ChildPackage.Delivery("lev-1",
            new Organisation("Demo kommun", "212000-0000"), "Arkivarie Ek", new Organisation("Stadsarkivet", ""), "Skolbro", "0.1.0"),
            new ChildPackage.Child("201901012389", "Maja Öberg"), List.of(paper(1, checksum), paper(2, checksum)).iterator());
    }

    private static Paper paper(long number, String checksum) {
        DocumentType type = DocumentType.named("preschool/log", Text.sv("Lärlogg").en("Learning log")).because(LegalBasis.of("Skollagen 29 kap. 19 §"))
            .fields(Field.text("text", Text.sv("Text").en("Text"), Text.sv("Hjälp").en("Help")),
                Field.matrix("marks", Text.sv("Matris").en("Matrix"), Text.sv("Hjälp").en("Help"), List.of(choice("a"), choice("b")),
                    List.of(new Field.Section("s", Text.sv("Avsnitt").en("Section"), List.of(choice("c")))))).build();
        Attachment picture = new Attachment(new AttachmentId(number), "skog.png", "image/png", PICTURE.length, checksum);
        StoredDocument document = new StoredDocument(new DocumentId(number), type, new SchoolType("FS"), new UnitCode("skogen"),
            About.child(new PersonId(1)), "=1+1 <&>", LocalDate.of(2024, 4, 12), List.of(), "Åsa Ek", Instant.parse("2024-04-12T10:00:00Z"),
            "ab".repeat(32), 1, Optional.empty(), Optional.empty());
        return new Paper(document, document.title(), List.of("Maja Öberg"), "Skogsgläntan",
            Map.of("text", "Vi byggde en bro.\u0001 \uD83D\uDE00", "marks", "s/c=b"),
            List.of(new ChildPackage.File(picture, () -> new ByteArrayInputStream(PICTURE))), SubmissionPackageTest::pdf,
            Optional.of(new ChildPackage.Retention("3", "BUN 2025-12-14 § 88", "preschool/log-left", "Arkivlagen", "Levereras", "Slutat", LocalDate.of(2024, 6, 12), 18)),
            List.of(new ChildPackage.Note(LocalDate.of(2025, 2, 3), "Eva Berg", "Bron byggdes <av Maja>.")));
    }

    private static void pdf(OutputStream out) {
        try {
            out.write("%PDF-1.7 stand-in".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Field.Choice choice(String key) {
        return new Field.Choice(key, Text.sv("Val " + key).en("Choice " + key));
    }

    private static ZipEntry entry(ZipFile zip, String ending) {
        return zip.stream().filter(entry -> entry.getName().endsWith(ending)).findFirst().orElseThrow();
    }

    private static void valid(ZipFile zip, String ending, String... schemas) throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setResourceResolver(new Offline(zip));
        Source[] sources = new Source[schemas.length];
        for (int at = 0; at < schemas.length; at++) {
            sources[at] = new StreamSource(zip.getInputStream(entry(zip, "schemas/" + schemas[at])), schemas[at]);
        }
        try (InputStream in = zip.getInputStream(entry(zip, ending))) {
            factory.newSchema(sources).newValidator().validate(new StreamSource(in));
        }
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(Counted.sha256Digest().digest(content));
    }
}
