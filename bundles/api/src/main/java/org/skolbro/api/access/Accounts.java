package org.skolbro.api.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;

/** Accounts (konton): personal, never shared. For administrators; the one-time codes are shown once and stored hashed. */
@ProviderType
public interface Accounts {

    Page<AccountRow> list(Caller caller, Search search, Page.Request page);

    /**
     * Which accounts, in which order.
     *
     * @param text part of the user name or of the name; empty for all
     */
    record Search(String text, Optional<State> state, Order order, boolean descending) {

        public static final Search ALL = named("");

        public static Search named(String text) {
            return new Search(text, Optional.empty(), Order.USER_NAME, false);
        }
    }

    /** There is no order by name: the place of a protected person in it would tell hers. */
    enum Order {
        USER_NAME, STATE, LAST_SIGN_IN
    }

    /** An account for somebody in the register. */
    Outcome<Invitation> invite(Caller caller, PersonId person, String userName);

    /** An account for an office that the register does not know: archivist, administrator, auditor. */
    Outcome<Invitation> inviteOffice(Caller caller, String userName, String displayName, Set<Role> roles);

    /** Ends all log-ins, forgets password and second factor, and gives a new one-time code. */
    Outcome<Invitation> reset(Caller caller, AccountId account);

    Outcome<AccountRow> lock(Caller caller, AccountId account, String reason);

    Outcome<AccountRow> unlock(Caller caller, AccountId account);

    record AccountRow(AccountId id, String userName, String displayName, Optional<PersonId> person, Set<Role> roles,
            State state, boolean secondFactor, Optional<Instant> lastSignIn) {
    }

    enum State {
        INVITED, ACTIVE, LOCKED
    }

    record Invitation(AccountId account, String userName, String oneTimeCode, Instant validUntil) {
    }
}
