package org.skolbro.print.pdfa.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.disclosure.Disclosure.Asked;
import org.skolbro.api.disclosure.Disclosure.Verdict;
import org.skolbro.api.disclosure.Disclosure.Way;
import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.disclosure.Disclosures;
import org.skolbro.api.disclosure.Disclosures.Reviewed;
import org.skolbro.api.disclosure.ReviewSheet;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.Draft.Change;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Paper.Passage;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;
import org.verapdf.pdfa.flavours.PDFAFlavour;

public class MaskedDocumentTest {

    private static final String HIDDEN = "Ottokar";
    private static final Paper PAPER = Paper.of(Locale.of("sv"), new Paper.Part("Logg", "2026-05-04 Logg", "Maja Nummer · Logg", List.of(
        new Paper.Facts(List.of(new Paper.Fact("Gäller", "Maja Nummer"), new Paper.Fact("Skriven av", "[maskat]"))),
        new Paper.Heading("Berättelse"),
        new Paper.Masked(List.of(new Passage("Maja och "), Passage.MASKED, new Passage(" byggde en bro.\n\nSedan sov "), Passage.MASKED,
            new Passage("."))),
        new Paper.Heading("Syfte"), new Paper.Masked(List.of(Passage.MASKED)))));

    @Test
    public void isReadAloudWhereSomethingIsMasked() throws Exception {
        byte[] pdf = print();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text, text.contains("Maja och maskat byggde en bro."));
            assertTrue(text, text.contains("Sedan sov maskat ."));
            assertEquals(3, text.split(" maskat", -1).length - 1);
        }
        Judged.complies("masked", pdf, PDFAFlavour.PDFA_2_A);
        Judged.complies("masked", pdf, PDFAFlavour.PDFUA_1);
    }

    /** Every object of the file, decompressed: pages, metadata, structure, fonts; and nothing is embedded. */
    @Test
    public void hasWhatIsMaskedNowhereInTheFile() throws Exception {
        byte[] pdf = copy();
        assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains(HIDDEN));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertFalse(new PDFTextStripper().getText(document).contains(HIDDEN));
            assertEquals(null, document.getDocumentCatalog().getNames() == null ? null : document.getDocumentCatalog().getNames().getEmbeddedFiles());
            COSDocument objects = document.getDocument();
            int streams = 0;
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                if (objects.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    streams++;
                    assertFalse(key.toString(), holds(stream));
                } else {
                    assertFalse(String.valueOf(objects.getObjectFromPool(key).getObject()).contains(HIDDEN));
                }
            }
            assertTrue("streams " + streams, streams > 3);
        }
    }

    /** As letters, and as the two bytes each that text is written with. */
    private static boolean holds(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return content.contains(HIDDEN) || content.contains(new String(HIDDEN.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
        }
    }

    /** Of a document whose title, text, file name and group of children have the name. */
    private static byte[] copy() {
        InMemoryPlatform platform = new InMemoryPlatform();
        platform.install(new InventedForm());
        Town town = platform.town();
        UnitCode unit = town.unit();
        GroupId group = town.group(unit);
        PersonId maja = child(platform, "Maja", unit, group);
        PersonId other = child(platform, HIDDEN, unit, group);
        Caller teacher = platform.callers().of(town.teacherOf(group));
        Draft draft = done(platform.documents().start(teacher, InventedForm.LOG.id(), About.children(List.of(maja, other))));
        platform.documents().save(teacher, draft.id(), List.of(new Change(Change.TITLE, "", HIDDEN + " bygger"),
            new Change("story", "", "Maja och " + HIDDEN + " byggde. " + HIDDEN + "s bro höll."), new Change("purpose", "", "För " + HIDDEN)));
        DocumentId log = done(platform.documents().finalise(teacher, draft.id())).id();
        Caller archivist = platform.callers().archivist();
        Disclosures disclosures = platform.disclosures(new PdfaPrinter());
        DisclosureId id = done(disclosures.register(archivist, new Asked(platform.clock().today(), Way.EMAIL, "Allt", Optional.empty(), Way.EMAIL)));
        done(disclosures.add(platform.callers().headteacherOf(unit), id, log, Optional.of(maja)));
        ReviewSheet sheet = disclosures.sheet(archivist, id, log);
        assertTrue(sheet.pieces().toString().contains(HIDDEN));
        done(disclosures.review(archivist, id, log, new Reviewed(Verdict.MASKED, List.of("osl-23-1"), "", sheet.masks(), sheet.seen())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        done(disclosures.preview(archivist, id, log, out));
        return out.toByteArray();
    }

    private static PersonId child(InMemoryPlatform platform, String given, UnitCode unit, GroupId group) {
        PersonId child = platform.town().person(given, SecurityMarking.NONE, Optional.of(platform.clock().today().minusYears(4)));
        platform.town().joins(child, group);
        platform.town().isPlaced(child, unit, DateSpan.from(platform.clock().today().minusYears(1)));
        return child;
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    private static byte[] print() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfaPrinter().paper(PAPER, out);
        return out.toByteArray();
    }
}
