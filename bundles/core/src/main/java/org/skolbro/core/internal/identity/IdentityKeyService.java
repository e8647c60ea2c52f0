package org.skolbro.core.internal.identity;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.identity.KeyHolder;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.Passwords.Cost;
import org.skolbro.core.internal.access.Presence;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.identity.SplitKey.WrongSecret;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.IdentityStore.HeldKey;
import org.skolbro.core.store.IdentityStore.Key;
import org.skolbro.core.store.IdentityStore.Link;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** The key behind the gate. What is slow on purpose happens outside the units of work. */
@Component(service = IdentityKeys.class)
public final class IdentityKeyService implements IdentityKeys {

    private static final int LATEST = 500;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NUMBER = 100;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final Presence presence;
    private final RegisterStore register;
    private final IdentityStore store;
    private final Clock clock;
    private final Cost cost;

    @Activate
    public IdentityKeyService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference Presence presence,
            @Reference RegisterStore register, @Reference IdentityStore store, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this(work, gate, trail, presence, register, store, clock, SecretSeal.USUAL);
    }

    private IdentityKeyService(UnitOfWork work, Gate gate, AuditTrail trail, Presence presence, RegisterStore register, IdentityStore store,
            Clock clock, Cost cost) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.presence = presence;
        this.register = register;
        this.store = store;
        this.clock = clock;
        this.cost = cost;
    }

    /** Outside OSGi. */
    public static IdentityKeyService of(UnitOfWork work, Gate gate, AuditTrail trail, Presence presence, RegisterStore register,
            IdentityStore store, Clock clock, Cost cost) {
        return new IdentityKeyService(work, gate, trail, presence, register, store, clock, cost);
    }

    @Override
    public Standing standing(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(() -> standing());
    }

    private Standing standing() {
        Optional<Key> key = store.key();
        return new Standing(key.isPresent(), key.map(Key::holders).orElse(List.of()).stream()
            .map(holder -> new Holder(holder.account(), presence.nameOf(holder.account()), holder.since())).toList(),
            store.links().size());
    }

    @Override
    public Outcome<Standing> setUp(Caller caller, List<KeyHolder> holders) {
        return wiping(holders, () -> {
            requireHolderOffice(caller);
            if (holders.size() < FEWEST || holders.size() > MOST) {
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
        });
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
            trail.write(caller, "identity.set-up", List.of(), Long.toString(key.id(), 32), "holders=" + accounts);
            return Outcome.done(standing());
        });
    }

    @Override
    public Outcome<Standing> replace(Caller caller, AccountId leaving, KeyHolder successor, List<KeyHolder> present) {
        List<KeyHolder> all = new ArrayList<>(present);
        all.add(successor);
        return wiping(all, () -> {
            requireHolderOffice(caller);
            Optional<Key> key = work.inOne(store::key);
            if (key.isEmpty()) {
                return Outcome.refused(IdentityTexts.NO_KEY);
            }
            if (!KeyCeremony.areSecrets(List.of(successor))) {
                return Outcome.refused(IdentityTexts.SECRET_TOO_EASY);
            }
            return switch (new KeyCeremony(presence, caller).present(all)) {
                case Outcome.Refused<List<AccountId>>(var why) -> Outcome.refused(why);
                case Outcome.Done<List<AccountId>>(var accounts) -> replace(caller, key.get(), leaving, accounts, all);
            };
        });
    }

    /** @param accounts of two who stay, then of the successor */
    private Outcome<Standing> replace(Caller caller, Key key, AccountId leaving, List<AccountId> accounts, List<KeyHolder> all) {
        List<AccountId> holders = key.holders().stream().map(HeldKey::account).toList();
        if (accounts.size() != 3 || !holders.containsAll(accounts.subList(0, 2)) || accounts.subList(0, 2).contains(leaving)
            || !holders.contains(leaving)) {
            return Outcome.refused(IdentityTexts.TWO_OTHERS);
        }
        if (holders.contains(accounts.get(2)) && !accounts.get(2).equals(leaving)) {
            return Outcome.refused(IdentityTexts.IS_ONE);
        }
        return switch (unlocked(caller, key, accounts, all)) {
            case Outcome.Refused<PrivateKey>(var why) -> Outcome.refused(why);
            case Outcome.Done<PrivateKey>(var old) -> {
                List<HeldKey> now = new ArrayList<>(key.holders());
                now.removeIf(holder -> holder.account().equals(leaving));
                now.add(SplitKey.holder(accounts.get(2), all.get(2).secret(), clock.instant(), cost));
                yield work.inOne(() -> changed(caller, key, old, now, leaving, accounts));
            }
        };
    }

    private Outcome<Standing> changed(Caller caller, Key before, PrivateKey old, List<HeldKey> holders, AccountId leaving,
            List<AccountId> accounts) {
        if (store.key().filter(key -> key.id() == before.id()).isEmpty()) {
            return Outcome.refused(IdentityTexts.CHANGED);
        }
        Key key = SplitKey.made(Ids.next(), holders, caller.account(), clock.instant());
        PublicKey seal = SealedBox.publicKey(key.publicKey());
        Map<LinkId, String> sealed = new HashMap<>();
        for (Link link : store.links()) {
            byte[] text = opened(old, link);
            sealed.put(link.id(), SealedBox.seal(seal, text, purpose(link.id())));
            Arrays.fill(text, (byte) 0);
        }
        store.put(key);
        store.reseal(key.id(), sealed);
        accounts.subList(0, 2).forEach(presence::forgiveSecret);
        trail.write(caller, "identity.holder-replaced", List.of(), Long.toString(key.id(), 32),
            "left=" + leaving + " came=" + accounts.get(2) + " by=" + accounts.subList(0, 2));
        return Outcome.done(standing());
    }

    @Override
    public Outcome<RealIdentity> open(Caller caller, Asked asked, KeyHolder own, KeyHolder other) {
        List<KeyHolder> both = List.of(own, other);
        return wiping(both, () -> {
            requireHolderOffice(caller);
            if (!isWritten(asked.reason(), LONGEST_REASON) || !isWritten(asked.caseNumber(), LONGEST_NUMBER)) {
                return Outcome.refused(IdentityTexts.NO_REASON);
            }
            Optional<Key> key = work.inOne(store::key);
            if (key.isEmpty()) {
                return Outcome.refused(IdentityTexts.NO_KEY);
            }
            Optional<Link> link = work.inOne(() -> link(asked.number()));
            if (link.isEmpty()) {
                return Outcome.refused(IdentityTexts.NO_LINK);
            }
            return switch (new KeyCeremony(presence, caller).present(both)) {
                case Outcome.Refused<List<AccountId>>(var why) -> Outcome.refused(why);
                case Outcome.Done<List<AccountId>>(var accounts) -> open(caller, key.get(), link.get(), asked, accounts, both);
            };
        });
    }

    private Outcome<RealIdentity> open(Caller caller, Key key, Link link, Asked asked, List<AccountId> accounts, List<KeyHolder> both) {
        List<AccountId> holders = key.holders().stream().map(HeldKey::account).toList();
        if (!holders.containsAll(accounts) || !accounts.getFirst().equals(caller.account())) {
            return Outcome.refused(IdentityTexts.NOT_A_HOLDER);
        }
        Outcome<PrivateKey> unlocked = unlocked(caller, key, accounts, both);
        boolean opens = unlocked instanceof Outcome.Done<PrivateKey>;
        work.inOne(() -> {
            store.insert(new IdentityStore.Opening(Ids.next(), link.id(), accounts.get(0), accounts.get(1), asked.reason().strip(),
                asked.caseNumber().strip(), opens, clock.instant()));
            trail.write(caller, opens ? "identity.opened" : "identity.open-failed", List.of(link.person()), link.id().toString(),
                "with=" + accounts.get(1));
            if (opens) {
                accounts.forEach(presence::forgiveSecret);
            }
        });
        return unlocked.map(whole -> {
            byte[] text = opened(whole, link);
            try {
                return RealText.read(text);
            } finally {
                Arrays.fill(text, (byte) 0);
            }
        });
    }

    /** With the secrets of the first two. */
    private Outcome<PrivateKey> unlocked(Caller caller, Key key, List<AccountId> accounts, List<KeyHolder> holders) {
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

    private static byte[] opened(PrivateKey key, Link link) {
        try {
            return SealedBox.open(key, link.sealed(), purpose(link.id()));
        } catch (GeneralSecurityException e) {
            throw new StorageFailure("A sealed link does not fit the key");
        }
    }

    static String purpose(LinkId link) {
        return "link " + link;
    }

    private Optional<Link> link(String number) {
        try {
            IdentityNumber written = IdentityNumber.parse(number);
            return Optional.ofNullable(register.owners(List.of(written)).get(written)).flatMap(store::linkOf);
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    @Override
    public List<Opening> openings(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(() -> store.openings(LATEST).stream().map(one -> new Opening(one.link(), one.at(),
            presence.nameOf(one.first()), presence.nameOf(one.second()), one.reason(), one.caseNumber(), one.opened())).toList());
    }

    private void requireHolderOffice(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
    }

    private static boolean isWritten(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }

    private static <T> T wiping(List<KeyHolder> holders, Supplier<T> act) {
        try {
            return act.get();
        } finally {
            KeyCeremony.wipe(holders);
        }
    }
}
