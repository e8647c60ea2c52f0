package org.skolbro.persistence.internal.account;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import jakarta.persistence.TypedQuery;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Like;
import org.skolbro.persistence.Locked;
import org.skolbro.persistence.Tx;

/** Accounts, one row each. */
@Component
public final class JpaAccountStore implements AccountStore {

    private final Tx tx;

    @Activate
    public JpaAccountStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredAccount account) {
        tx.within(em -> {
            em.persist(AccountEntity.from(account));
            em.flush();
            return null;
        });
    }

    @Override
    public void update(StoredAccount account) {
        tx.within(em -> {
            AccountEntity stored = Locked.find(em, AccountEntity.class, account.id().value()).orElse(null);
            if (stored == null || stored.version() != account.version()) {
                throw new Conflict("account " + account.id() + " was changed by somebody else");
            }
            stored.take(account);
            stored.grow();
            em.flush();
            return null;
        });
    }

    @Override
    public Optional<StoredAccount> find(AccountId id) {
        return tx.within(em -> Optional.ofNullable(em.find(AccountEntity.class, id.value())).map(AccountEntity::toRecord));
    }

    @Override
    public Optional<StoredAccount> named(String userName) {
        return first("select a from AccountEntity a where a.userName = :key", userName);
    }

    @Override
    public Optional<StoredAccount> of(PersonId person) {
        return first("select a from AccountEntity a where a.person = :key", person.value());
    }

    private Optional<StoredAccount> first(String query, Object key) {
        return tx.within(em -> em.createQuery(query, AccountEntity.class).setParameter("key", key)
            .getResultStream().findFirst().map(AccountEntity::toRecord));
    }

    @Override
    public Page<StoredAccount> list(Accounts.Search search, Page.Request page) {
        String where = " from AccountEntity a where a.soughtName like :text escape '!'"
            + (search.state().isPresent() ? " and a.state = :state" : "");
        return tx.within(em -> {
            long total = on(search, em.createQuery("select count(a)" + where, Long.class)).getSingleResult();
            List<AccountEntity> found = on(search, em.createQuery("select a" + where + order(search), AccountEntity.class))
                .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
            return new Page<>(found.stream().map(AccountEntity::toRecord).toList(), total);
        });
    }

    private static <T> TypedQuery<T> on(Accounts.Search search, TypedQuery<T> query) {
        search.state().ifPresent(state -> query.setParameter("state", state));
        return query.setParameter("text", Like.containing(search.text()));
    }

    /** Databases differ in where they put what is empty: who never logged in is always first, as the longest ago. */
    private static String order(Accounts.Search search) {
        String way = search.descending() ? " desc" : "";
        return " order by " + switch (search.order()) {
            case USER_NAME -> "a.userName" + way;
            case STATE -> "a.state" + way + ", a.userName";
            case LAST_SIGN_IN -> "case when a.lastSignIn is null then 0 else 1 end" + way + ", a.lastSignIn" + way + ", a.userName";
        };
    }

    @Override
    public boolean any() {
        return tx.within(em -> !em.createQuery("select a.id from AccountEntity a", Long.class).setMaxResults(1)
            .getResultList().isEmpty());
    }
}
