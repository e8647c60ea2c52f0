package org.skolbro.core.internal.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.identity.KeyHolder;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.core.internal.access.Presence;
import org.skolbro.core.store.StoredAccount;

/** Who is there when a key is made, changed or used: each an office, each with a second factor of her own. */
final class KeyCeremony {

    private static final Set<Role> OFFICES = Set.of(Role.ADMINISTRATOR, Role.ARCHIVIST);
    private static final int SHORTEST = 16;
    private static final int LONGEST = 256;
    private static final int DIFFERENT = 8;

    private final Presence presence;
    private final Caller caller;

    KeyCeremony(Presence presence, Caller caller) {
        this.presence = presence;
        this.caller = caller;
    }

    /**
     * The accounts of those who are present, in their order. The caller herself has shown her code when she logged in; all
     * others show theirs, only when everything else is right.
     */
    Outcome<List<AccountId>> present(List<KeyHolder> holders) {
        Map<AccountId, KeyHolder> known = new LinkedHashMap<>();
        for (KeyHolder holder : holders) {
            Optional<StoredAccount> account = presence.known(holder.userName())
                .filter(found -> found.officeRoles().stream().anyMatch(OFFICES::contains));
            if (account.isEmpty()) {
                return Outcome.refused(IdentityTexts.NOT_AN_OFFICE);
            }
            if (known.put(account.get().id(), holder) != null) {
                return Outcome.refused(IdentityTexts.HOW_MANY);
            }
        }
        for (Map.Entry<AccountId, KeyHolder> one : known.entrySet()) {
            if (!one.getKey().equals(caller.account())
                && presence.prove(one.getValue().userName(), one.getValue().code()) instanceof Outcome.Refused<AccountId>(var why)) {
                return Outcome.refused(why);
            }
        }
        return Outcome.done(new ArrayList<>(known.keySet()));
    }

    /** Whether new secrets are hard to guess, and each is somebody's own. */
    static boolean areSecrets(List<KeyHolder> holders) {
        Set<Integer> seen = new HashSet<>();
        return holders.stream().allMatch(holder -> isSecret(holder.secret()) && seen.add(Arrays.hashCode(holder.secret())));
    }

    private static boolean isSecret(char[] secret) {
        Set<Character> different = new HashSet<>();
        for (char one : secret) {
            different.add(one);
        }
        return secret.length >= SHORTEST && secret.length <= LONGEST && different.size() >= DIFFERENT;
    }

    static void wipe(List<KeyHolder> holders) {
        holders.forEach(holder -> Arrays.fill(holder.secret(), '\0'));
    }
}
