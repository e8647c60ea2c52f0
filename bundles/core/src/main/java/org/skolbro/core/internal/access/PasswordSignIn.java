package org.skolbro.core.internal.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.status.Origin;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.UnitOfWork;

/** The log-in by password, one-time code and TOTP. The only maker of callers. */
@Component
public final class PasswordSignIn implements SignIn {

    private final Entrance entrance;
    private final FirstFactor first;
    private final SecondFactorSteps second;
    private final ConsoleCallers console;
    private final Runnable firstCodeUsed;

    @Activate
    public PasswordSignIn(@Reference UnitOfWork work, @Reference AccessStores stores, @Reference Sessions sessions,
            @Reference AuditTrail trail, @Reference(target = "(skolbro.clock=platform)") Clock clock,
            @Reference Origin origin, @Reference FirstCode firstCode) {
        this(new Guarded(work, stores, trail, clock), sessions, Vault.ofThePlatform(),
            new Passwords(Passwords.Cost.in(origin)), firstCode::used);
    }

    /** What log-in works on. */
    public record Guarded(UnitOfWork work, AccessStores stores, AuditTrail trail, Clock clock) {
    }

    public PasswordSignIn(Guarded on, Sessions sessions, Vault vault, Passwords passwords) {
        this(on, sessions, vault, passwords, () -> { });
    }

    private PasswordSignIn(Guarded on, Sessions sessions, Vault vault, Passwords passwords, Runnable firstCodeUsed) {
        Issuing issuing = new Issuing(on.stores().sessions, on.stores().settings, sessions, on.clock());
        Delays delays = new Delays(on.work(), on.stores().attempts, vault, on.clock());
        entrance = new Entrance(on.work(), on.stores(), sessions, issuing, on.trail(), delays, on.clock());
        first = new FirstFactor(entrance, passwords);
        second = new SecondFactorSteps(entrance, vault);
        console = new ConsoleCallers(entrance);
        this.firstCodeUsed = firstCodeUsed;
    }

    @Override
    public Answer withPassword(String userName, char[] password, String origin) {
        return first.withPassword(userName, password, origin);
    }

    @Override
    public Answer withSecondFactor(Caller caller, String code) {
        return second.verify(caller, code);
    }

    @Override
    public Answer withOneTimeCode(String userName, String oneTimeCode, char[] newPassword, String origin) {
        Answer answer = first.withOneTimeCode(userName, oneTimeCode, newPassword, origin);
        if (answer instanceof SignedIn && UserNames.parse(userName).filter(FirstStart.ADMINISTRATOR::equals).isPresent()) {
            firstCodeUsed.run();
        }
        return answer;
    }

    @Override
    public boolean isAlive(Caller caller) {
        return entrance.work().inOne(() -> {
            boolean alive = entrance.sessions().alive(caller).isPresent();
            if (alive) {
                entrance.sessions().keepAlive((IssuedCaller) caller);
            }
            return alive;
        });
    }

    @Override
    public void signOut(Caller caller) {
        entrance.work().inOne(() -> entrance.sessions().alive(caller).ifPresent(account -> {
            entrance.trail().write(caller, "sign-out.here", List.of(), account.id().toString(), "");
            entrance.stores().sessions.end(((IssuedCaller) caller).session());
        }));
    }

    @Override
    public void signOutEverywhere(Caller caller) {
        entrance.work().inOne(() -> {
            StoredAccount account = entrance.sessions().require(caller);
            entrance.trail().write(caller, "sign-out.everywhere", List.of(), account.id().toString(), "");
            entrance.stores().sessions.endAll(account.id());
        });
    }

    @Override
    public Outcome<Caller> changePassword(Caller caller, char[] current, char[] chosen) {
        return first.change(caller, current, chosen);
    }

    @Override
    public SecondFactor offerSecondFactor(Caller caller) {
        return second.offer(caller);
    }

    @Override
    public Answer confirmSecondFactor(Caller caller, String code) {
        return second.confirm(caller, code);
    }

    @Override
    public boolean hasSecondFactor(Caller caller) {
        return entrance.work().inOne(() -> entrance.sessions().require(caller).keys().hasSecondFactor());
    }

    @Override
    public Optional<Caller> console(String operatorName) {
        return console.of(operatorName);
    }
}
