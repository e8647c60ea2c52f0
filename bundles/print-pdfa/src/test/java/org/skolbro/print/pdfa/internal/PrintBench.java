package org.skolbro.print.pdfa.internal;

import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.Test;
import org.skolbro.core.print.Paper;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * What a printed document costs beside the same text in the same structure given to openhtmltopdf directly; started by
 * {@code ./skolbro bench print}. Both sides make PDF/A-2a and PDF/UA-1, and all that they make is judged.
 */
public class PrintBench {

    private static final double GOAL = 1.3;
    private static final int DOCUMENTS = 30;
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("SKOLBRO_ROUNDS", "7"));

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final PdfaPrinter printer = new PdfaPrinter();
    private final DirectPrint direct = new DirectPrint();

    private record Cost(double wall, double cpu) {
    }

    @Test
    public void costsHardlyMoreThanTheLibrary() throws Exception {
        List<PlanOfStudy> plans = IntStream.range(0, DOCUMENTS).mapToObj(PlanOfStudy::number).toList();
        IntFunction<byte[]> ours = number -> ours(plans.get(number));
        IntFunction<byte[]> library = number -> direct.print(plans.get(number).html());
        System.out.println("Judging " + DOCUMENTS + " documents of each side");
        String pages = judged("ours", ours) + ", " + judged("library", library);
        List<Cost> mine = new ArrayList<>();
        List<Cost> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Cost one = cost(ours);
            Cost other = cost(library);
            System.out.printf(Locale.ROOT, "%s  ours %.0f ms, %.0f CPU ms  library %.0f ms, %.0f CPU ms%n",
                round == 0 ? "warm-up" : "round " + round, one.wall(), one.cpu(), other.wall(), other.cpu());
            if (round > 0) {
                mine.add(one);
                theirs.add(other);
            }
        }
        double cpu = median(mine.stream().map(Cost::cpu).toList()) / median(theirs.stream().map(Cost::cpu).toList());
        double wall = median(mine.stream().map(Cost::wall).toList()) / median(theirs.stream().map(Cost::wall).toList());
        String line = String.format(Locale.ROOT, "%s%nmedians of %d documents  ours %.0f ms, %.0f CPU ms  library %.0f ms, %.0f CPU ms%n"
            + "print ratio=%.2f wall_ratio=%.2f goal=%.1f %s%n", pages, DOCUMENTS, median(mine.stream().map(Cost::wall).toList()),
            median(mine.stream().map(Cost::cpu).toList()), median(theirs.stream().map(Cost::wall).toList()),
            median(theirs.stream().map(Cost::cpu).toList()), cpu, wall, GOAL, cpu <= GOAL ? "ok" : "MISSED");
        Files.writeString(Path.of("target", "bench-print.txt"), line);
        assertTrue(line, cpu <= GOAL);
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

    private Cost cost(IntFunction<byte[]> side) {
        long cpu = system.getProcessCpuTime();
        long began = System.nanoTime();
        for (int number = 0; number < DOCUMENTS; number++) {
            side.apply(number);
        }
        return new Cost((System.nanoTime() - began) / 1e6, (system.getProcessCpuTime() - cpu) / 1e6);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
