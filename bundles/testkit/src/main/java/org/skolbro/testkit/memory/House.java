package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.access.Accounts;
import org.skolbro.api.access.Accounts.Invitation;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.FictitiousPlacements;
import org.skolbro.api.identity.IdentityKeys;
import org.skolbro.api.register.Grants;
import org.skolbro.api.register.Register;
import org.skolbro.core.internal.access.AccessStores;
import org.skolbro.core.internal.access.AccountGuard;
import org.skolbro.core.internal.access.AccountOffice;
import org.skolbro.core.internal.access.Directory;
import org.skolbro.core.internal.access.FirstStart;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.Issuing;
import org.skolbro.core.internal.access.PasswordSignIn;
import org.skolbro.core.internal.access.Passwords;
import org.skolbro.core.internal.access.Presence;
import org.skolbro.core.internal.access.RelationGate;
import org.skolbro.core.internal.access.Sessions;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.internal.access.Vault;
import org.skolbro.core.internal.audit.AuditReading;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.audit.StoredTrail;
import org.skolbro.core.internal.identity.FictitiousIdentityService;
import org.skolbro.core.internal.identity.FictitiousPlacementService;
import org.skolbro.core.internal.identity.IdentityKeyService;
import org.skolbro.core.internal.register.GatedRegister;
import org.skolbro.core.internal.register.GrantViews;
import org.skolbro.core.internal.register.PersonalGrants;
import org.skolbro.core.internal.register.Withdrawn;
import org.skolbro.testkit.MovableClock;

/**
 * The core wired by hand on stores in memory: what everything else stands on. For the core's own tests; vendors see
 * {@code InMemoryPlatform}.
 */
public final class House {

    public final Memory memory = new Memory();
    public final MovableClock clock;

    public final InMemoryAccountStore accountStore = new InMemoryAccountStore(memory);
    public final InMemorySessionStore sessionStore = new InMemorySessionStore(memory);
    public final InMemoryAttemptStore attemptStore = new InMemoryAttemptStore(memory);
    public final InMemoryGrantStore grantStore = new InMemoryGrantStore(memory);
    public final InMemorySettingStore settingStore = new InMemorySettingStore(memory);
    public final InMemoryAuditStore auditStore = new InMemoryAuditStore(memory);
    public final RegisterTables registerRows = new RegisterTables(memory);
    public final InMemoryRegisterStore registerStore = new InMemoryRegisterStore(registerRows);
    public final InMemoryRegisterImportStore registerImportStore = new InMemoryRegisterImportStore(registerRows);
    public final InMemoryPersonMergeStore personMergeStore = new InMemoryPersonMergeStore(registerRows);
    public final InMemoryIdentityStore identityStore = new InMemoryIdentityStore(registerRows);

    public final Directory directory;
    public final Sessions sessions;
    public final Issuing issuing;
    public final Gate gate;
    public final AuditTrail trail;
    /** What no import brings in again. */
    public final Withdrawn withdrawn;

    public final SignIn signIn;
    public final Accounts accounts;
    public final Audit audit;
    public final FirstStart firstStart;
    public final Register register;
    public final Grants grants;
    public final IdentityKeys identityKeys;
    public final FictitiousIdentities fictitiousIdentities;
    public final FictitiousPlacements fictitiousPlacements;
    /** What the first start printed. */
    public final List<Invitation> printed = new ArrayList<>();

    public House(LocalDate today) {
        clock = new MovableClock(today);
        AccessStores stores = new AccessStores(accountStore, sessionStore, attemptStore, grantStore, settingStore);
        Passwords passwords = cheapPasswords();
        directory = new Directory(registerStore, clock);
        sessions = new Sessions(sessionStore, accountStore, directory, grantStore);
        issuing = new Issuing(sessionStore, settingStore, sessions, clock);
        gate = new RelationGate(memory, sessions, directory, grantStore);
        trail = new StoredTrail(auditStore, clock);
        Vault vault = Vault.ofRandomKey();
        signIn = new PasswordSignIn(new PasswordSignIn.Guarded(memory, stores, trail, clock), sessions, vault, passwords);
        accounts = AccountOffice.of(memory, stores, new AccountGuard(gate, directory, settingStore), trail, passwords);
        audit = new AuditReading(memory, auditStore, gate, trail, new StaffNames(registerStore));
        grants = new PersonalGrants(memory, gate, trail, registerStore, grantStore,
            new GrantViews(registerStore, grantStore, accountStore, clock), clock);
        register = new GatedRegister(gate, trail, memory, registerStore, registerImportStore, clock);
        Passwords.Cost cheap = new Passwords.Cost(64, 1);
        withdrawn = Withdrawn.of(identityStore, vault, cheap);
        identityKeys = IdentityKeyService.of(memory, gate, trail, Presence.of(memory, stores, trail, clock, vault), registerStore,
            identityStore, clock, cheap);
        fictitiousIdentities = new FictitiousIdentityService(memory, gate, trail, registerStore, registerImportStore, accountStore,
            identityStore, withdrawn, clock, List.of());
        fictitiousPlacements = new FictitiousPlacementService(memory, gate, trail, registerStore, registerImportStore, identityStore, clock, List.of());
        firstStart = FirstStart.of(memory, stores, trail, clock, printed::add);
    }

    /** As safe as nothing, and quick. */
    public static Passwords cheapPasswords() {
        return new Passwords(new Passwords.Cost(64, 1));
    }
}
