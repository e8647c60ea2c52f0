package org.skolbro.core.internal.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.Conflict;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredAccount.Keys;
import org.skolbro.core.store.UnitOfWork;

/**
 * That somebody beside the caller is present (närvaro): she shows a code of her second factor, which counts once. She gets no
 * caller by it, and nothing is opened for her. Also what makes her next attempt wait when her secret was wrong.
 */
@Component(service = Presence.class)
public final class Presence {

    private final UnitOfWork work;
    private final AccessStores stores;
    private final AuditTrail trail;
    private final Clock clock;
    private final Vault vault;
    private final Delays delays;
    private final TotpCodes codes = new TotpCodes();

    @Activate
    public Presence(@Reference UnitOfWork work, @Reference AccessStores stores, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this(work, stores, trail, clock, Vault.ofThePlatform());
    }

    private Presence(UnitOfWork work, AccessStores stores, AuditTrail trail, Clock clock, Vault vault) {
        this.work = work;
        this.stores = stores;
        this.trail = trail;
        this.clock = clock;
        this.vault = vault;
        this.delays = new Delays(work, stores.attempts, vault, clock);
    }

    /** Outside OSGi; with the vault that second factors were sealed in. */
    public static Presence of(UnitOfWork work, AccessStores stores, AuditTrail trail, Clock clock, Vault vault) {
        return new Presence(work, stores, trail, clock, vault);
    }

    /** The account as it is, when it can be used; empty for an unknown one, a locked one, and one without a second factor. */
    public Optional<StoredAccount> known(String userName) {
        return UserNames.parse(userName).flatMap(name -> work.inOne(() -> stores.accounts.named(name))).filter(Presence::isOpen);
    }

    private static boolean isOpen(StoredAccount account) {
        return account.state() == Accounts.State.ACTIVE && account.keys().hasSecondFactor();
    }

    /** Refused with the same words for an unknown account and for a wrong code. */
    public Outcome<AccountId> prove(String userName, String code) {
        Optional<StoredAccount> account = known(userName);
        String subject = account.map(known -> known.id().toString()).orElse(userName);
        if (!delays.charge(Delays.Kind.SECOND_FACTOR, subject).isZero()) {
            return Outcome.refused(SignInTexts.TOO_MANY);
        }
        OptionalLong step = account.map(known -> codes.step(vault.open(known.keys().secret(), SecondFactorSteps.purpose(known)), code,
            clock.instant(), known.keys().usedStep())).orElse(OptionalLong.empty());
        if (step.isEmpty()) {
            work.inOne(() -> trail.writeAutomatic("sign-in.second-factor-denied", List.of(),
                account.map(known -> known.id().toString()).orElse(""), ""));
            return Outcome.refused(SignInTexts.WRONG_CODE);
        }
        return use(account.get(), step.getAsLong(), subject);
    }

    private Outcome<AccountId> use(StoredAccount account, long step, String subject) {
        Keys before = account.keys();
        try {
            return work.inOne(() -> {
                stores.accounts.update(account.with(new Keys(before.password(), before.oneTimeCode(), before.oneTimeCodeUntil(),
                    before.secret(), before.offeredSecret(), step)));
                delays.forgive(Delays.Kind.SECOND_FACTOR, subject);
                return Outcome.done(account.id());
            });
        } catch (Conflict sameCodeTwice) {
            return Outcome.refused(SignInTexts.WRONG_CODE);
        }
    }

    /** How long a holder waits before her secret is tried; zero when it may be, and the attempt is counted. */
    public Duration chargeSecret(AccountId holder) {
        return delays.charge(Delays.Kind.KEY_HOLDER, holder.toString());
    }

    /** The secret was right. In the unit of work of what it was for. */
    public void forgiveSecret(AccountId holder) {
        delays.forgive(Delays.Kind.KEY_HOLDER, holder.toString());
    }

    /** What she is called where she acts. To be called in a unit of work. */
    public String nameOf(AccountId account) {
        return stores.accounts.find(account).map(StoredAccount::userName).orElse("–");
    }

    /** To be called in a unit of work. */
    public Optional<StoredAccount> find(AccountId account) {
        return stores.accounts.find(account);
    }
}
