package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.core.store.PlanStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of plan versions owes. */
public abstract class PlanStoreContract {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    protected abstract UnitOfWork unitOfWork();

    protected abstract PlanStore store();

    @Test
    public void versionsComeBackNewestFirst() {
        Plan first = insert(draft(1, 1));
        Plan second = insert(draft(2, 2));
        assertEquals(List.of(second, first), in(() -> store().all()));
    }

    @Test
    public void aVersionNumberIsTakenOnce() {
        insert(draft(1, 1));
        assertThrows(Conflict.class, () -> insert(draft(2, 1)));
    }

    @Test
    public void aDraftIsAdoptedOnceWithItsDecision() {
        Plan draft = insert(draft(1, 1));
        Plan adopted = new Plan(draft.id(), 1, Plan.State.ADOPTED, draft.rules(),
            Optional.of(new Decision("BUN", DAY, "7", "2026:1")), Optional.of(DAY), true);
        run(() -> store().adopt(adopted));
        assertEquals(List.of(adopted), in(() -> store().all()));
        assertThrows(Conflict.class, () -> run(() -> store().adopt(adopted)));
    }

    private Plan insert(Plan plan) {
        run(() -> store().insert(plan));
        return plan;
    }

    private static Plan draft(long id, int version) {
        return new Plan(new PlanId(id), version, Plan.State.DRAFT, Declarations.preschool("Förskola").retentionProposals(),
            Optional.empty(), Optional.empty(), false);
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
