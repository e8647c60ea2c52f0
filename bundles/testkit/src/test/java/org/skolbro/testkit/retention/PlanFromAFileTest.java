package org.skolbro.testkit.retention;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanExample;
import org.skolbro.api.retention.PlanFile;
import org.skolbro.api.retention.RetentionRule.Milestone;

public class PlanFromAFileTest {

    private final ArchiveTown town = new ArchiveTown();

    @Test
    public void isADraftAlsoWhenTheFileIsThePlanInForce() {
        Plan adopted = town.adopt(ArchiveTown.afterHandOver());
        Plan draft = read(adopted, false).draft().orElseThrow();
        assertEquals(Plan.State.DRAFT, draft.state());
        assertEquals(adopted.version() + 1, draft.version());
        assertEquals(adopted.rules(), draft.rules());
        assertEquals(Optional.of(adopted), town.records.plans.inForce(town.archivist));
    }

    @Test
    public void bringsItsExamples() {
        PlanExample example = new PlanExample("Barn som slutar i juni", ArchiveTown.LOG, ArchiveTown.FS, Basis.HANDED_OVER,
            Milestone.HANDED_OVER, ArchiveTown.LEFT, Optional.of(LocalDate.of(2025, 12, 12)));
        Plan draft = ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(ArchiveTown.afterHandOver()), List.of(example)));
        assertEquals(List.of(example), read(draft, false).draft().orElseThrow().examples());
    }

    @Test
    public void leavesNothingBehindWhenItIsOnlyTried() {
        Plan draft = draft();
        PlanFile.Read read = read(draft, true);
        assertEquals(1, read.rows());
        assertEquals(Optional.empty(), read.draft());
        assertEquals(List.of(draft), town.records.plans.versions(town.archivist));
    }

    @Test
    public void isRefusedWhenTwoRowsClash() {
        String twice = text(draft()).replaceFirst("(?s)(\\r\\n)(row;.*)", "$1$2$2");
        PlanFile.Read read = town.records.plans.read(town.archivist, new ByteArrayInputStream(twice.getBytes(StandardCharsets.UTF_8)), false);
        assertEquals("Row preschool/log-handed-over is there twice.", read.faults().getFirst().whatToDo().en());
        assertTrue(read.draft().isEmpty());
    }

    @Test
    public void isForArchivistsAndOperators() {
        Plan draft = draft();
        assertTrue(town.records.plans.read(town.platform.callers().operator(), file(draft), true).faults().isEmpty());
        assertThrows(NotPermitted.class, () -> town.records.plans.read(town.platform.callers().auditor(), file(draft), true));
        assertThrows(NotPermitted.class, () -> town.records.plans.write(town.platform.callers().administrator(), draft.id(),
            PlanFile.Format.CSV, new ByteArrayOutputStream()));
    }

    private Plan draft() {
        return ArchiveTown.done(town.records.plans.draft(town.archivist, List.of(ArchiveTown.afterHandOver())));
    }

    private PlanFile.Read read(Plan plan, boolean only) {
        return town.records.plans.read(town.archivist, file(plan), only);
    }

    private InputStream file(Plan plan) {
        return new ByteArrayInputStream(text(plan).getBytes(StandardCharsets.UTF_8));
    }

    private String text(Plan plan) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        town.records.plans.write(town.archivist, plan.id(), PlanFile.Format.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
