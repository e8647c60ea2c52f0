package org.skolbro.core.internal.access;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.skolbro.api.status.Origin;
import org.skolbro.api.text.Text;

/**
 * Hashes passwords and one-time codes with Argon2id, in the usual text form {@code $argon2id$v=19$m=…,t=…,p=1$salt$hash},
 * so that the costs can be raised while old hashes still work.
 */
public final class Passwords {

    /** @param memoryKib memory that each hashing takes */
    public record Cost(int memoryKib, int rounds) {
        /** The first of the alternatives recommended by OWASP in 2025. */
        public static final Cost USUAL = new Cost(19_456, 2);
        /** Where the password is printed on the first page, hashing guards nothing. */
        static final Cost OF_A_DEMO = new Cost(64, 1);

        /** To be asked when the first start is over. */
        static Cost in(Origin origin) {
            return origin.madeByDemo() ? OF_A_DEMO : USUAL;
        }
    }

    static final int SHORTEST = 12;
    static final int LONGEST = 256;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** So many at a time: a flood of log-ins must not take all memory. */
    private static final int AT_ONCE = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Cost cost;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private String nobodys = "";

    public Passwords(Cost cost) {
        this.cost = cost;
    }

    public String hash(char[] secret) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$m=" + cost.memoryKib() + ",t=" + cost.rounds() + ",p=1$" + text(salt) + "$"
            + text(argon2(secret, salt, cost));
    }

    /** An empty hash fits nothing and takes as long as any. */
    public boolean fits(char[] secret, String hash) {
        boolean known = !hash.isEmpty();
        String[] parts = (known ? hash : nobodys()).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        boolean equal = MessageDigest.isEqual(argon2(secret, salt, costOf(parts[3])), Base64.getDecoder().decode(parts[5]));
        return known && equal && secret.length <= LONGEST;
    }

    /** Made when it is first needed: hashing takes time that a start does not have. */
    private synchronized String nobodys() {
        if (nobodys.isEmpty()) {
            byte[] unknown = new byte[HASH_BYTES];
            RANDOM.nextBytes(unknown);
            nobodys = hash(Base64.getEncoder().encodeToString(unknown).toCharArray());
        }
        return nobodys;
    }

    /** Whether the hash was made with other costs than those of today. */
    public boolean isDated(String hash) {
        return !costOf(hash.split("\\$")[3]).equals(cost);
    }

    /** Why a password is not taken; length is what counts, so no rules about kinds of characters. */
    static Optional<Text> fault(char[] chosen, String userName) {
        String lower = new String(chosen).toLowerCase(Locale.ROOT);
        if (chosen.length < SHORTEST || chosen.length > LONGEST) {
            return Optional.of(Text.sv("Lösenordet ska ha minst " + SHORTEST + " och högst " + LONGEST + " tecken.")
                .en("The password needs at least " + SHORTEST + " and at most " + LONGEST + " characters."));
        }
        if (lower.chars().distinct().count() < 5 || !userName.isEmpty() && lower.contains(userName)) {
            return Optional.of(Text.sv("Lösenordet är för lätt att gissa.").en("The password is too easy to guess."));
        }
        return Optional.empty();
    }

    private byte[] argon2(char[] secret, byte[] salt, Cost costs) {
        turns.acquireUninterruptibly();
        try {
            return key(secret.length <= LONGEST ? secret : new char[LONGEST], salt, costs);
        } finally {
            turns.release();
        }
    }

    /** Thirty-two bytes that take the cost to make of the secret, and are the same each time. */
    public static byte[] key(char[] secret, byte[] salt, Cost costs) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(costs.memoryKib()).withIterations(costs.rounds()).withParallelism(1).withSalt(salt).build());
        byte[] made = new byte[HASH_BYTES];
        generator.generateBytes(secret, made);
        return made;
    }

    private static Cost costOf(String part) {
        String[] values = part.split("[=,]");
        return new Cost(Integer.parseInt(values[1]), Integer.parseInt(values[3]));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
