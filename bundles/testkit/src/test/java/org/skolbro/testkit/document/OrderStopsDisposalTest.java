package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;

/** What an open order asks for is not destroyed, whatever was approved. */
public class OrderStopsDisposalTest {

    private final OrderTown town = new OrderTown();
    private final Caller archivist = town.archivist;
    private final Caller colleague = town.town.platform.callers().archivist();
    private Disposals disposals;

    @Before
    public void thePlanIsDue() throws IOException {
        disposals = town.town.platform.disposals(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "evidence"));
        RetentionRule rule = RetentionRule.forDocuments("invented/plan", InventedForm.PLAN.id(), Town.PRESCHOOL, Basis.MADE_HERE,
            Milestone.DOCUMENT_DATE, 0, Action.DESTROY, LegalBasis.of("Arkivlagen (1990:782) 10 §"), Text.sv("Plan").en("Plan"));
        Plan draft = PaperTown.done(town.town.platform.recordsPlans().draft(archivist, List.of(rule)));
        PaperTown.done(town.town.platform.recordsPlans().adopt(archivist, draft.id(),
            new Decision("Barn- och utbildningsnämnden", LocalDate.of(2025, 12, 14), "88", "BU 2025/503"), LocalDate.of(2026, 1, 1), true));
    }

    @Test
    public void anOrderKeepsItOutOfAPreview() {
        assertEquals(1, preview().totals().items());
        town.place();
        assertEquals(0, preview().totals().items());
    }

    @Test
    public void anOrderAfterTheApprovalSavesItAndARefusalLetsItGo() {
        DisposalRun run = preview();
        PaperTown.done(disposals.approve(colleague, run.id(), run.digest()));
        OrderId order = town.place();
        PaperTown.done(disposals.execute(archivist, run.id(), Progress.NONE));
        assertEquals("Skogen", town.read(archivist, town.plan));
        assertEquals("A hold is in force.", disposals.items(archivist, run.id(), Disposals.Items.ALL, Page.Request.first(10)).items()
            .getFirst().outcome().orElseThrow().en());
        PaperTown.done(town.orders.refuse(town.namedPerson, order, "Behövs inte"));
        assertEquals(1, preview().totals().items());
    }

    @Test
    public void whatWasHandedOutAndIsDestroyedIsReadNoMore() {
        OrderId order = town.fulfilled(town.plan);
        DisposalRun run = preview();
        PaperTown.done(disposals.approve(colleague, run.id(), run.digest()));
        PaperTown.done(disposals.execute(archivist, run.id(), Progress.NONE));
        assertThrows(NotFound.class, () -> town.read(town.teacher, town.plan));
        assertEquals(List.of(), town.orders.delivered(town.teacher, order));
    }

    private DisposalRun preview() {
        return PaperTown.done(disposals.preview(archivist, Progress.NONE));
    }
}
