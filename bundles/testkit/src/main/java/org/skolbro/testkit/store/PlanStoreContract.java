package org.skolbro.testkit.store;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanExample;
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
    public void aDraftIsWrittenAnewByWhoHasSeenItAsItIs() {
        Plan draft = draft(7, 1);
        insert(draft);
        Plan shorter = Plan.draft(draft.id(), 1, List.of(), draft.examples());
        unitOfWork().inOne(() -> store().revise(draft, shorter));
        assertEquals(List.of(shorter), unitOfWork().inOne(() -> store().all()));
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().revise(draft, draft)));
    }

    @Test
    public void anAdoptedVersionIsNotWrittenAnew() {
        Plan draft = draft(7, 1);
        insert(draft);
        unitOfWork().inOne(() -> store().adopt(adopted(draft)));
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().revise(draft, draft)));
    }

    @Test
    public void theDecisionThatAdoptedAVersionIsKeptWithItOnce() throws IOException {
        Plan draft = draft(7, 1);
        insert(draft);
        Attachment minutes = new Attachment(new AttachmentId(70), "beslut.pdf", "application/pdf", 3, "ab");
        assertThrows(Conflict.class, () -> attach(draft, minutes));
        assertThrows(NotFound.class, () -> unitOfWork().inOne(() -> store().minutes(draft.id())));
        unitOfWork().inOne(() -> store().adopt(adopted(draft)));
        attach(draft, minutes);
        assertEquals(List.of(adopted(draft).with(minutes)), unitOfWork().inOne(() -> store().all()));
        assertArrayEquals(new byte[] {1, 2, 3}, unitOfWork().inOne(() -> store().minutes(draft.id())).readAllBytes());
        assertThrows(Conflict.class, () -> attach(draft, minutes));
    }

    private void attach(Plan plan, Attachment file) {
        unitOfWork().inOne(() -> store().attach(plan.id(), file, new ByteArrayInputStream(new byte[] {1, 2, 3})));
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
        return draft.adopted(new Decision("BUN", LocalDate.of(2025, 12, 14), "88", "BU 2025/503"), LocalDate.of(2026, 1, 1), true);
    }

    private static Plan draft(long id, int version) {
        RetentionRule rule = RetentionRule.forDocuments("preschool/log-" + id, new DocumentTypeId("preschool/log"),
            new SchoolType("FS"), Basis.HANDED_OVER, Milestone.HANDED_OVER, 18, Action.DESTROY,
            LegalBasis.of("Arkivlagen 10 §"), Text.sv("Överlämnad").en("Handed over"));
        PlanExample example = new PlanExample("Barn som slutar i juni", new DocumentTypeId("preschool/log"), new SchoolType("FS"),
            Basis.HANDED_OVER, Milestone.HANDED_OVER, LocalDate.of(2024, 6, 12), Optional.of(LocalDate.of(2025, 12, 12)));
        return Plan.draft(new PlanId(id), version, List.of(rule), List.of(example));
    }
}
