package org.skolbro.print.pdfa.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.Test;
import org.skolbro.api.document.About;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.document.Marks;
import org.skolbro.api.form.SchoolForm;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.document.DocumentPaper;
import org.skolbro.core.print.Paper;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.form.adapted.Adapted;
import org.skolbro.form.adult.Adult;
import org.skolbro.form.compulsory.Compulsory;
import org.skolbro.form.example.LanguageSupport;
import org.skolbro.form.leisure.Leisure;
import org.skolbro.form.preschool.Preschool;
import org.skolbro.form.upper.secondary.UpperSecondary;
import org.verapdf.pdfa.flavours.PDFAFlavour;

public class PrintedDocumentTest {

    private static final Locale SV = Locale.of("sv");
    private static final List<SchoolForm> FORMS = List.of(new Preschool(), new Compulsory(), new Leisure(), new Adapted(),
        new UpperSecondary(), new Adult(), new LanguageSupport());

    private final PdfaPrinter printer = new PdfaPrinter();

    @Test
    public void ofEveryTypeOfEveryFormIsForLongKeepingAndReadByAScreenReader() throws Exception {
        int judged = 0;
        for (SchoolForm form : FORMS) {
            for (DocumentType type : form.declaration().documentTypes()) {
                byte[] pdf = print(judged % 2 == 0 ? SV : Locale.ENGLISH, type, filled(type), List.of(file("picture.png", "image/png")));
                Judged.complies(type.id().value(), pdf, PDFAFlavour.PDFA_2_A);
                Judged.complies(type.id().value(), pdf, PDFAFlavour.PDFUA_1);
                judged++;
            }
        }
        assertTrue("only " + judged, judged > 20);
    }

    @Test
    public void saysWhatIsWrittenUnderItsLabels() throws Exception {
        DocumentType type = new Compulsory().declaration().documentTypes().stream()
            .filter(one -> one.fields().stream().anyMatch(field -> field.kind() == Field.Kind.MATRIX)).findFirst().orElseThrow();
        byte[] pdf = print(SV, type, filled(type), List.of(file("picture.png", "image/png"), file("plan.pdf", "application/pdf")));
        Files.write(Files.createDirectories(Path.of("target")).resolve("document.pdf"), pdf);
        String text = text(pdf);
        for (Field field : type.fields()) {
            assertTrue(field.key() + " in " + text, text.contains(field.label().sv()));
        }
        assertTrue(text, text.contains("Förskolan Skogsgläntan"));
        assertTrue(text, text.contains("plan.pdf"));
    }

