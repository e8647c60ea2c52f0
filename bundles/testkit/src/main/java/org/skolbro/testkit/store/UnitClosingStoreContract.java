package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.UnitClosing.Ended;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.StoredClosing;
import org.skolbro.core.store.UnitClosingStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of closings owes. */
public abstract class UnitClosingStoreContract {

    private static final UnitCode A = new UnitCode("99000001");
    private static final UnitCode B = new UnitCode("99000002");
    private static final LocalDate LAST = LocalDate.of(2026, 6, 12);
    private static final Instant AT = Instant.parse("2026-02-03T08:00:00.123Z");
    private static final Ended ENDED = new Ended("Ny rektor", "Ada Ek", AT.plusSeconds(60));

    protected abstract UnitOfWork unitOfWork();

    protected abstract UnitClosingStore store();

    @Test
    public void aClosingComesBackAsItWas() {
        StoredClosing kept = insert(closing(1, A));
        StoredClosing other = insert(closing(2, B));
        assertEquals(List.of(other, kept), unitOfWork().inOne(() -> store().all()));
        assertEquals(Optional.of(kept), unitOfWork().inOne(() -> store().of(A)));
    }

    @Test
    public void aUnitClosesOnceUntilThatHasEnded() {
        StoredClosing kept = insert(closing(1, A));
        assertThrows(Conflict.class, () -> insert(closing(2, A)));
        unitOfWork().inOne(() -> store().end(kept.id(), ENDED));
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().end(kept.id(), ENDED)));
        StoredClosing again = insert(closing(2, A));
        assertEquals(List.of(again, kept.endedBy(ENDED)), unitOfWork().inOne(() -> store().all()));
        assertEquals(Optional.of(again), unitOfWork().inOne(() -> store().of(A)));
    }

    @Test
    public void aUnitIsClosedFromTheDayAfterItsLast() {
        StoredClosing kept = insert(closing(1, A));
        assertEquals(Set.of(), unitOfWork().inOne(() -> store().closedUnits(LAST)));
        assertEquals(Set.of(A), unitOfWork().inOne(() -> store().closedUnits(LAST.plusDays(1))));
        unitOfWork().inOne(() -> store().end(kept.id(), ENDED));
        assertEquals(Set.of(), unitOfWork().inOne(() -> store().closedUnits(LAST.plusDays(1))));
    }

    @Test
    public void anotherRowOfThePersonTakesHerPlace() {
        StoredClosing kept = insert(closing(1, A));
        StoredClosing other = insert(closing(2, B));
        PersonId same = new PersonId(102);
        unitOfWork().inOne(() -> store().replace(List.of(kept.id()), kept.designated(), same));
        unitOfWork().inOne(() -> store().replace(List.of(), kept.designated(), same));
        assertEquals(List.of(other, kept.of(same)), unitOfWork().inOne(() -> store().all()));
    }

    private StoredClosing insert(StoredClosing closing) {
        unitOfWork().inOne(() -> store().insert(closing));
        return closing;
    }

    private static StoredClosing closing(long id, UnitCode unit) {
        return new StoredClosing(id, unit, LAST, new PersonId(101), "För få barn", "Ada Ek", AT, Optional.empty());
    }
}
