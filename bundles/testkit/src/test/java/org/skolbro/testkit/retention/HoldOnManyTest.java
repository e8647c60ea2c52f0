package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.HoldRow.OnSelection;

/** One decision that stops everything with the same marks. */
public class HoldOnManyTest {

    private static final OnSelection LOGS = new OnSelection(Optional.of(ArchiveTown.LOG), Optional.of(ArchiveTown.FS), Optional.empty(),
        Optional.of(LocalDate.of(2024, 1, 1)), Optional.empty());

    private final ArchiveTown town = new ArchiveTown();

    @Before
    public void aPlanIsInForce() {
        town.adopt(ArchiveTown.afterHandOver());
    }

    @Test
    public void keepsThemOutOfAPreview() {
        for (int i = 0; i < 20; i++) {
            town.due();
        }
        assertEquals(20, town.records.holds.covers(town.archivist, LOGS));
        place();
        assertEquals(0, town.preview().totals().items());
    }

    @Test
    public void savesWhatIsApprovedAlreadyAndSaysSo() {
        HoldingId holding = town.due();
        DisposalRun run = town.approved();
        place();
        town.execute(run.id());
        assertEquals(State.ACTIVE, town.state(holding));
        assertEquals("A hold is in force.", town.item(run.id(), holding).outcome().orElseThrow().en());
    }

    @Test
    public void letsThemGoAllAtOnceWhenItIsLifted() {
        town.due();
        town.due();
        HoldRow hold = place();
        ArchiveTown.done(town.records.holds.lift(town.archivist, hold.id(), "Utredningen är klar"));
        assertEquals(2, town.preview().totals().items());
    }

    @Test
    public void isCalledByItsMarks() {
        town.due();
        place();
        assertEquals("Lärlogg, FS, 2024-01-01–", town.records.holds.inForce(town.archivist).getFirst().about().sv());
    }

    @Test
    public void isRefusedWhenItCoversNothing() {
        town.due();
        OnSelection nothing = new OnSelection(Optional.of(new DocumentTypeId("preschool/other")), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
        assertEquals("Nothing that is kept has what you chose. Check the selection.",
            ArchiveTown.refusal(town.records.holds.place(town.archivist, nothing, "Tvist", ArchiveTown.LAW)));
    }

    @Test
    public void isForArchivistsOnly() {
        assertThrows(NotPermitted.class, () -> town.records.holds.covers(town.platform.callers().auditor(), LOGS));
        assertThrows(IllegalArgumentException.class, () -> new OnSelection(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty()));
    }

    private HoldRow place() {
        return ArchiveTown.done(town.records.holds.place(town.archivist, LOGS, "Skolinspektionen granskar", ArchiveTown.LAW));
    }
}
