package org.skolbro.core.internal.register;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.core.internal.access.Passwords;
import org.skolbro.core.internal.access.Passwords.Cost;
import org.skolbro.core.internal.access.Vault;
import org.skolbro.core.store.IdentityStore;

/**
 * Real numbers, and ids of register files, that no import brings in again (återkallade). They are known by digests that say
 * nothing of whose they are. An id is random, and its digest cannot be guessed. A number can: hence it is digested slowly, with
 * a salt that is in the key file and not in the database, and apart from every link.
 */
@Component(service = Withdrawn.class)
public final class Withdrawn {

    private static final int SALT_BYTES = 16;

    private final IdentityStore store;
    private final Vault vault;
    private final Cost cost;

    @Activate
    public Withdrawn(@Reference IdentityStore store) {
        this(store, Vault.ofThePlatform(), Cost.USUAL);
    }

    private Withdrawn(IdentityStore store, Vault vault, Cost cost) {
        this.store = store;
        this.vault = vault;
        this.cost = cost;
    }

    /** Outside OSGi. */
    public static Withdrawn of(IdentityStore store, Vault vault, Cost cost) {
        return new Withdrawn(store, vault, cost);
    }

    /** What one import asks. To be made in a unit of work, as everything here. */
    public Guard guard() {
        return new Guard(store.refused());
    }

    public void add(Collection<IdentityNumber> numbers, Collection<UUID> registerIds) {
        Set<String> digests = new HashSet<>();
        numbers.forEach(number -> digests.add(digest(number)));
        registerIds.forEach(id -> digests.add(digest(id)));
        digests.removeAll(store.refused());
        store.refuse(digests);
    }

    private String digest(UUID id) {
        return "i" + vault.digest("withdrawn id " + id);
    }

    private String digest(IdentityNumber number) {
        byte[] salt = Arrays.copyOf(Base64.getUrlDecoder().decode(vault.digest("withdrawn numbers")), SALT_BYTES);
        return "n" + Base64.getUrlEncoder().withoutPadding().encodeToString(Passwords.key(number.value().toCharArray(), salt, cost));
    }

    /** Knows what was withdrawn when it was made. Digesting takes its time only where there is something to find. */
    public final class Guard {

        private final Set<String> refused;
        private final boolean numbers;

        private Guard(Set<String> refused) {
            this.refused = refused;
            this.numbers = refused.stream().anyMatch(digest -> digest.startsWith("n"));
        }

        public boolean has(UUID registerId) {
            return !refused.isEmpty() && refused.contains(digest(registerId));
        }

        public boolean has(IdentityNumber number) {
            return numbers && refused.contains(digest(number));
        }
    }
}
