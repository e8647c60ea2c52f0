package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts.State;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.UnitOfWork;

/** What every store of accounts owes. */
public abstract class AccountStoreContract {

    protected abstract UnitOfWork unitOfWork();

    protected abstract AccountStore store();

    @Test
    public void anAccountComesBackAsItWas() {
        StoredAccount kept = insert(account(1, "anna", Optional.of(new PersonId(11)), Set.of(Role.AUDITOR, Role.ARCHIVIST)));
        assertEquals(Optional.of(kept), in(() -> store().find(kept.id())));
        assertEquals(Optional.of(kept), in(() -> store().named("anna")));
        assertEquals(Optional.of(kept), in(() -> store().of(new PersonId(11))));
    }

    @Test
    public void aUserNameIsTakenOnce() {
        insert(account(1, "anna", Optional.empty(), Set.of(Role.AUDITOR)));
        assertThrows(Conflict.class, () -> insert(account(2, "anna", Optional.empty(), Set.of(Role.AUDITOR))));
    }

    @Test
    public void aPersonHasOneAccount() {
        insert(account(1, "anna", Optional.of(new PersonId(11)), Set.of()));
        assertThrows(Conflict.class, () -> insert(account(2, "anna2", Optional.of(new PersonId(11)), Set.of())));
    }

    @Test
    public void officesAreOfNobody() {
        insert(account(1, "archive", Optional.empty(), Set.of(Role.ARCHIVIST)));
        insert(account(2, "audit", Optional.empty(), Set.of(Role.AUDITOR)));
        assertEquals(2, in(() -> store().list("", Page.Request.first(10))).total());
    }

    @Test
    public void theSecondOfTwoChangesAtOnceIsAConflict() {
        StoredAccount read = insert(account(1, "anna", Optional.empty(), Set.of()));
        run(() -> store().update(read.in(State.LOCKED)));
        assertThrows(Conflict.class, () -> run(() -> store().update(read.in(State.ACTIVE))));
        assertEquals(State.LOCKED, in(() -> store().find(read.id())).orElseThrow().state());
    }

    @Test
    public void keysAreKept() {
        StoredAccount read = insert(account(1, "anna", Optional.empty(), Set.of()));
        StoredAccount.Keys keys = new StoredAccount.Keys("hash", "code", Instant.parse("2026-03-29T02:30:00Z"), "secret",
            "offered", 42);
        run(() -> store().update(read.with(keys)));
        assertEquals(keys, in(() -> store().find(read.id())).orElseThrow().keys());
    }

    @Test
    public void isFoundByPartsOfNamesWhateverTheirCase() {
        insert(account(1, "anna", Optional.empty(), Set.of()));
        insert(account(2, "oerjan", Optional.empty(), Set.of()));
        assertEquals(List.of("oerjan"), found("ÖRJAN", Page.Request.first(10)));
        assertEquals(List.of("anna", "oerjan"), found("", Page.Request.first(10)));
        assertEquals(List.of("oerjan"), found("", new Page.Request(1, 1)));
    }

    @Test
    public void noCharacterStandsForOthers() {
        insert(account(1, "anna", Optional.empty(), Set.of()));
        assertEquals(List.of(), found("%", Page.Request.first(10)));
        assertEquals(List.of(), found("a_na", Page.Request.first(10)));
    }

    @Test
    public void tellsWhetherThereIsAny() {
        assertFalse(in(() -> store().any()));
        insert(account(1, "anna", Optional.empty(), Set.of()));
        assertTrue(in(() -> store().any()));
    }

    private List<String> found(String text, Page.Request page) {
        return in(() -> store().list(text, page)).items().stream().map(StoredAccount::userName).toList();
    }

    private StoredAccount insert(StoredAccount account) {
        run(() -> store().insert(account));
        return account;
    }

    private static StoredAccount account(long id, String userName, Optional<PersonId> person, Set<Role> offices) {
        String name = userName.equals("oerjan") ? "Örjan Öst" : "Namn";
        return new StoredAccount(new AccountId(id), userName, name, person, offices, State.INVITED, StoredAccount.Keys.NONE,
            Optional.empty(), 0);
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
