package org.skolbro.persistence.internal.account;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
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
    public Page<StoredAccount> list(String text, Page.Request page) {
        String like = Like.containing(text);
        return tx.within(em -> {
            long total = em.createQuery("select count(a) from AccountEntity a where a.soughtName like :text escape '!'",
                Long.class).setParameter("text", like).getSingleResult();
            List<AccountEntity> found = em.createQuery(
                "select a from AccountEntity a where a.soughtName like :text escape '!' order by a.userName",
                AccountEntity.class).setParameter("text", like)
                .setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList();
            return new Page<>(found.stream().map(AccountEntity::toRecord).toList(), total);
        });
    }

    @Override
    public boolean any() {
        return tx.within(em -> !em.createQuery("select a.id from AccountEntity a", Long.class).setMaxResults(1)
            .getResultList().isEmpty());
    }
}
