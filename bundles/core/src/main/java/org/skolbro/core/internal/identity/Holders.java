package org.skolbro.core.internal.identity;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.IdentityKeys.Holder;
import org.skolbro.api.identity.IdentityKeys.Standing;
import org.skolbro.api.identity.KeyHolder;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.Conflict;
import org.skolbro.core.internal.access.Passwords.Cost;
import org.skolbro.core.internal.access.Presence;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.IdentityStore.HeldKey;
import org.skolbro.core.store.IdentityStore.Key;
import org.skolbro.core.store.IdentityStore.Link;
import org.skolbro.core.store.UnitOfWork;

/** Who holds the key: how it is made, and how a holder comes, in the place of another or beside the others. The gate has been asked. */
final class Holders {

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final Presence presence;
    private final IdentityStore store;
    private final Clock clock;
    private final Cost cost;

    Holders(UnitOfWork work, AuditTrail trail, Presence presence, IdentityStore store, Clock clock, Cost cost) {
        this.work = work;
        this.trail = trail;
        this.presence = presence;
        this.store = store;
        this.clock = clock;
        this.cost = cost;
    }

    /** To be asked in a unit of work. */
    Standing standing() {
        Optional<Key> key = store.key();
        return new Standing(key.isPresent(), key.map(Key::holders).orElse(List.of()).stream()
            .map(holder -> new Holder(holder.account(), presence.nameOf(holder.account()), holder.since())).toList(),
            store.links().size());
    }

    Outcome<Standing> setUp(Caller caller, List<KeyHolder> holders) {
        if (holders.size() < IdentityKeys.FEWEST || holders.size() > IdentityKeys.MOST) {
            return Outcome.refused(IdentityTexts.HOW_MANY);
        }
        if (!KeyCeremony.areSecrets(holders)) {
            return Outcome.refused(IdentityTexts.SECRET_TOO_EASY);
        }
        if (work.inOne(() -> !store.links().isEmpty())) {
            return Outcome.refused(IdentityTexts.LINKS_WOULD_BE_LOST);
        }
        return switch (new KeyCeremony(presence, caller).present(holders)) {
            case Outcome.Refused<List<AccountId>>(var why) -> Outcome.refused(why);
            case Outcome.Done<List<AccountId>>(var accounts) -> setUp(caller, accounts, holders);
        };
    }

    private Outcome<Standing> setUp(Caller caller, List<AccountId> accounts, List<KeyHolder> holders) {
        List<HeldKey> made = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            made.add(SplitKey.holder(accounts.get(i), holders.get(i).secret(), clock.instant(), cost));
        }
        Key key = SplitKey.made(Ids.next(), made, caller.account(), clock.instant());
        return work.inOne(() -> {
            if (!store.links().isEmpty()) {
                return Outcome.refused(IdentityTexts.LINKS_WOULD_BE_LOST);
            }
            store.put(key);
            if (!store.links().isEmpty()) {
                throw new Conflict("A link was entered while the key was made");
            }
            trail.write(caller, "identity.set-up", List.of(), Long.toString(key.id(), 32), "holders=" + accounts);
            return Outcome.done(standing());
        });
    }

    Outcome<Standing> replace(Caller caller, AccountId leaving, List<KeyHolder> all) {
        return change(caller, Optional.of(leaving), all);
    }

    Outcome<Standing> add(Caller caller, List<KeyHolder> all) {
        return change(caller, Optional.empty(), all);
    }

    /** @param all two holders, then the one who comes */
    private Outcome<Standing> change(Caller caller, Optional<AccountId> leaving, List<KeyHolder> all) {
        Optional<Key> key = work.inOne(store::key);
        if (key.isEmpty()) {
            return Outcome.refused(IdentityTexts.NO_KEY);
        }
        if (leaving.isEmpty() && key.get().holders().size() >= IdentityKeys.MOST) {
            return Outcome.refused(IdentityTexts.HOW_MANY);
        }
        if (!KeyCeremony.areSecrets(List.of(all.getLast()))) {
            return Outcome.refused(IdentityTexts.SECRET_TOO_EASY);
        }
        return switch (new KeyCeremony(presence, caller).present(all)) {
            case Outcome.Refused<List<AccountId>>(var why) -> Outcome.refused(why);
            case Outcome.Done<List<AccountId>>(var accounts) -> change(caller, key.get(), leaving, accounts, all);
        };
    }

    /** @param accounts of two holders, then of the one who comes */
    private Outcome<Standing> change(Caller caller, Key key, Optional<AccountId> leaving, List<AccountId> accounts, List<KeyHolder> all) {
        List<AccountId> holders = key.holders().stream().map(HeldKey::account).toList();
        if (accounts.size() != 3 || !mayChange(accounts.subList(0, 2), holders, leaving)) {
            return Outcome.refused(leaving.isPresent() ? IdentityTexts.TWO_OTHERS : IdentityTexts.TWO_HOLDERS);
        }
        if (holders.contains(accounts.get(2)) && !leaving.equals(Optional.of(accounts.get(2)))) {
            return Outcome.refused(IdentityTexts.IS_ONE);
        }
        return switch (new Unlocking(presence, caller).unlocked(key, accounts, all)) {
            case Outcome.Refused<PrivateKey>(var why) -> Outcome.refused(why);
            case Outcome.Done<PrivateKey>(var old) -> {
                List<HeldKey> now = new ArrayList<>(key.holders());
                now.removeIf(holder -> leaving.equals(Optional.of(holder.account())));
                now.add(SplitKey.holder(accounts.get(2), all.get(2).secret(), clock.instant(), cost));
                yield work.inOne(() -> changed(caller, key, old, now, leaving, accounts));
            }
        };
    }

    /** Where there are two alone, the one who leaves hands over herself; else nobody could ever come in her place. */
    private static boolean mayChange(List<AccountId> both, List<AccountId> holders, Optional<AccountId> leaving) {
        return holders.containsAll(both) && leaving.map(who -> holders.contains(who) && (holders.size() == IdentityKeys.FEWEST || !both.contains(who)))
            .orElse(true);
    }

    private Outcome<Standing> changed(Caller caller, Key before, PrivateKey old, List<HeldKey> holders, Optional<AccountId> leaving,
            List<AccountId> accounts) {
        if (store.key().filter(key -> key.id() == before.id()).isEmpty()) {
            return Outcome.refused(IdentityTexts.CHANGED);
        }
        Key key = SplitKey.made(Ids.next(), holders, caller.account(), clock.instant());
        PublicKey seal = SealedBox.publicKey(key.publicKey());
        // first, so that whoever is entering a link has done so, or fails
        store.put(key);
        Map<LinkId, String> sealed = new HashMap<>();
        for (Link link : store.links()) {
            byte[] text = Unlocking.opened(old, link);
            sealed.put(link.id(), SealedBox.seal(seal, text, Unlocking.purpose(link.id())));
            Arrays.fill(text, (byte) 0);
        }
        store.reseal(key.id(), sealed);
        accounts.subList(0, 2).forEach(presence::forgiveSecret);
        String came = "came=" + accounts.get(2) + " by=" + accounts.subList(0, 2);
        if (leaving.isPresent()) {
            trail.write(caller, "identity.holder-replaced", List.of(), Long.toString(key.id(), 32), "left=" + leaving.get() + " " + came);
        } else {
            trail.write(caller, "identity.holder-added", List.of(), Long.toString(key.id(), 32), came);
        }
        return Outcome.done(standing());
    }
}
