package org.skolbro.persistence.internal.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.persistence.Like;

@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "sought_name")
    private String soughtName;

    @Column(name = "person_id")
    private Long person;

    @Column(name = "office_roles")
    private String officeRoles;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private Accounts.State state;

    @Embedded
    private KeysEmbeddable keys;

    @Column(name = "last_sign_in")
    private Instant lastSignIn;

    @Column(name = "version")
    private long version;

    protected AccountEntity() {
    }

    static AccountEntity from(StoredAccount account) {
        AccountEntity entity = new AccountEntity();
        entity.id = account.id().value();
        entity.take(account);
        return entity;
    }

    void take(StoredAccount account) {
        userName = account.userName();
        displayName = account.displayName();
        soughtName = Like.sought(account.userName() + " " + account.displayName());
        person = account.person().map(PersonId::value).orElse(null);
        officeRoles = account.officeRoles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        state = account.state();
        keys = KeysEmbeddable.from(account.keys());
        lastSignIn = account.lastSignIn().orElse(null);
        version = account.version();
    }

    StoredAccount toRecord() {
        return new StoredAccount(new AccountId(id), userName, displayName, Optional.ofNullable(person).map(PersonId::new),
            roles(), state, keys.toRecord(), Optional.ofNullable(lastSignIn), version);
    }

    private Set<Role> roles() {
        return Arrays.stream(officeRoles.split(",")).filter(name -> !name.isEmpty()).map(Role::valueOf)
            .collect(Collectors.toSet());
    }

    long version() {
        return version;
    }

    void grow() {
        version++;
    }
}
