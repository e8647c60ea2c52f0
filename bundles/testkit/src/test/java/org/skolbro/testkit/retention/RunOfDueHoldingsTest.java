package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;

public class RunOfDueHoldingsTest {

    private final ArchiveTown town = new ArchiveTown();

    @Before
    public void aPlanIsInForce() {
        town.adopt(ArchiveTown.afterHandOver());
    }

    @Test
    public void destroysThemAndLeavesOneLineForEach() {
        DocumentId document = town.document();
        HoldingId holding = town.due(document, new PersonId(7));
        DisposalRun run = town.execute(town.approved().id());
        assertEquals(DisposalRun.State.DONE, run.state());
        assertEquals(new DisposalRun.Totals(1, 0, 1, 0, 0), run.totals());
        assertEquals(State.DESTROYED, town.state(holding));
        assertFalse(town.hasContent(document));
        assertEquals(1, town.destroyedLines(run.id()).size());
        assertTrue(town.destroyedLines(run.id()).getFirst().contains("\"holding\":\"" + holding + "\""));
    }

    @Test
    public void countsThemByTypeAndRow() {
        town.due();
        town.due();
        assertEquals(List.of(new DisposalRun.Count(ArchiveTown.FS, ArchiveTown.LOG, Text.sv("Lärlogg").en("Learning log"),
            Text.sv("Överlämnad lärlogg").en("Handed-over log"), 2)), town.preview().counts());
    }

    @Test
    public void saysWhyInOneSentence() {
        HoldingId holding = town.due();
        assertEquals("Gallras 2025-12-12, 18 månader efter överlämnandet 2024-06-12 (rad preschool/log-handed-over, "
            + "Arkivlagen (1990:782) 10 §) enligt plan 1, beslut Barn- och utbildningsnämnden 2025-12-14 § 88, Dnr BU 2025/503.",
            town.item(town.preview().id(), holding).why().sv());
    }

    @Test
    public void leavesWhatIsNotDueYet() {
        HoldingId young = town.hold(town.document(), new PersonId(7), Basis.HANDED_OVER,
            Map.of(Milestone.HANDED_OVER, town.platform.clock().today().minusMonths(18).plusDays(1)));
        HoldingId made = town.hold(town.document(), new PersonId(7), Basis.MADE_HERE,
            Map.of(Milestone.HANDED_OVER, LocalDate.of(2000, 1, 1)));
        town.due();
        town.execute(town.approved().id());
        assertEquals(State.ACTIVE, town.state(young));
        assertEquals(State.ACTIVE, town.state(made));
    }

    @Test
    public void keepsContentThatSomebodyElseHolds() {
        DocumentId document = town.document();
        town.due(document, new PersonId(7));
        HoldingId kept = town.hold(document, new PersonId(8), Basis.MADE_HERE, Map.of());
        DisposalRun run = town.execute(town.approved().id());
        assertTrue(town.hasContent(document));
        assertEquals(State.ACTIVE, town.state(kept));
        assertTrue(town.destroyedLines(run.id()).getFirst().contains("\"erased\":false"));
    }

    @Test
    public void erasesOnceWhenTwoChildrensHoldingsEndTogether() {
        DocumentId document = town.document();
        town.due(document, new PersonId(7));
        town.due(document, new PersonId(8));
        DisposalRun run = town.execute(town.approved().id());
        assertFalse(town.hasContent(document));
        assertEquals(1, town.destroyedLines(run.id()).stream().filter(line -> line.contains("\"erased\":true")).count());
    }

    @Test
    public void sparesTheDocumentThatAHoldWasPlacedOn() {
        DocumentId document = town.document();
        HoldingId held = town.due(document, new PersonId(7));
        DisposalRun run = town.approved();
        ArchiveTown.done(town.records.holds.place(town.archivist, new HoldRow.OnDocument(document), "Utlämnande", ArchiveTown.LAW));
        assertEquals("Lärlogg, 2024-04-12, skogsglantan",
            town.records.holds.inForce(town.archivist).getFirst().about().sv());
        town.execute(run.id());
        assertEquals(State.ACTIVE, town.state(held));
    }

    @Test
    public void isNotHeldByAHoldOnNothing() {
        assertTrue(town.records.holds.place(town.archivist, new HoldRow.OnDocument(new DocumentId(404)), "Tvist", ArchiveTown.LAW)
            instanceof Outcome.Refused<HoldRow>);
        assertEquals(List.of(), town.records.holds.inForce(town.archivist));
    }

    @Test
    public void sparesWhatAHoldStopsAfterTheApproval() {
        HoldingId held = town.due(town.document(), new PersonId(7));
        town.due();
        DisposalRun run = town.approved();
        ArchiveTown.done(town.records.holds.place(town.archivist, new HoldRow.OnChild(new PersonId(7)), "Överklagat",
            ArchiveTown.LAW));
        DisposalRun done = town.execute(run.id());
        assertEquals(State.ACTIVE, town.state(held));
        assertEquals(DisposalItem.State.DROPPED, town.item(run.id(), held).state());
        assertEquals(1, done.totals().done());
        assertTrue(town.certificate(run.id()).stream().anyMatch(line -> line.startsWith("{\"kind\":\"kept\"")
            && line.contains(held.toString()) && line.contains("\"cause\":\"HELD\"")));
    }

    @Test
    public void doesNotPreviewWhatIsHeld() {
        town.due(town.document(), new PersonId(7));
        ArchiveTown.done(town.records.holds.place(town.archivist, new HoldRow.OnUnit(ArchiveTown.UNIT), "Tillsyn",
            ArchiveTown.LAW));
        assertEquals(0, town.preview().totals().items());
    }

    @Test
    public void namesWhatHadVanished() {
        HoldingId holding = town.due();
        DisposalRun run = town.approved();
        town.house.memory.inOne(() -> town.holdings.end(holding, State.DELIVERED));
        town.execute(run.id());
        assertEquals("The document was no longer here.", town.item(run.id(), holding).outcome().orElseThrow().en());
        assertEquals(List.of(), town.destroyedLines(run.id()));
    }

    @Test
    public void stopsWhenAskedAndGoesOnLater() {
        town.due();
        DisposalRun run = town.approved();
        DisposalRun stopped = ArchiveTown.done(town.disposals.execute(town.archivist, run.id(), new StopAtOnce()));
        assertEquals(DisposalRun.State.PAUSED, stopped.state());
        assertEquals(1, stopped.totals().waiting());
        assertEquals(DisposalRun.State.DONE, town.execute(run.id()).state());
    }

    @Test
    public void whenCancelledKeepsTheRestAndEndsItsCertificate() {
        HoldingId holding = town.due();
        DisposalRun run = town.approved();
        ArchiveTown.done(town.disposals.execute(town.archivist, run.id(), new StopAtOnce()));
        ArchiveTown.done(town.disposals.cancel(town.archivist, run.id(), "Fel plan"));
        assertEquals(State.ACTIVE, town.state(holding));
        List<String> lines = town.certificate(run.id());
        assertTrue(lines.getLast().startsWith("{\"kind\":\"head\"") && lines.getLast().contains("\"outcome\":\"CANCELLED\""));
        assertTrue(lines.get(1).contains("\"cause\":\"CANCELLED\""));
    }

    @Test
    public void writesTheSameLinesOutsideTheDatabase() throws Exception {
        town.due();
        DisposalRun run = town.execute(town.approved().id());
        assertEquals(town.certificate(run.id()), Files.readAllLines(town.folder.resolve("certificates.jsonl")));
    }

    private record StopAtOnce() implements Progress {

        @Override
        public void at(Text step, long done, long total) {
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
