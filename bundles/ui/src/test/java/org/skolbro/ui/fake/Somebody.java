package org.skolbro.ui.fake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.PersonId;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Here;

/** A caller for tests. */
public record Somebody(AccountId account, String displayName, Set<Role> roles, AssuranceLevel level) implements Caller {

    public static Somebody with(Role first, Role... more) {
        return new Somebody(new AccountId(7), "Alva Ek", EnumSet.of(first, more), AssuranceLevel.PASSWORD);
    }

    public Somebody atSecondFactor() {
        return new Somebody(account, displayName, roles, AssuranceLevel.SECOND_FACTOR);
    }

    public Here inSwedish() {
        return new Here(this, Words.SWEDISH);
    }

    @Override
    public Optional<PersonId> person() {
        return Optional.of(new PersonId(70));
    }
}
