package org.skolbro.core.internal.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn.Answer;
import org.skolbro.api.access.SignIn.Denied;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.StoredAccount.Keys;

/**
 * Passwords and one-time codes. An account that does not exist, is locked or has no password takes the same way through
 * here as one whose password is wrong: the same answer, the same delays, the same hashing.
 */
final class FirstFactor {

    private final Entrance entrance;
    private final Passwords passwords;

    FirstFactor(Entrance entrance, Passwords passwords) {
        this.entrance = entrance;
        this.passwords = passwords;
    }

    Answer withPassword(String typedName, char[] password, String origin) {
        Duration delay = charge(typedName, origin);
        if (!delay.isZero()) {
            return Entrance.wait(delay);
        }
        Optional<StoredAccount> account = named(typedName);
        String hash = account.map(StoredAccount::keys).map(Keys::password).orElse("");
        if (!passwords.fits(password, hash) || account.get().state() != Accounts.State.ACTIVE) {
            return entrance.turnAway(SignInTexts.WRONG, "sign-in.denied", reference(account));
        }
        String kept = passwords.isDated(hash) ? passwords.hash(password) : hash;
        return entrance.once(() -> letIn(account.get().with(withPassword(account.get().keys(), kept)), typedName, origin,
            "sign-in.password"));
    }

    Answer withOneTimeCode(String typedName, String code, char[] chosen, String origin) {
        Optional<Text> fault = Passwords.fault(chosen, UserNames.parse(typedName).orElse(""));
        if (fault.isPresent()) {
            return new Denied(fault.get(), Duration.ZERO);
        }
        Duration delay = charge(typedName, origin);
        if (!delay.isZero()) {
            return Entrance.wait(delay);
        }
        Optional<StoredAccount> account = named(typedName);
        Instant now = entrance.clock().instant();
        String hash = account.map(StoredAccount::keys).filter(keys -> now.isBefore(keys.oneTimeCodeUntil()))
            .map(Keys::oneTimeCode).orElse("");
        if (!passwords.fits(OneTimeCodes.essence(code), hash) || account.get().state() == Accounts.State.LOCKED) {
            return entrance.turnAway(SignInTexts.WRONG_ONE_TIME_CODE, "sign-in.denied", reference(account));
        }
        Keys keys = withPassword(account.get().keys(), passwords.hash(chosen));
        return entrance.once(() -> letIn(account.get().with(keys), typedName, origin, "sign-in.one-time-code"));
    }

    Outcome<Caller> change(Caller caller, char[] current, char[] chosen) {
        StoredAccount account = entrance.work().inOne(() -> entrance.sessions().admit(caller));
        Optional<Text> fault = Passwords.fault(chosen, account.userName());
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        if (!entrance.delays().charge(Delays.Kind.ACCOUNT, account.userName()).isZero()) {
            return Outcome.refused(SignInTexts.WAIT);
        }
        if (!passwords.fits(current, account.keys().password())) {
            return Outcome.refused(SignInTexts.WRONG_CURRENT);
        }
        String hash = passwords.hash(chosen);
        return entrance.work().inOne(() -> {
            StoredAccount changed = account.with(withPassword(account.keys(), hash));
            entrance.stores().accounts.update(changed);
            entrance.stores().sessions.endAll(account.id());
            entrance.delays().forgive(Delays.Kind.ACCOUNT, account.userName());
            IssuedCaller again = entrance.issuing().issue(changed, caller.level());
            entrance.trail().write(again, "account.password-changed", List.of(), account.id().toString(), "");
            return Outcome.done(again);
        });
    }

    /** Through the version of the account this fails when the code was used, or the account locked, since it was read. */
    private Answer letIn(StoredAccount proved, String typedName, String origin, String action) {
        String name = entrance.sessions().nameOf(proved);
        StoredAccount now = proved.signedIn(name, entrance.clock().instant());
        entrance.stores().accounts.update(now);
        entrance.delays().forgive(Delays.Kind.ACCOUNT, subject(typedName));
        entrance.delays().payBack(Delays.Kind.ORIGIN, origin);
        return entrance.letIn(now, AssuranceLevel.PASSWORD, action);
    }

    private Duration charge(String typedName, String origin) {
        Duration byOrigin = entrance.delays().charge(Delays.Kind.ORIGIN, origin);
        return byOrigin.isZero() ? entrance.delays().charge(Delays.Kind.ACCOUNT, subject(typedName)) : byOrigin;
    }

    private Optional<StoredAccount> named(String typedName) {
        return UserNames.parse(typedName).flatMap(name -> entrance.work().inOne(() -> entrance.stores().accounts.named(name)));
    }

    /** Names that no account can have are counted together. */
    private static String subject(String typedName) {
        return UserNames.parse(typedName).orElse("");
    }

    private static String reference(Optional<StoredAccount> account) {
        return account.map(found -> found.id().toString()).orElse("");
    }

    /** A new password uses up the one-time code. */
    private static Keys withPassword(Keys keys, String hash) {
        return new Keys(hash, "", Instant.EPOCH, keys.secret(), keys.offeredSecret(), keys.usedStep());
    }
}
