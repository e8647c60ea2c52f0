package org.skolbro.testkit.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.StoredAccount;

/** Accounts in memory. */
public final class InMemoryAccountStore implements AccountStore {

    private final Memory memory;
    private final Map<AccountId, StoredAccount> accounts;

    public InMemoryAccountStore(Memory memory) {
        this.memory = memory;
        this.accounts = memory.table();
    }

    @Override
    public void insert(StoredAccount account) {
        memory.requireUnitOfWork();
        if (named(account.userName()).isPresent() || account.person().flatMap(this::of).isPresent()) {
            throw new Conflict("The user name is taken or the person has an account");
        }
        accounts.put(account.id(), account);
    }

    @Override
    public void update(StoredAccount account) {
        memory.requireUnitOfWork();
        StoredAccount before = accounts.get(account.id());
        if (before == null || before.version() != account.version()) {
            throw new Conflict("The account was changed by somebody else");
        }
        accounts.put(account.id(), new StoredAccount(account.id(), account.userName(), account.displayName(), account.person(),
            account.officeRoles(), account.state(), account.keys(), account.lastSignIn(), account.version() + 1));
    }

    @Override
    public Optional<StoredAccount> find(AccountId id) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<StoredAccount> named(String userName) {
        return first(account -> account.userName().equals(userName));
    }

    @Override
    public Optional<StoredAccount> of(PersonId person) {
        return first(account -> account.person().filter(person::equals).isPresent());
    }

    @Override
    public Page<StoredAccount> list(Accounts.Search search, Page.Request page) {
        memory.requireUnitOfWork();
        String wanted = search.text().toLowerCase(Locale.ROOT);
        List<StoredAccount> found = accounts.values().stream()
            .filter(account -> account.userName().contains(wanted)
                || account.displayName().toLowerCase(Locale.ROOT).contains(wanted))
            .filter(account -> search.state().map(account.state()::equals).orElse(true))
            .sorted(order(search)).toList();
        return new Page<>(found.stream().skip(page.offset()).limit(page.limit()).toList(), found.size());
    }

    private static Comparator<StoredAccount> order(Accounts.Search search) {
        Comparator<StoredAccount> order = switch (search.order()) {
            case USER_NAME -> Comparator.comparing(StoredAccount::userName);
            case STATE -> Comparator.comparing(account -> account.state().name());
            case LAST_SIGN_IN -> Comparator.comparing(account -> account.lastSignIn().orElse(Instant.MIN));
        };
        return (search.descending() ? order.reversed() : order).thenComparing(StoredAccount::userName);
    }

    @Override
    public boolean any() {
        memory.requireUnitOfWork();
        return !accounts.isEmpty();
    }

    Stream<StoredAccount> all() {
        return accounts.values().stream();
    }

    void remove(long id) {
        accounts.keySet().removeIf(one -> one.value() == id);
    }

    private Optional<StoredAccount> first(Predicate<StoredAccount> wanted) {
        memory.requireUnitOfWork();
        return accounts.values().stream().filter(wanted).findFirst();
    }
}
