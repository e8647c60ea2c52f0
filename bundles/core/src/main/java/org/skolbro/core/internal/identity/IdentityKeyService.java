package org.skolbro.core.internal.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import org.skolbro.api.outcome.Outcome;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.Passwords.Cost;
import org.skolbro.core.internal.access.Presence;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.store.IdentityStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** The key behind the gate: its holders, and what two of them open. What is slow on purpose happens outside the units of work. */
@Component(service = IdentityKeys.class)
public final class IdentityKeyService implements IdentityKeys {

    private final UnitOfWork work;
    private final Gate gate;
    private final Holders holders;
    private final Openings openings;

    @Activate
    public IdentityKeyService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference Presence presence,
            @Reference RegisterStore register, @Reference IdentityStore store, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this(work, gate, trail, presence, register, store, clock, SecretSeal.USUAL);
    }

    private IdentityKeyService(UnitOfWork work, Gate gate, AuditTrail trail, Presence presence, RegisterStore register, IdentityStore store,
            Clock clock, Cost cost) {
        this.work = work;
        this.gate = gate;
        this.holders = new Holders(work, trail, presence, store, clock, cost);
        this.openings = new Openings(work, trail, presence, register, store, clock);
    }

    /** Outside OSGi. */
    public static IdentityKeyService of(UnitOfWork work, Gate gate, AuditTrail trail, Presence presence, RegisterStore register,
            IdentityStore store, Clock clock, Cost cost) {
        return new IdentityKeyService(work, gate, trail, presence, register, store, clock, cost);
    }

    @Override
    public Standing standing(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(holders::standing);
    }

    @Override
    public Outcome<Standing> setUp(Caller caller, List<KeyHolder> all) {
        return wiping(all, () -> {
            requireHolderOffice(caller);
            return holders.setUp(caller, all);
        });
    }

    @Override
    public Outcome<Standing> replace(Caller caller, AccountId leaving, KeyHolder successor, List<KeyHolder> present) {
        List<KeyHolder> all = new ArrayList<>(present);
        all.add(successor);
        return wiping(all, () -> {
            requireHolderOffice(caller);
            return holders.replace(caller, leaving, all);
        });
    }

    @Override
    public Outcome<Standing> add(Caller caller, KeyHolder newcomer, List<KeyHolder> present) {
        List<KeyHolder> all = new ArrayList<>(present);
        all.add(newcomer);
        return wiping(all, () -> {
            requireHolderOffice(caller);
            return holders.add(caller, all);
        });
    }

    @Override
    public Outcome<LinkId> find(Caller caller, Asked asked) {
        requireHolderOffice(caller);
        return openings.find(caller, asked);
    }

    @Override
    public Outcome<Opened> open(Caller caller, Asked asked, KeyHolder own, KeyHolder other) {
        List<KeyHolder> both = List.of(own, other);
        return wiping(both, () -> {
            requireHolderOffice(caller);
            return openings.open(caller, asked, both);
        });
    }

    @Override
    public List<Opening> openings(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(openings::latest);
    }

    private void requireHolderOffice(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
    }

    private static <T> T wiping(List<KeyHolder> holders, Supplier<T> act) {
        try {
            return act.get();
        } finally {
            KeyCeremony.wipe(holders);
        }
    }
}
