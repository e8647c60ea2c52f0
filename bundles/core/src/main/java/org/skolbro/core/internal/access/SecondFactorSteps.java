package org.skolbro.core.internal.access;

import java.util.List;
import java.time.Duration;
import java.util.OptionalLong;

import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn.Answer;
import org.skolbro.api.access.SignIn.SecondFactor;
import org.skolbro.api.access.SignIn.SignedIn;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.status.Origin;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredAccount.Keys;

/** The second factor: offered, confirmed by a first code, asked for. Each code is good once. */
final class SecondFactorSteps {

    private final Entrance entrance;
    private final Vault vault;
    private final TotpCodes codes = new TotpCodes();

    SecondFactorSteps(Entrance entrance, Vault vault) {
        this.entrance = entrance;
        this.vault = vault;
    }

    SecondFactor offer(Caller caller) {
        return entrance.work().inOne(() -> {
            StoredAccount account = entrance.sessions().require(caller);
            // Otherwise a password alone could put another factor in the place of the first.
            if (account.keys().hasSecondFactor() && !caller.level().reaches(AssuranceLevel.SECOND_FACTOR)) {
                throw new NotPermitted("A second factor is changed by its holder");
            }
            String secret = isDemo() ? Origin.DEMO_SECRET : codes.newSecret();
            Keys before = account.keys();
            entrance.stores().accounts.update(account.with(new Keys(before.password(), before.oneTimeCode(),
                before.oneTimeCodeUntil(), before.secret(), vault.seal(secret, purpose(account)), before.usedStep())));
            return codes.offer(secret, account.userName());
        });
    }

    Answer confirm(Caller caller, String code) {
        return raise(caller, code, true);
    }

    Answer verify(Caller caller, String code) {
        return raise(caller, code, false);
    }

    private Answer raise(Caller caller, String code, boolean offered) {
        StoredAccount account = entrance.work().inOne(() -> entrance.sessions().require(caller));
        String sealed = offered ? account.keys().offeredSecret() : account.keys().secret();
        Duration delay = entrance.delays().charge(Delays.Kind.SECOND_FACTOR, account.id().toString());
        if (!delay.isZero()) {
            return Entrance.wait(delay);
        }
        OptionalLong step = sealed.isEmpty() ? OptionalLong.empty()
            : codes.step(vault.open(sealed, purpose(account)), code, entrance.clock().instant(),
                offered ? -1 : account.keys().usedStep());
        if (step.isEmpty()) {
            return entrance.turnAway(SignInTexts.WRONG_CODE, "sign-in.second-factor-denied", account.id().toString());
        }
        Keys before = account.keys();
        Keys after = new Keys(before.password(), before.oneTimeCode(), before.oneTimeCodeUntil(), sealed,
            offered ? "" : before.offeredSecret(), step.getAsLong());
        return entrance.once(() -> offered ? letInAlone(caller, account.with(after)) : letIn(caller, account.with(after)));
    }

    private SignedIn letIn(Caller caller, StoredAccount account) {
        proved(caller, account);
        entrance.stores().sessions.end(((IssuedCaller) caller).session());
        return entrance.letIn(account, AssuranceLevel.SECOND_FACTOR, "sign-in.second-factor");
    }

    /** From now on the factor is asked for everywhere, so log-ins without it end. */
    private SignedIn letInAlone(Caller caller, StoredAccount account) {
        proved(caller, account);
        entrance.stores().sessions.endAll(account.id());
        return entrance.letIn(account, AssuranceLevel.SECOND_FACTOR, "account.second-factor-set");
    }

    private void proved(Caller caller, StoredAccount account) {
        entrance.sessions().require(caller);
        entrance.stores().accounts.update(account);
        entrance.delays().forgive(Delays.Kind.SECOND_FACTOR, account.id().toString());
    }

    /** To be called in a unit of work. */
    private boolean isDemo() {
        return entrance.stores().settings.get(PlatformClock.MADE_BY).filter(PlatformClock.DEMO::equals).isPresent();
    }

    static String purpose(StoredAccount account) {
        return "second factor of " + account.id();
    }
}
