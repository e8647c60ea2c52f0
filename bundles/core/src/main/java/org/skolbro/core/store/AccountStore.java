package org.skolbro.core.store;

import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;

/** Keeps accounts. */
public interface AccountStore {

    /** @throws org.skolbro.api.problem.Conflict when the user name is taken or the person has an account */
    void insert(StoredAccount account);

    /** @throws org.skolbro.api.problem.Conflict when the account was updated since {@code account} was read */
    void update(StoredAccount account);

    Optional<StoredAccount> find(AccountId id);

    Optional<StoredAccount> named(String userName);

    Optional<StoredAccount> of(PersonId person);

    /** Those whose user name or display name contains the text, whatever its case. Equals are in order of the user name. */
    Page<StoredAccount> list(Accounts.Search search, Page.Request page);

    boolean any();
}
