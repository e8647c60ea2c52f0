package org.skolbro.print.pdfa.internal;

import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.Test;
import org.skolbro.core.print.Paper;
import org.skolbro.testkit.bench.Duel;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * What a printed document costs beside the same text in the same structure given to openhtmltopdf directly; started by
 * {@code ./skolbro bench print}. Both sides make PDF/A-2a and PDF/UA-1, and all that they make is judged.
 */
public class PrintBench {

    private static final double GOAL = 1.3;
    private static final int DOCUMENTS = 30;

    private final PdfaPrinter printer = new PdfaPrinter();
    private final DirectPrint direct = new DirectPrint();

    @Test
    public void costsHardlyMoreThanTheLibrary() throws Exception {
        List<PlanOfStudy> plans = IntStream.range(0, DOCUMENTS).mapToObj(PlanOfStudy::number).toList();
        IntFunction<byte[]> ours = number -> ours(plans.get(number));
        IntFunction<byte[]> library = number -> direct.print(plans.get(number).html());
        System.out.println("Judging " + DOCUMENTS + " documents of each side");
        String pages = judged("ours", ours) + ", " + judged("library", library);
        Duel duel = Duel.fought(7, () -> all(ours), "library", () -> all(library));
        double ratio = duel.cpuRatio();
        String line = String.format(Locale.ROOT, "%s%nmedians of %d documents  %s%nprint ratio=%.2f wall_ratio=%.2f goal=%.1f %s%n", pages,
            DOCUMENTS, duel.medians("library"), ratio, duel.wallRatio(), GOAL, ratio <= GOAL ? "ok" : "MISSED");
        Duel.report("print", line);
        assertTrue(line, ratio <= GOAL);
    }

    private static Duel.Cost all(IntFunction<byte[]> side) throws Exception {
        return Duel.cost(() -> IntStream.range(0, DOCUMENTS).filter(number -> side.apply(number).length > 0).count());
    }

    private byte[] ours(PlanOfStudy plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printer.paper(Paper.of(PlanOfStudy.SV, plan.part()), out);
        return out.toByteArray();
    }

    private static String judged(String who, IntFunction<byte[]> side) throws Exception {
        long bytes = 0;
        int pages = 0;
        for (int number = 0; number < DOCUMENTS; number++) {
            byte[] pdf = side.apply(number);
            Judged.complies(who, pdf, PDFAFlavour.PDFA_2_A);
            Judged.complies(who, pdf, PDFAFlavour.PDFUA_1);
            bytes += pdf.length;
            pages += pages(pdf);
        }
        return who + ": " + pages + " pages, " + bytes / DOCUMENTS + " bytes a document";
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
