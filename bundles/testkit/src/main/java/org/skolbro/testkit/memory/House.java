package org.skolbro.testkit.memory;

import java.time.LocalDate;

import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.Issuing;
import org.skolbro.core.internal.access.RelationGate;
import org.skolbro.core.internal.access.Sessions;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.audit.StoredTrail;
import org.skolbro.testkit.MovableClock;

/** The core wired by hand on stores in memory. For the core's own tests; vendors see {@code InMemoryPlatform}. */
public final class House {

    public final Memory memory = new Memory();
    public final MovableClock clock;

    public final InMemoryAccounts accountStore = new InMemoryAccounts(memory);
    public final InMemorySessions sessionStore = new InMemorySessions(memory);
    public final InMemoryGrants grantStore = new InMemoryGrants(memory);
    public final InMemorySettings settingStore = new InMemorySettings(memory);
    public final InMemoryAudit auditStore = new InMemoryAudit(memory);
    public final InMemoryRelations relationStore = new InMemoryRelations(memory);

    public final Sessions sessions;
    public final Issuing issuing;
    public final Gate gate;
    public final AuditTrail trail;

    public House(LocalDate today) {
        clock = new MovableClock(today);
        sessions = new Sessions(sessionStore, accountStore, relationStore, clock);
        issuing = new Issuing(sessionStore, settingStore, sessions, clock);
        gate = new RelationGate(memory, sessions, relationStore, grantStore, clock);
        trail = new StoredTrail(auditStore, clock);
    }
}
