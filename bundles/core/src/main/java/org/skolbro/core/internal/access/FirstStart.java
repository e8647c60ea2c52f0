package org.skolbro.core.internal.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.access.Role;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.status.Origin;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.LoggerFactory;

/**
 * The first start (första starten) on an empty database: either it is marked as a demo's, for ever, or the first
 * administrator gets a one-time code. If the code is out of date before anybody used it, the next start gives a new one.
 */
@Component(service = {FirstStart.class, Origin.class}, immediate = true)
public final class FirstStart implements Origin {

    static final String ADMINISTRATOR = "admin";

    private final UnitOfWork work;
    private final AccessStores stores;
    private final AuditTrail trail;
    private final Clock clock;
    private final Consumer<Invitation> printer;

    /** At once, because nobody asks for it: the code has to be there before anybody can log in. */
    @Activate
    public FirstStart(@Reference UnitOfWork work, @Reference AccessStores stores, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock, @Reference FirstCode code) {
        this(code::tell, work, stores, trail, clock);
        begin(isToldToBeDemo(), new Passwords(Passwords.Cost.USUAL));
    }

    private FirstStart(Consumer<Invitation> printer, UnitOfWork work, AccessStores stores, AuditTrail trail, Clock clock) {
        this.work = work;
        this.stores = stores;
        this.trail = trail;
        this.clock = clock;
        this.printer = printer;
    }

    /** Outside OSGi. No second public constructor: the component runtime tells them apart by their number only. */
    public static FirstStart of(
            UnitOfWork work, AccessStores stores, AuditTrail trail, Clock clock, Consumer<Invitation> printer) {
        return new FirstStart(printer, work, stores, trail, clock);
    }

    @Override
    public boolean madeByDemo() {
        return work.inOne(this::isDemo);
    }

    public void begin(boolean demo, Passwords passwords) {
        try {
            work.inOne(() -> beginOnce(demo, passwords)).ifPresent(printer);
        } catch (Conflict e) {
            // Another node starts at the same moment, and prints.
            LoggerFactory.getLogger(FirstStart.class).info("Another node makes the first administrator");
        }
    }

    private Optional<Invitation> beginOnce(boolean demo, Passwords passwords) {
        if (isDemo()) {
            return Optional.empty();
        }
        if (stores.accounts.any()) {
            return waitedFor().map(account -> renewed(account, passwords));
        }
        if (demo) {
            stores.settings.put(PlatformClock.MADE_BY, PlatformClock.DEMO);
            return Optional.empty();
        }
        Invitations.Made made = new Invitations(passwords).invite(new StoredAccount(new AccountId(Ids.next()), ADMINISTRATOR,
            ADMINISTRATOR, Optional.empty(), Set.of(Role.ADMINISTRATOR), Accounts.State.INVITED, StoredAccount.Keys.NONE,
            Optional.empty(), 0), clock.instant());
        stores.accounts.insert(made.account());
        trail.writeAutomatic("account.first-administrator", List.of(), made.account().id().toString(), "");
        return Optional.of(made.invitation());
    }

    /** The first administrator, when she has never come and her code no longer opens anything. */
    private Optional<StoredAccount> waitedFor() {
        return stores.accounts.named(ADMINISTRATOR)
            .filter(account -> account.state() == Accounts.State.INVITED && account.lastSignIn().isEmpty()
                && account.person().isEmpty())
            .filter(account -> !clock.instant().isBefore(account.keys().oneTimeCodeUntil()));
    }

    private Invitation renewed(StoredAccount account, Passwords passwords) {
        Invitations.Made made = new Invitations(passwords).invite(account, clock.instant());
        stores.accounts.update(made.account());
        trail.writeAutomatic("account.first-administrator", List.of(), made.account().id().toString(), "renewed");
        return made.invitation();
    }

    /** Of no effect on a database that has an account: what was real is never a demo's. */
    private static boolean isToldToBeDemo() {
        return Boolean.getBoolean("skolbro.demo") || Boolean.parseBoolean(System.getenv("SKOLBRO_DEMO"));
    }

    private boolean isDemo() {
        return stores.settings.get(PlatformClock.MADE_BY).filter(PlatformClock.DEMO::equals).isPresent();
    }
}
