package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.CertificateDocument.Section;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;

public class ProtocolOfARunTest {

    private final ArchiveTown town = new ArchiveTown();
    private final List<CertificateDocument> printed = new ArrayList<>();
    private DisposalRun run;

    @Before
    public void aRunIsDone() {
        town.adopt(ArchiveTown.afterHandOver());
        town.restart(town.house.memory, new Recorder(printed));
        HoldingId dropped = town.due();
        town.due();
        run = town.approved();
        ArchiveTown.done(town.disposals.drop(town.archivist, run.id(), dropped, "Forskning"));
        town.execute(run.id());
        town.disposals.certificatePdf(town.archivist, run.id(), OutputStream.nullOutputStream());
    }

    @Test
    public void citesTheDecision() {
        assertEquals("2025-12-14, § 88", fact("Beslut", "Sammanträde"));
        assertEquals("BU 2025/503", fact("Beslut", "Diarienummer"));
    }

    @Test
    public void carriesTheHeadOfTheChain() {
        String head = fact("Bevis", "Beviskedjans huvud").replace("nr 1: ", "");
        assertTrue(town.certificate(run.id()).getLast().contains("\"head\":\"" + head + "\""));
        assertEquals(run.digest(), fact("Bevis", "Godkända poster, kontrollsumma"));
    }

    @Test
    public void listsWhatWasDestroyedAndWhatWasKept() {
        List<List<String>> rows = section("Poster").table().orElseThrow().rows();
        assertEquals(2, rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.getLast().equals("Gallrad")));
        assertTrue(rows.stream().anyMatch(row -> row.getLast().equals("Kvar. Undantagen: Forskning")));
    }

    @Test
    public void listsWhatWasTakenOutByItself() {
        List<List<String>> rows = section("Togs ut ur körningen").table().orElseThrow().rows();
        assertEquals(List.of("Kvar. Undantagen: Forskning"), rows.stream().map(List::getLast).toList());
    }

    /** Its lines are about what was kept, too. */
    @Test
    public void isReckonedAgainLineByLine() {
        Disposals.Check check = town.disposals.check(town.archivist, run.id(), Progress.NONE);
        assertTrue(check.agrees());
        assertEquals(2, check.lines());
        assertEquals(1, check.kept());
        assertEquals(run.totals().items() - 1, check.destroyed());
    }

    private String fact(String section, String label) {
        return section(section).facts().stream().filter(fact -> fact.label().equals(label)).findFirst().orElseThrow().value();
    }

    private Section section(String heading) {
        return printed.getFirst().sections().stream().filter(section -> section.heading().equals(heading)).findFirst().orElseThrow();
    }

    private record Recorder(List<CertificateDocument> printed) implements Printer {

        @Override
        public void certificate(CertificateDocument document, OutputStream out) {
            printed.add(document);
        }

        @Override
        public void paper(Paper paper, OutputStream out) {
            throw new AssertionError("A protocol is no paper");
        }
    }
}
