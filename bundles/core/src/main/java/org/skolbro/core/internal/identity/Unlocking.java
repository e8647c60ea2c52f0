package org.skolbro.core.internal.identity;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.List;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.identity.KeyHolder;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.access.Presence;
import org.skolbro.core.internal.identity.SplitKey.WrongSecret;
import org.skolbro.core.store.IdentityStore.Key;
import org.skolbro.core.store.IdentityStore.Link;

/** Makes the key whole with the secrets of two who are present. Slow on purpose: to be asked outside units of work. */
record Unlocking(Presence presence, Caller caller) {

    /** With the secrets of the first two. A wrong one makes the next attempt wait, until {@link Presence#forgiveSecret}. */
    Outcome<PrivateKey> unlocked(Key key, List<AccountId> accounts, List<KeyHolder> holders) {
        for (AccountId holder : accounts.subList(0, 2)) {
            if (!presence.chargeSecret(holder).isZero()) {
                return Outcome.refused(IdentityTexts.WAIT);
            }
        }
        try {
            return Outcome.done(SplitKey.opened(key, accounts.get(0), holders.get(0).secret(), accounts.get(1), holders.get(1).secret()));
        } catch (WrongSecret wrong) {
            boolean own = wrong.holder().equals(caller.account());
            return Outcome.refused(own ? IdentityTexts.OWN_SECRET_WRONG : IdentityTexts.OTHER_SECRET_WRONG);
        }
    }

    /** The sealed text of a link, to be wiped by who asked. */
    static byte[] opened(PrivateKey key, Link link) {
        try {
            return SealedBox.open(key, link.sealed(), purpose(link.id()));
        } catch (GeneralSecurityException e) {
            throw new StorageFailure("A sealed link does not fit the key");
        }
    }

    static String purpose(LinkId link) {
        return "link " + link;
    }
}
