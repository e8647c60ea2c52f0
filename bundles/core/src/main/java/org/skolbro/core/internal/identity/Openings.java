package org.skolbro.core.internal.identity;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.identity.FormScan;
import org.skolbro.api.identity.IdentityKeys.Asked;
import org.skolbro.api.identity.IdentityKeys.Opened;
import org.skolbro.api.identity.IdentityKeys.Opening;
import org.skolbro.api.identity.KeyHolder;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Presence;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.IdentityStore.HeldKey;
import org.skolbro.core.store.IdentityStore.Key;
import org.skolbro.core.store.IdentityStore.Link;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** Two holders open a link together, and every attempt is kept. The gate has been asked. */
final class Openings {

    private static final int LATEST = 500;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NUMBER = 100;

    private final UnitOfWork work;
    private final AuditTrail trail;
    private final Presence presence;
    private final RegisterStore register;
    private final IdentityStore store;
    private final Clock clock;

    Openings(UnitOfWork work, AuditTrail trail, Presence presence, RegisterStore register, IdentityStore store, Clock clock) {
        this.work = work;
        this.trail = trail;
        this.presence = presence;
        this.register = register;
        this.store = store;
        this.clock = clock;
    }

    /** To be asked in a unit of work. */
    List<Opening> latest() {
        return store.openings(LATEST).stream().map(one -> new Opening(one.link(), one.at(), presence.nameOf(one.first()),
            presence.nameOf(one.second()), one.reason(), one.caseNumber(), one.opened())).toList();
    }

    Outcome<LinkId> find(Caller caller, Asked asked) {
        return sought(asked, (key, link) -> {
            boolean holds = key.holders().stream().anyMatch(holder -> holder.account().equals(caller.account()));
            return holds ? Outcome.done(work.inOne(() -> found(caller, link))) : refused(caller, link, IdentityTexts.NOT_A_HOLDER);
        });
    }

    private LinkId found(Caller caller, Link link) {
        trail.write(caller, "identity.open-asked", List.of(link.person()), link.id().toString(), "");
        return link.id();
    }

    Outcome<Opened> open(Caller caller, Asked asked, List<KeyHolder> both) {
        return sought(asked, (key, link) -> switch (new KeyCeremony(presence, caller).present(both)) {
            case Outcome.Refused<List<AccountId>>(var why) -> refused(caller, link, why);
            case Outcome.Done<List<AccountId>>(var accounts) -> open(new Attempt(caller, key, link, asked, accounts), both);
        });
    }

    /** What is asked alone decides, before anybody's secret. */
    private <T> Outcome<T> sought(Asked asked, BiFunction<Key, Link, Outcome<T>> then) {
        if (!isWritten(asked.reason(), LONGEST_REASON) || !isWritten(asked.caseNumber(), LONGEST_NUMBER)) {
            return Outcome.refused(IdentityTexts.NO_REASON);
        }
        Optional<Key> key = work.inOne(store::key);
        if (key.isEmpty()) {
            return Outcome.refused(IdentityTexts.NO_KEY);
        }
        Optional<Link> link = work.inOne(() -> new Known(register, store).by(asked.number()));
        return link.map(found -> then.apply(key.get(), found)).orElse(Outcome.refused(IdentityTexts.NO_LINK));
    }

    /** Before a secret was looked at, so it is told in the trail alone. */
    private <T> Outcome<T> refused(Caller caller, Link link, Text why) {
        work.inOne(() -> trail.write(caller, "identity.open-refused", List.of(link.person()), link.id().toString(), ""));
        return Outcome.refused(why);
    }

    private static boolean isWritten(String text, int longest) {
        return text != null && !text.isBlank() && text.strip().length() <= longest;
    }

    private record Attempt(Caller caller, Key key, Link link, Asked asked, List<AccountId> accounts) {

        boolean isByTwoHolders() {
            return key.holders().stream().map(HeldKey::account).toList().containsAll(accounts) && accounts.getFirst().equals(caller.account());
        }
    }

    private Outcome<Opened> open(Attempt attempt, List<KeyHolder> both) {
        if (!attempt.isByTwoHolders()) {
            return refused(attempt.caller(), attempt.link(), IdentityTexts.NOT_A_HOLDER);
        }
        Outcome<PrivateKey> unlocked = new Unlocking(presence, attempt.caller()).unlocked(attempt.key(), attempt.accounts(), both);
        work.inOne(() -> keep(attempt, unlocked instanceof Outcome.Done<PrivateKey>));
        return unlocked.map(whole -> read(whole, attempt.link()));
    }

    private void keep(Attempt attempt, boolean opens) {
        List<AccountId> accounts = attempt.accounts();
        Link link = attempt.link();
        store.insert(new IdentityStore.Opening(Ids.next(), link.id(), accounts.get(0), accounts.get(1), attempt.asked().reason().strip(),
            attempt.asked().caseNumber().strip(), opens, clock.instant()));
        trail.write(attempt.caller(), opens ? "identity.opened" : "identity.open-failed", List.of(link.person()), link.id().toString(),
            "with=" + accounts.get(1));
        if (opens) {
            accounts.forEach(presence::forgiveSecret);
        }
    }

    private Opened read(PrivateKey whole, Link link) {
        byte[] text = Unlocking.opened(whole, link);
        try {
            RealText real = RealText.read(text);
            return new Opened(real.real(), link.scan().flatMap(scan -> scan(link, scan, real.formKey())));
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    /** Empty when it has been destroyed since. */
    private Optional<FormScan> scan(Link link, IdentityStore.Scan scan, byte[] key) {
        try (InputStream sealed = store.scan(link.id())) {
            return Optional.of(new FormScan(FormIntake.kind(scan.mediaType()).nameFor("blankett-" + link.id()), scan.mediaType(),
                FormSeal.open(key, sealed.readAllBytes(), link.id())));
        } catch (NotFound destroyed) {
            return Optional.empty();
        } catch (IOException | GeneralSecurityException e) {
            throw new StorageFailure("The sealed scan of a form cannot be opened");
        }
    }
}
