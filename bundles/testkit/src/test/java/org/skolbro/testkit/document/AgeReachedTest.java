package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.testkit.InventedForm;

public class AgeReachedTest {

    private static final int FOUR = 48;

    private final PlanTown town = new PlanTown(PlanTown.row(InventedForm.LOG, Milestone.AGE_REACHED, FOUR),
        PlanTown.row(InventedForm.PLAN, Milestone.AGE_REACHED, FOUR + 12));
    private final PersonId maja = town.papers.maja;

    @Test
    public void isDueOnTheBirthdayAndNotBefore() {
        DocumentId log = town.papers.finalised(InventedForm.LOG, "story", "Vi badade", maja);
        DocumentId plan = town.papers.finalised(InventedForm.PLAN, "purpose", "Skogen", maja);
        assertEquals(1, town.preview().totals().items());
        assertTrue(town.why(maja, log), town.why(maja, log).contains("Gallras 2026-05-04, när barnet fyller 4 år"));
        assertTrue(town.why(maja, plan), town.why(maja, plan).contains("Gallras 2027-05-04, när barnet fyller 5 år"));
    }

    @Test
    public void isNeverReachedByAChildWithoutABirthdayAndThatIsTold() {
        PersonId nobody = town.papers.town.person("Okänd", SecurityMarking.NONE, Optional.empty());
        town.papers.town.joins(nobody, town.papers.group);
        town.papers.town.isPlaced(nobody, town.papers.unit, DateSpan.from(town.today.minusYears(1)));
        DocumentId log = town.papers.finalised(InventedForm.LOG, "story", "Vi badade", nobody);
        assertEquals(0, town.preview().totals().items());
        assertTrue(town.why(nobody, log), town.why(nobody, log).contains("men ingen födelsedag är känd"));
    }

    @Test
    public void leavesNoBirthdayInTheCertificate() {
        town.papers.finalised(InventedForm.LOG, "story", "Vi badade", maja);
        DisposalRun run = town.approved();
        assertEquals(1, PaperTown.done(town.disposals.execute(town.archivist, run.id(), Progress.NONE)).totals().done());
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        town.disposals.certificateLines(town.archivist, run.id(), lines);
        String said = lines.toString(StandardCharsets.UTF_8);
        assertTrue(said, said.contains("\"milestone\":\"AGE_REACHED\",\"milestoneDate\":\"2022-01-01\""));
        assertFalse(said, said.contains("2022-05-04"));
    }

    @Test
    public void isInWholeYears() {
        assertThrows(IllegalArgumentException.class, () -> PlanTown.row(InventedForm.LOG, Milestone.AGE_REACHED, 30));
        assertThrows(IllegalArgumentException.class, () -> PlanTown.row(InventedForm.LOG, Milestone.AGE_REACHED, 0));
    }
}
