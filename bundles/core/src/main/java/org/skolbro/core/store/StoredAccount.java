package org.skolbro.core.store;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;

/**
 * An account as it is kept. Nothing in it opens a door by itself: passwords and codes are hashed, secrets sealed.
 *
 * @param userName in its one written form, unique
 * @param person empty for an office, which then has {@code officeRoles}
 * @param version as it was read; the store makes it one more with each update
 */
public record StoredAccount(AccountId id, String userName, String displayName, Optional<PersonId> person,
        Set<Role> officeRoles, Accounts.State state, Keys keys, Optional<Instant> lastSignIn, long version) {

    public StoredAccount {
        officeRoles = Set.copyOf(officeRoles);
    }

    /**
     * What the holder proves herself with; empty texts where there is none.
     *
     * @param password hash with its own salt and costs
     * @param oneTimeCode hash of a code that chooses a password
     * @param secret sealed TOTP secret in force
     * @param offeredSecret sealed TOTP secret that no code has been seen from yet
     * @param usedStep latest time step a TOTP code was accepted for; none at or before it is accepted again
     */
    public record Keys(String password, String oneTimeCode, Instant oneTimeCodeUntil, String secret, String offeredSecret,
            long usedStep) {
        public static final Keys NONE = new Keys("", "", Instant.EPOCH, "", "", -1);

        public boolean hasSecondFactor() {
            return !secret.isEmpty();
        }
    }

    public StoredAccount with(Keys changed) {
        return new StoredAccount(id, userName, displayName, person, officeRoles, state, changed, lastSignIn, version);
    }

    public StoredAccount in(Accounts.State changed) {
        return new StoredAccount(id, userName, displayName, person, officeRoles, changed, keys, lastSignIn, version);
    }

    public StoredAccount called(String name) {
        return new StoredAccount(id, userName, name, person, officeRoles, state, keys, lastSignIn, version);
    }

    public StoredAccount signedIn(String nameNow, Instant at) {
        return new StoredAccount(id, userName, nameNow, person, officeRoles, Accounts.State.ACTIVE, keys, Optional.of(at),
            version);
    }
}
