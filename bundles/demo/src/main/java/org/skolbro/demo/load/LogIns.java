package org.skolbro.demo.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Accounts.AccountRow;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Register;
import org.skolbro.demo.time.TimeTravel;

/**
 * Logs the municipality's people in as they would themselves: invited once, with a one-time code and a password, later
 * with the password; once a day. Not for several threads.
 */
@Component(service = LogIns.class)
public final class LogIns {

    public static final String PASSWORD = "skolbro-demo";
    private static final String OPERATOR = "demo";
    private static final int ACCOUNTS_AT_A_TIME = 1000;
    private static final int ATTEMPTS = 5;

    private final SignIn signIn;
    private final Accounts accounts;
    private final Register register;
    private final TimeTravel time;
    private final AuthenticatorApp app;
    private final Set<String> active = new HashSet<>();
    private final Set<String> withSecondFactor = new HashSet<>();
    private final Map<String, AccountId> invited = new HashMap<>();
    private final Map<String, Caller> today = new HashMap<>();
    private final Map<UUID, PersonId> ids = new HashMap<>();

    @Activate
    public LogIns(@Reference SignIn signIn, @Reference Accounts accounts, @Reference Register register,
            @Reference TimeTravel time) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.register = register;
        this.time = time;
        this.app = new AuthenticatorApp(signIn, time);
    }

    /** @throws IllegalStateException when the console was switched off in this database */
    Caller operator() {
        return signIn.console(OPERATOR).orElseThrow(() -> new IllegalStateException("The console is switched off"));
    }

    /** Reads which accounts there are from before. */
    void begin() {
        forget();
        Page<AccountRow> page;
        int offset = 0;
        do {
            page = accounts.list(operator(), Accounts.Search.ALL, new Page.Request(offset, ACCOUNTS_AT_A_TIME));
            page.items().forEach(this::remember);
            offset += ACCOUNTS_AT_A_TIME;
        } while (offset < page.total());
    }

    private void remember(AccountRow row) {
        if (row.state() == Accounts.State.INVITED) {
            invited.put(row.userName(), row.id());
        } else {
            active.add(row.userName());
        }
        if (row.secondFactor()) {
            withSecondFactor.add(row.userName());
        }
    }

    /** A new day: log-ins end over night. */
    void newDay() {
        today.clear();
    }

    /** Lets go of everything that was kept for speed. */
    void forget() {
        newDay();
        active.clear();
        withSecondFactor.clear();
        invited.clear();
        ids.clear();
    }

    PersonId id(UUID registerId) {
        return ids.computeIfAbsent(registerId, wanted -> register.find(operator(), wanted)
            .orElseThrow(() -> new IllegalStateException("The register lacks somebody whom the demo's file had")));
    }

    Caller of(UUID person, String userName) {
        return enter(userName, () -> accounts.invite(operator(), id(person), userName));
    }

    Caller of(Office office) {
        return enter(office.userName(), () -> accounts.inviteOffice(operator(), office.userName(), office.displayName(),
            Set.of(office.role())));
    }

    /** The same caller with a second factor, which is set up when there is none yet. */
    Caller strong(Caller caller) {
        if (caller.level().reaches(AssuranceLevel.SECOND_FACTOR)) {
            return caller;
        }
        String name = today.entrySet().stream().filter(entry -> entry.getValue() == caller).findFirst().orElseThrow()
            .getKey();
        Caller raised = app.setUp(caller);
        withSecondFactor.add(name);
        today.put(name, raised);
        return raised;
    }

    private Caller enter(String userName, Supplier<Outcome<Invitation>> invitation) {
        Caller already = today.get(userName);
        if (already != null && signIn.isAlive(already)) {
            return already;
        }
        Caller caller = active.contains(userName)
            ? withPassword(userName)
            : choosePassword(Answered.yes(invited.containsKey(userName)
                ? accounts.reset(operator(), invited.get(userName)) : invitation.get()));
        active.add(userName);
        today.put(userName, caller);
        return caller;
    }

    /** A password alone opens nothing where a second factor was set up. */
    private Caller withPassword(String userName) {
        Caller caller = patiently(() -> signIn.withPassword(userName, PASSWORD.toCharArray(), OPERATOR));
        return withSecondFactor.contains(userName) ? app.unlock(caller) : caller;
    }

    private Caller choosePassword(Invitation invitation) {
        return patiently(() -> signIn.withOneTimeCode(invitation.userName(), invitation.oneTimeCode(), PASSWORD.toCharArray(), OPERATOR));
    }

    /** As people do: who is asked to wait waits, by the demo's clock, and tries again. */
    private Caller patiently(Supplier<SignIn.Answer> attempt) {
        SignIn.Answer answer = attempt.get();
        for (int asked = 1; asked < ATTEMPTS && answer instanceof SignIn.Denied denied && !denied.retryAfter().isZero(); asked++) {
            time.to(time.now().plus(denied.retryAfter()));
            answer = attempt.get();
        }
        return Answered.in(answer);
    }
}
