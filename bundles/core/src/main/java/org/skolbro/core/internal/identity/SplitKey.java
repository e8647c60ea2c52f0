package org.skolbro.core.internal.identity;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.skolbro.api.access.AccountId;
import org.skolbro.core.internal.access.Passwords.Cost;
import org.skolbro.core.store.IdentityStore.HeldKey;
import org.skolbro.core.store.IdentityStore.Key;
import org.skolbro.core.store.IdentityStore.Share;

/**
 * A key in parts. For each pair of holders the private key is split into two halves, a random one and what is missing to the
 * whole (bitwise); neither tells anything without the other. Each half is sealed for the holder's own public key, whose private
 * key is sealed with her secret. So two holders open it, and shares for a new holder take nobody who is away.
 */
final class SplitKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SplitKey() {
    }

    /** Told when a secret is not that of the holder. */
    static final class WrongSecret extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient AccountId holder;

        WrongSecret(AccountId holder) {
            super("wrong secret", null, false, false);
            this.holder = holder;
        }

        AccountId holder() {
            return holder;
        }
    }

    static HeldKey holder(AccountId account, char[] secret, Instant since, Cost cost) {
        KeyPair own = SealedBox.newPair();
        byte[] encoded = own.getPrivate().getEncoded();
        try {
            return new HeldKey(account, SealedBox.text(own.getPublic()),
                SecretSeal.seal(secret, encoded, "key of holder " + account, cost), since);
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    /** A new key that any two of the holders open. */
    static Key made(long id, List<HeldKey> holders, AccountId by, Instant at) {
        KeyPair pair = SealedBox.newPair();
        byte[] whole = pair.getPrivate().getEncoded();
        try {
            return new Key(id, SealedBox.text(pair.getPublic()), at, by, holders, shares(id, whole, holders));
        } finally {
            Arrays.fill(whole, (byte) 0);
        }
    }

    private static List<Share> shares(long id, byte[] whole, List<HeldKey> holders) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
                byte[] half = new byte[whole.length];
                RANDOM.nextBytes(half);
                byte[] rest = together(whole, half);
                shares.add(share(id, half, holders.get(i), holders.get(j)));
                shares.add(share(id, rest, holders.get(j), holders.get(i)));
                Arrays.fill(half, (byte) 0);
                Arrays.fill(rest, (byte) 0);
            }
        }
        return shares;
    }

    private static Share share(long id, byte[] half, HeldKey of, HeldKey with) {
        return new Share(of.account(), with.account(), SealedBox.seal(SealedBox.publicKey(of.publicKey()), half,
            purpose(id, of.account(), with.account())));
    }

    /** @throws WrongSecret for the first of the two whose secret is another */
    static PrivateKey opened(Key key, AccountId one, char[] secret, AccountId other, char[] othersSecret) throws WrongSecret {
        byte[] half = half(key, one, other, secret);
        try {
            byte[] rest = half(key, other, one, othersSecret);
            byte[] whole = together(half, rest);
            try {
                return SealedBox.privateKey(whole);
            } finally {
                Arrays.fill(rest, (byte) 0);
                Arrays.fill(whole, (byte) 0);
            }
        } finally {
            Arrays.fill(half, (byte) 0);
        }
    }

    private static byte[] half(Key key, AccountId of, AccountId with, char[] secret) throws WrongSecret {
        HeldKey holder = key.holders().stream().filter(one -> one.account().equals(of)).findFirst().orElseThrow(() -> new WrongSecret(of));
        Share share = key.shares().stream().filter(one -> one.of().equals(of) && one.with().equals(with)).findFirst()
            .orElseThrow(() -> new WrongSecret(of));
        byte[] own = new byte[0];
        try {
            own = SecretSeal.open(secret, holder.sealedKey(), "key of holder " + of);
            return SealedBox.open(SealedBox.privateKey(own), share.sealed(), purpose(key.id(), of, with));
        } catch (GeneralSecurityException another) {
            throw new WrongSecret(of);
        } finally {
            Arrays.fill(own, (byte) 0);
        }
    }

    private static byte[] together(byte[] one, byte[] other) {
        byte[] both = new byte[one.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = (byte) (one[i] ^ other[i]);
        }
        return both;
    }

    private static String purpose(long id, AccountId of, AccountId with) {
        return "half of key " + id + " for " + of + " with " + with;
    }
}