    @Test
    public void numbersItsPagesWithChildAndDocument() throws Exception {
        DocumentType type = new Preschool().declaration().documentTypes().getFirst();
        byte[] pdf = print(SV, type, Map.of(type.fields().getFirst().key(), "En rad.\n".repeat(200)), List.of());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 2);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            String page = second.getText(document);
            assertTrue(page, page.contains("Maja Öberg · " + type.name().sv()));
            assertTrue(page, page.contains("sida 2 av " + document.getNumberOfPages()));
        }
    }

    @Test
    public void tellsOfSignsThatItCannotShow() throws Exception {
        DocumentType type = new Preschool().declaration().documentTypes().getFirst();
        byte[] pdf = print(SV, type, Map.of(type.fields().getFirst().key(), "Bra \uD83D\uDE00 \u0645\u0631\u062D\u0628\u0627 \u0007"), List.of());
        Judged.complies("signs", pdf, PDFAFlavour.PDFA_2_A);
        assertTrue(text(pdf), text(pdf).contains("står för ett tecken"));
        assertFalse(text(print(SV, type, Map.of(type.fields().getFirst().key(), "Bra"), List.of())).contains("står för ett tecken"));
    }

    @Test
    public void tellsOfAPictureThatItCannotShow() throws Exception {
        DocumentType type = new Preschool().declaration().documentTypes().getFirst();
        byte[] pdf = print(SV, type, Map.of(type.fields().getFirst().key(), "Text"), List.of(file("odd.webp", "image/webp")));
        Judged.complies("webp", pdf, PDFAFlavour.PDFUA_1);
        assertTrue(text(pdf), text(pdf).contains("odd.webp kan inte skrivas ut"));
    }

    @Test
    public void standsAfterACoverWithContentsWhenThereAreSeveral() throws Exception {
        DocumentType type = new Preschool().declaration().documentTypes().getFirst();
        List<Paper.Part> parts = new ArrayList<>(List.of(new Paper.Part("Maja Öberg", "Maja Öberg", "Maja Öberg", List.of(
            new Paper.Facts(List.of(new Paper.Fact("Enhet", "Skogsgläntan")))))));
        for (int number = 1; number <= 3; number++) {
            parts.add(part(SV, type, Map.of(type.fields().getFirst().key(), "Text " + number), List.of()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.paper(new Paper(SV, "Maja Öberg", "Innehåll", parts), out);
        Files.write(Path.of("target").resolve("several.pdf"), out.toByteArray());
        Judged.complies("several", out.toByteArray(), PDFAFlavour.PDFA_2_A);
        Judged.complies("several", out.toByteArray(), PDFAFlavour.PDFUA_1);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals(4, document.getNumberOfPages());
        }
        assertTrue(text(out.toByteArray()), text(out.toByteArray()).contains("Innehåll"));
    }

    private byte[] print(Locale language, DocumentType type, Map<String, String> fields, List<Attachment> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.paper(Paper.of(language, part(language, type, fields, files)), out);
        return out.toByteArray();
    }

    private static Paper.Part part(Locale language, DocumentType type, Map<String, String> fields, List<Attachment> files) {
        StoredDocument document = new StoredDocument(new DocumentId(4711), type, new SchoolType("FS"), new UnitCode("skogen"),
            About.child(new PersonId(1)), "Vår \"skog\" <&>", LocalDate.of(2026, 4, 12), List.of(), "Åsa Ek", Instant.EPOCH, "", files.size(),
            Optional.empty(), Optional.empty(), Optional.of("Rektor Ek"));
        return new DocumentPaper(language, PrintedDocumentTest::open).part(document, new DocumentPaper.Seen(document.title(),
            List.of("Maja Öberg"), List.of(), "Förskolan Skogsgläntan", "", fields, files,
            List.of("2026-05-04, Rektor Ek: Familjen minns det annorlunda.")));
    }

    static Map<String, String> filled(DocumentType type) {
        Map<String, String> fields = new HashMap<>();
        for (Field field : type.fields()) {
            fields.put(field.key(), switch (field.kind()) {
                case LINE -> "En rad – med ”tecken”";
                case TEXT -> "Första stycket <b>.\n\n- en punkt\n- en till\tmed tabb\n" + "Ord ".repeat(20);
                case DATE -> "2026-04-12";
                case CHOICE -> field.choices().getFirst().key();
                case MATRIX -> marks(field).text();
            });
        }
        return fields;
    }

    private static Marks marks(Field field) {
        Marks marks = Marks.NONE;
        Field.Section section = field.sections().getFirst();
        int next = 0;
        for (Field.Choice criterion : section.criteria()) {
            marks = marks.with(new Marks.Cell(section.key(), criterion.key()),
                Optional.of(field.choices().get(next++ % field.choices().size()).key()));
        }
        return marks;
    }

    private static Attachment file(String name, String mediaType) {
        return new Attachment(new AttachmentId(1), name, mediaType, 1234, "ab".repeat(32));
    }

    /** A picture larger than a page needs, with transparency. */
    private static InputStream open(Attachment file) {
        if (!file.mediaType().equals("image/png")) {
            return new ByteArrayInputStream("RIFF....WEBP".getBytes(StandardCharsets.US_ASCII));
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BufferedImage image = new BufferedImage(1700, 400, BufferedImage.TYPE_INT_ARGB);
            image.setRGB(10, 10, 0x80FF0000);
            ImageIO.write(image, "png", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
