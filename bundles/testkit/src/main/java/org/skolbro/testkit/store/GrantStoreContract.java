package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.Grant;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of personal permissions owes. */
public abstract class GrantStoreContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final PersonId STAFF = new PersonId(1);
    private static final PersonId CHILD = new PersonId(2);
    private static final PersonId OTHER = new PersonId(3);

    protected abstract UnitOfWork unitOfWork();

    protected abstract GrantStore store();

    @Test
    public void lastsThroughItsDay() {
        insert(1, STAFF, CHILD, TODAY);
        assertEquals(Set.of(CHILD), in(() -> store().inForce(STAFF, List.of(CHILD, OTHER), TODAY)));
        assertEquals(Set.of(), in(() -> store().inForce(STAFF, List.of(CHILD), TODAY.plusDays(1))));
    }

    @Test
    public void isForOneMemberOfStaffAndOneChild() {
        insert(1, STAFF, CHILD, TODAY);
        assertEquals(Set.of(), in(() -> store().inForce(OTHER, List.of(CHILD), TODAY)));
        assertEquals(Set.of(), in(() -> store().inForce(STAFF, List.of(OTHER), TODAY)));
        assertEquals(Set.of(), in(() -> store().inForce(STAFF, List.of(), TODAY)));
    }

    @Test
    public void aSecondOneProlongsTheFirst() {
        insert(1, STAFF, CHILD, TODAY);
        insert(2, STAFF, CHILD, TODAY.plusDays(7));
        assertEquals(Set.of(CHILD), in(() -> store().inForce(STAFF, List.of(CHILD), TODAY.plusDays(7))));
    }

    private void insert(long id, PersonId staff, PersonId child, LocalDate until) {
        run(() -> store().insert(new Grant(id, staff, child, until, "syskon i gruppen", new AccountId(9),
            Instant.parse("2026-05-01T08:00:00Z"))));
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
