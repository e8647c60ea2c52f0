package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts.Order;
import org.skolbro.api.access.Accounts.Search;
import org.skolbro.api.access.Accounts.State;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.GrantId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.AttemptStore;
import org.skolbro.core.store.AttemptStore.Attempts;
import org.skolbro.core.store.Grant;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredAccount.Keys;
import org.skolbro.core.store.StoredSession;
import org.skolbro.core.store.UnitOfWork;

/** What stores of accounts, log-ins, attempts and permissions owe. */
public abstract class AccessStoresContract {

    private static final Instant NOW = Instant.parse("2026-05-04T06:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final PersonId PERSON = new PersonId(-7);
    private static final PersonId CHILD = new PersonId(21);

    protected abstract UnitOfWork unitOfWork();

    protected abstract AccountStore accounts();

    protected abstract SessionStore sessions();

    protected abstract AttemptStore attempts();

    protected abstract GrantStore grants();

    @Test
    public void anAccountIsFoundAsItWasStored() {
        StoredAccount account = account(1, "ek", Optional.of(PERSON));
        insert(account);
        assertEquals(Optional.of(account), in(() -> accounts().find(account.id())));
        assertEquals(Optional.of(account), in(() -> accounts().named("ek")));
        assertEquals(Optional.of(account), in(() -> accounts().of(PERSON)));
    }

    @Test
    public void anAccountThatIsNotThereIsNotFound() {
        assertFalse(in(() -> accounts().any()));
        assertEquals(Optional.empty(), in(() -> accounts().find(new AccountId(1))));
        assertEquals(Optional.empty(), in(() -> accounts().named("ek")));
        assertEquals(Optional.empty(), in(() -> accounts().of(PERSON)));
    }

    @Test
    public void anyAccountIsAny() {
        insert(account(1, "ek", Optional.empty()));
        assertTrue(in(() -> accounts().any()));
    }

    @Test
    public void anAccountIsUpdatedWhole() {
        insert(account(1, "ek", Optional.empty()));
        StoredAccount changed = read(1).with(new Keys("hash", "", Instant.EPOCH, "sealed", "offered", 59_000_000))
            .signedIn("Eva Ek", NOW);
        in(() -> accounts().update(changed));
        StoredAccount kept = read(1);
        assertEquals(changed.keys(), kept.keys());
        assertEquals("Eva Ek", kept.displayName());
        assertEquals(State.ACTIVE, kept.state());
        assertEquals(Optional.of(NOW), kept.lastSignIn());
        in(() -> accounts().update(kept.in(State.LOCKED)));
        assertEquals(State.LOCKED, read(1).state());
    }

    @Test
    public void theLaterOfTwoUpdatesOfOneAccountIsAConflict() {
        insert(account(1, "ek", Optional.empty()));
        StoredAccount read = read(1);
        in(() -> accounts().update(read.in(State.LOCKED)));
        assertThrows(Conflict.class, () -> in(() -> accounts().update(read.signedIn("Ek", NOW))));
        assertEquals(State.LOCKED, read(1).state());
    }

    @Test
    public void aUserNameOrPersonThatIsTakenIsAConflict() {
        insert(account(1, "ek", Optional.of(PERSON)));
        assertThrows(Conflict.class, () -> insert(account(2, "ek", Optional.empty())));
        assertThrows(Conflict.class, () -> insert(account(3, "al", Optional.of(PERSON))));
        insert(account(4, "al", Optional.empty()));
        insert(account(5, "lind", Optional.empty()));
    }

    @Test
    public void accountsAreListedByUserNameAndFoundByPartOfEitherName() {
        insert(account(1, "ek", Optional.empty()));
        insert(account(2, "al", Optional.empty()));
        insert(account(3, "åkerö", Optional.empty()));
        assertEquals(3, in(() -> accounts().list(Search.ALL, Page.Request.first(10))).total());
        assertEquals(List.of("al", "ek"), names(in(() -> accounts().list(Search.ALL, Page.Request.first(2)))));
        assertEquals(List.of("åkerö"), names(in(() -> accounts().list(Search.named("KERÖ"), Page.Request.first(10)))));
        assertEquals(List.of("ek"), names(in(() -> accounts().list(Search.named("person EK"), Page.Request.first(10)))));
    }

    @Test
    public void accountsAreListedByStateAndInTheOrderThatIsAskedFor() {
        insert(account(1, "ek", Optional.empty()).in(State.LOCKED));
        insert(account(2, "al", Optional.empty()).signedIn("Al", NOW));
        insert(account(3, "asp", Optional.empty()).signedIn("Asp", NOW.plusSeconds(1)));
        insert(account(4, "bok", Optional.empty()));
        assertEquals(List.of("asp", "al"), listed(Optional.of(State.ACTIVE), Order.USER_NAME, true));
        assertEquals(List.of("al", "asp", "bok", "ek"), listed(Optional.empty(), Order.STATE, false));
        assertEquals(List.of("ek", "bok", "al", "asp"), listed(Optional.empty(), Order.STATE, true));
        assertEquals(List.of("bok", "ek", "al", "asp"), listed(Optional.empty(), Order.LAST_SIGN_IN, false));
        assertEquals(List.of("asp", "al", "bok", "ek"), listed(Optional.empty(), Order.LAST_SIGN_IN, true));
    }

    private List<String> listed(Optional<State> state, Order order, boolean descending) {
        Page<StoredAccount> page = in(() -> accounts().list(new Search("", state, order, descending), Page.Request.first(10)));
        assertEquals(page.items().size(), page.total());
        return names(page);
    }

    @Test
    public void noCharacterOfASearchStandsForOthers() {
        insert(account(1, "ek", Optional.empty()));
        assertEquals(0, in(() -> accounts().list(Search.named("%"), Page.Request.first(10))).total());
        assertEquals(0, in(() -> accounts().list(Search.named("e_"), Page.Request.first(10))).total());
    }

    @Test
    public void aLogInIsThereUntilItEnds() {
        StoredSession session = session(1, 7, NOW);
        in(() -> sessions().insert(session));
        assertEquals(Optional.of(session), in(() -> sessions().find(1)));
        in(() -> sessions().seen(1, NOW.plusSeconds(90)));
        assertEquals(NOW.plusSeconds(90), in(() -> sessions().find(1)).orElseThrow().seenAt());
        in(() -> sessions().end(1));
        assertEquals(Optional.empty(), in(() -> sessions().find(1)));
        in(() -> sessions().seen(1, NOW));
        in(() -> sessions().end(1));
    }

    @Test
    public void allLogInsOfOneAccountEndTogether() {
        in(() -> sessions().insert(session(1, 7, NOW)));
        in(() -> sessions().insert(session(2, 7, NOW)));
        in(() -> sessions().insert(session(3, 8, NOW)));
        in(() -> sessions().endAll(new AccountId(7)));
        assertTrue(in(() -> sessions().find(1)).isEmpty() && in(() -> sessions().find(2)).isEmpty());
        assertTrue(in(() -> sessions().find(3)).isPresent());
    }

    @Test
    public void oldLogInsEnd() {
        in(() -> sessions().insert(session(1, 7, NOW.minusSeconds(1))));
        in(() -> sessions().insert(session(2, 7, NOW)));
        assertEquals(1, (int) in(() -> sessions().endBefore(NOW)));
        assertTrue(in(() -> sessions().find(2)).isPresent());
    }

    @Test
    public void attemptsAreKeptByKeyUntilForgotten() {
        in(() -> attempts().put(new Attempts("a", 1, NOW, NOW)));
        in(() -> attempts().put(new Attempts("a", 2, NOW, NOW.plusSeconds(8))));
        assertEquals(Optional.of(new Attempts("a", 2, NOW, NOW.plusSeconds(8))), in(() -> attempts().lock("a")));
        assertEquals(Optional.empty(), in(() -> attempts().lock("b")));
        in(() -> attempts().forget("a"));
        in(() -> attempts().forget("b"));
        assertEquals(Optional.empty(), in(() -> attempts().lock("a")));
    }

    @Test
    public void oldAttemptsAreForgotten() {
        in(() -> attempts().put(new Attempts("a", 1, NOW.minusSeconds(1), NOW)));
        in(() -> attempts().put(new Attempts("b", 1, NOW, NOW)));
        in(() -> attempts().forgetBefore(NOW));
        assertEquals(Optional.empty(), in(() -> attempts().lock("a")));
        assertTrue(in(() -> attempts().lock("b")).isPresent());
    }

    @Test
    public void aPermissionIsInForceThroughItsLastDay() {
        Grant grant = insert(grant(1, CHILD));
        assertEquals(List.of(grant), in(() -> grants().inForce(PERSON, DAY)));
        assertEquals(List.of(), in(() -> grants().inForce(PERSON, DAY.plusDays(1))));
        assertEquals(List.of(), in(() -> grants().inForce(CHILD, DAY)));
        assertEquals(Optional.of(grant), in(() -> grants().find(grant.id())));
        assertEquals(Optional.empty(), in(() -> grants().find(new GrantId(2))));
    }

    @Test
    public void aPermissionThatIsEndedIsNotInForceAndStays() {
        Grant grant = insert(grant(1, CHILD));
        Grant.End end = new Grant.End("Har bytt grupp", new AccountId(8), NOW.plusSeconds(5));
        in(() -> grants().end(grant.id(), end));
        assertEquals(List.of(), in(() -> grants().inForce(PERSON, DAY)));
        assertEquals(List.of(grant.ended(end)), in(() -> grants().about(List.of(CHILD))));
        assertThrows(Conflict.class, () -> in(() -> grants().end(grant.id(), end)));
        assertThrows(Conflict.class, () -> in(() -> grants().end(new GrantId(2), end)));
    }

    @Test
    public void permissionsToChildrenComeNewestFirst() {
        PersonId other = new PersonId(22);
        Grant first = insert(grant(1, CHILD));
        Grant second = insert(grant(2, other));
        assertEquals(List.of(second, first), in(() -> grants().about(List.of(CHILD, other))));
        assertEquals(List.of(second), in(() -> grants().about(List.of(other))));
        assertEquals(List.of(), in(() -> grants().about(List.of())));
    }

    private Grant insert(Grant grant) {
        in(() -> grants().insert(grant));
        return grant;
    }

    private static Grant grant(long id, PersonId child) {
        return new Grant(new GrantId(id), PERSON, child, new UnitCode("F1"), DAY, "Ansvarar", new AccountId(9),
            NOW.plusSeconds(id), Optional.empty());
    }

    private void insert(StoredAccount account) {
        in(() -> accounts().insert(account));
    }

    private StoredAccount read(long id) {
        return in(() -> accounts().find(new AccountId(id))).orElseThrow();
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void in(Runnable work) {
        unitOfWork().inOne(work);
    }

    private static List<String> names(Page<StoredAccount> page) {
        return page.items().stream().map(StoredAccount::userName).toList();
    }

    private static StoredAccount account(long id, String userName, Optional<PersonId> person) {
        return new StoredAccount(new AccountId(id), userName, "Person " + userName, person,
            person.isPresent() ? Set.of() : Set.of(Role.ARCHIVIST, Role.AUDITOR), State.INVITED,
            new Keys("", "$argon2id$code", NOW, "", "", -1), Optional.empty(), 0);
    }

    private static StoredSession session(long id, long account, Instant startedAt) {
        return new StoredSession(id, new AccountId(account), AssuranceLevel.SECOND_FACTOR, startedAt, startedAt, 45);
    }
}
