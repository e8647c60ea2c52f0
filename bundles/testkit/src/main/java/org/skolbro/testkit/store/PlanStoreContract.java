package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.PlanStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of plan versions owes. */
public abstract class PlanStoreContract {

    protected abstract UnitOfWork unitOfWork();

    protected abstract PlanStore store();

    @Test
    public void versionsComeNewestFirstAsTheyWereWritten() {
        Plan first = draft(7, 1);
        Plan second = draft(3, 2);
        insert(first);
        insert(second);
        assertEquals(List.of(second, first), unitOfWork().inOne(() -> store().all()));
    }

    @Test
    public void anAdoptedVersionKeepsItsRowsAndItsDecision() {
        Plan draft = draft(7, 1);
        insert(draft);
        Plan adopted = adopted(draft);
        unitOfWork().inOne(() -> store().adopt(adopted));
        assertEquals(List.of(adopted), unitOfWork().inOne(() -> store().all()));
    }

    @Test
    public void aVersionIsAdoptedOnce() {
        Plan draft = draft(7, 1);
        insert(draft);
        unitOfWork().inOne(() -> store().adopt(adopted(draft)));
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().adopt(adopted(draft))));
    }

    @Test
    public void noTwoVersionsHaveTheSameNumber() {
        insert(draft(7, 1));
        assertThrows(Conflict.class, () -> insert(draft(8, 1)));
    }

    private void insert(Plan plan) {
        unitOfWork().inOne(() -> store().insert(plan));
    }

    private static Plan adopted(Plan draft) {
        return new Plan(draft.id(), draft.version(), Plan.State.ADOPTED, draft.rules(),
            Optional.of(new Decision("BUN", LocalDate.of(2025, 12, 14), "88", "BU 2025/503")),
            Optional.of(LocalDate.of(2026, 1, 1)), true);
    }

    private static Plan draft(long id, int version) {
        RetentionRule rule = RetentionRule.forDocuments("preschool/log-" + id, new DocumentTypeId("preschool/log"),
            new SchoolType("FS"), Basis.HANDED_OVER, Milestone.HANDED_OVER, 18, Action.DESTROY,
            LegalBasis.of("Arkivlagen 10 §"), Text.sv("Överlämnad").en("Handed over"));
        return new Plan(new PlanId(id), version, Plan.State.DRAFT, List.of(rule), Optional.empty(), Optional.empty(), false);
    }
}
