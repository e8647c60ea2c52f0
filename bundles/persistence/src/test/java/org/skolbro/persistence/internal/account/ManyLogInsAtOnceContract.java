package org.skolbro.persistence.internal.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts.State;
import org.skolbro.api.access.Role;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.access.SignIn.Answer;
import org.skolbro.api.access.SignIn.Denied;
import org.skolbro.api.access.SignIn.SignedIn;
import org.skolbro.core.internal.access.AccessStores;
import org.skolbro.core.internal.access.Directory;
import org.skolbro.core.internal.access.PasswordSignIn;
import org.skolbro.core.internal.access.Passwords;
import org.skolbro.core.internal.access.Sessions;
import org.skolbro.core.internal.access.Vault;
import org.skolbro.core.internal.audit.StoredTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredAccount.Keys;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.audit.JpaAuditStore;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.setting.JpaSettingStore;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.House;

/** Threads that log in at the same moment, on a database whose rows they have to share. */
public abstract class ManyLogInsAtOnceContract {

    private static final String PASSWORD = "fyra gula ankor";
    private static final int THREADS = 8;

    private UnitOfWork work;
    private AccessStores stores;
    private SignIn signIn;
    private final Passwords passwords = House.cheapPasswords();

    protected abstract TestDatabase testDatabase();

    @Before
    public void prepare() {
        testDatabase().clear();
        Database database = testDatabase().database();
        House house = new InMemoryPlatform().house();
        work = new JpaUnitOfWork(database);
        JpaAccountStore accounts = new JpaAccountStore(database);
        JpaSessionStore sessions = new JpaSessionStore(database);
        stores = new AccessStores(accounts, sessions, new JpaAttemptStore(database), new JpaGrantStore(database),
            new JpaSettingStore(database));
        // Offices have nothing in the register, so it may be another one.
        Directory directory = new Directory(house.registerStore, house.clock);
        signIn = new PasswordSignIn(
            new PasswordSignIn.Guarded(work, stores, new StoredTrail(new JpaAuditStore(database), house.clock), house.clock),
            new Sessions(sessions, accounts, directory, new JpaGrantStore(database)), Vault.ofRandomKey(), passwords);
        Stream.of("ek", "al", "lind", "björk").forEach(name -> work.inOne(() -> accounts.insert(account(name))));
    }

    @Test
    public void guessesAtOnceAreNotMoreThanGuessesAfterEachOther() {
        List<Answer> answers = atOnce(() -> signIn.withPassword("ek", "fel lösenord".toCharArray(), "192.0.2.1"));
        long lookedAt = answers.stream().filter(answer -> ((Denied) answer).retryAfter().isZero()).count();
        assertTrue(lookedAt + " guesses were looked at", lookedAt <= 3);
    }

    @Test
    public void aOneTimeCodeLogsInOnce() {
        work.inOne(() -> insert("ny", new Keys("", passwords.hash("ABCD".toCharArray()),
            Instant.parse("2030-01-01T00:00:00Z"), "", "", -1), State.INVITED));
        List<Answer> answers = atOnce(() -> signIn.withOneTimeCode("ny", "abcd", PASSWORD.toCharArray(), "192.0.2.1"));
        assertEquals(1, answers.stream().filter(SignedIn.class::isInstance).count());
    }

    @Test
    public void differentPeopleFromOneAddressAreAllLetIn() {
        List<String> names = List.of("ek", "al", "lind", "björk");
        List<Callable<Answer>> attempts = names.stream()
            .<Callable<Answer>>map(name -> () -> signIn.withPassword(name, PASSWORD.toCharArray(), "192.0.2.1")).toList();
        assertTrue(run(attempts).stream().allMatch(SignedIn.class::isInstance));
    }

    private List<Answer> atOnce(Supplier<Answer> attempt) {
        return run(Stream.generate(() -> (Callable<Answer>) attempt::get).limit(THREADS).toList());
    }

    private List<Answer> run(List<Callable<Answer>> attempts) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Answer>> answers = threads.invokeAll(attempts);
            return answers.stream().map(ManyLogInsAtOnceContract::get).toList();
        } catch (InterruptedException e) {
            throw new AssertionError("Nobody interrupts a test", e);
        }
    }

    private static Answer get(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("The attempt was not answered", e);
        }
    }

    private StoredAccount account(String userName) {
        return insertable(userName, new Keys(passwords.hash(PASSWORD.toCharArray()), "", Instant.EPOCH, "", "", -1),
            State.ACTIVE);
    }

    private void insert(String userName, Keys keys, State state) {
        new JpaAccountStore(testDatabase().database()).insert(insertable(userName, keys, state));
    }

    private static StoredAccount insertable(String userName, Keys keys, State state) {
        return new StoredAccount(new AccountId(Ids.next()), userName, userName, Optional.empty(), Set.of(Role.ARCHIVIST), state,
            keys, Optional.empty(), 0);
    }
}
