package org.skolbro.print.pdfa.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Documents.Ready;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.form.preschool.Preschool;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;
import org.verapdf.pdfa.flavours.PDFAFlavour;

public class WholePrintTest {

    private static final int OF_EACH = 6;

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final Town town = platform.town();
    private final UnitCode unit = town.unit();
    private final GroupId group = town.group(unit);
    private final Caller headteacher = platform.callers().headteacherOf(unit);
    private final PersonId child = child("Maja");
    private final Documents documents = platform.documents();

    @Test
    public void isForLongKeepingAndReadByAScreenReader() throws Exception {
        platform.install(new Preschool());
        int written = writeOfEachType();
        assertTrue("only " + written, written > 20);
        for (Locale language : List.of(Locale.of("sv"), Locale.ENGLISH)) {
            byte[] pdf = print(language);
            Files.write(Files.createDirectories(Path.of("target")).resolve("child-" + language + ".pdf"), pdf);
            Judged.complies("child", pdf, PDFAFlavour.PDFA_2_A);
            Judged.complies("child", pdf, PDFAFlavour.PDFUA_1);
        }
    }

    @Test
    public void beginsWithWhoAndWithWhatIsOnWhichPage() throws Exception {
        platform.install(new InventedForm());
        withPicture();
        ready(List.of(new Ready(InventedForm.PLAN.id(), About.child(child), "Höstens plan", LocalDate.of(2026, 4, 2),
            PrintedDocumentTest.filled(InventedForm.PLAN))));
        byte[] pdf = print(Locale.of("sv"));
        Judged.complies("picture", pdf, PDFAFlavour.PDFA_2_A);
        Judged.complies("picture", pdf, PDFAFlavour.PDFUA_1);
        String cover = text(pdf, 1);
        assertTrue(cover, cover.contains("Maja"));
        assertTrue(cover, cover.contains("Innehåll"));
        assertTrue(cover, cover.matches("(?s).*2026-04-02 Plan: Höstens plan *[. ]*2\\b.*"));
        assertTrue(cover, cover.matches("(?s).*2026-05-04 Logg *[. ]*3\\b.*"));
        assertTrue(text(pdf, 2), text(pdf, 2).contains("sida 2 av 3"));
        assertFalse(text(pdf, 3), text(pdf, 3).contains("Elsa"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("2026-04-02 Plan: Höstens plan",
                document.getDocumentCatalog().getDocumentOutline().getFirstChild().getNextSibling().getTitle());
        }
    }

    private int writeOfEachType() {
        int written = 0;
        for (DocumentType type : documents.writable(headteacher, About.child(child))) {
            Ready one = new Ready(type.id(), About.child(child), "Om " + type.name().sv(), platform.clock().today().minusDays(written),
                PrintedDocumentTest.filled(type));
            if (documents.finaliseAll(headteacher, List.of(one)) instanceof Outcome.Done) {
                written += 1 + ready(Collections.nCopies(OF_EACH - 1, one));
            }
        }
        return written;
    }

    private int ready(List<Ready> papers) {
        return done(documents.finaliseAll(headteacher, papers)).size();
    }

    private void withPicture() throws IOException {
        Draft draft = done(documents.start(headteacher, InventedForm.LOG.id(), About.children(List.of(child, child("Elsa")))));
        documents.save(headteacher, draft.id(), List.of(new Draft.Change("story", "", "Maja och Elsa byggde en bro.")));
        done(documents.attach(headteacher, draft.id(), "bro.png", picture()));
        done(documents.finalise(headteacher, draft.id()));
    }

    private static InputStream picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private PersonId child(String given) {
        PersonId id = town.person(given, SecurityMarking.NONE, Optional.of(platform.clock().today().minusYears(4)));
        town.joins(id, group);
        town.isPlaced(id, unit, DateSpan.from(platform.clock().today().minusYears(1)));
        return id;
    }

    private byte[] print(Locale language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        platform.papers().prints(new PdfaPrinter()).child(headteacher, child, language, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper one = new PDFTextStripper();
            one.setStartPage(page);
            one.setEndPage(page);
            return one.getText(document);
        }
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new AssertionError(outcome.toString());
    }
}
