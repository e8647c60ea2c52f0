package org.skolbro.print.pdfa.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.BeforeClass;
import org.junit.Test;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.CertificateDocument.Fact;
import org.skolbro.core.print.CertificateDocument.Section;
import org.skolbro.core.print.CertificateDocument.Table;
import org.verapdf.pdfa.flavours.PDFAFlavour;

public class PrintedProtocolTest {

    private static byte[] pdf;

    @BeforeClass
    public static void print() throws Exception {
        List<List<String>> rows = IntStream.range(0, 120).mapToObj(i -> List.of("ak0c4h6r7ipa" + i, "Lärlogg", "Förskolan Skogsgläntan",
            "2024-04-12", "2025-12-12", "Gallrad")).toList();
        CertificateDocument document = new CertificateDocument(Locale.of("sv"), "Gallringsprotokoll", "Gallringsprotokoll \"ak0c\"",
            List.of(Section.ofFacts("Beslut", new Fact("Nämnd", "Barn- och utbildningsnämnden"), new Fact("Diarienummer", "BU 2025/503 <&>"),
                new Fact("Kontrollsumma", "d498fab46250738c4effa0ea391ebcf38ae48153cc601caa5dcb6bea3ce0384d")),
                Section.ofText("Text", "En mening\u0007 med – tankstreck och ”citat”."),
                Section.ofTable("Handlingar", new Table(List.of("Handling", "Typ", "Enhet", "Datum", "Gallras", "Utfall"), rows))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfaPrinter().certificate(document, out);
        pdf = out.toByteArray();
        Files.write(Files.createDirectories(Path.of("target")).resolve("protocol.pdf"), pdf);
    }

    @Test
    public void isForLongKeeping() throws Exception {
        Judged.complies("protocol", pdf, PDFAFlavour.PDFA_2_A);
    }

    @Test
    public void isReadByAScreenReader() throws Exception {
        Judged.complies("protocol", pdf, PDFAFlavour.PDFUA_1);
    }

    @Test
    public void saysAllThatIsInIt() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text, text.contains("Gallringsprotokoll"));
            assertTrue(text, text.contains("BU 2025/503 <&>"));
            assertTrue(text, text.contains("ak0c4h6r7ipa119"));
            assertTrue(text, text.contains("1 (" + document.getNumberOfPages() + ")"));
            assertTrue(document.getNumberOfPages() > 2);
            assertEquals("sv", document.getDocumentCatalog().getLanguage());
        }
    }
}
