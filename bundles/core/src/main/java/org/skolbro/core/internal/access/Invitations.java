package org.skolbro.core.internal.access;

import java.time.Instant;

import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredAccount.Keys;

/** Makes invitations (inbjudningar): the code goes out once and is kept as a hash. */
final class Invitations {

    private final Passwords passwords;

    Invitations(Passwords passwords) {
        this.passwords = passwords;
    }

    /** An invitation, and the account with nothing but it to prove oneself with. */
    record Made(StoredAccount account, Invitation invitation) {
    }

    Made invite(StoredAccount account, Instant now) {
        String code = OneTimeCodes.next();
        Instant until = now.plus(OneTimeCodes.VALID);
        Keys keys = new Keys("", passwords.hash(OneTimeCodes.essence(code)), until, "", "", account.keys().usedStep());
        return new Made(account.with(keys), new Invitation(account.id(), account.userName(), code, until));
    }
}
