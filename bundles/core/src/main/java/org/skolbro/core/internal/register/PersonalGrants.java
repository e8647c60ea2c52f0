package org.skolbro.core.internal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.GrantId;
import org.skolbro.api.register.Grants;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Grant;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** Permissions that headteachers give. Each counts at the unit that gave it, and nowhere else. */
@Component
public final class PersonalGrants implements Grants {

    private static final int LONGEST_REASON = 2000;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final RegisterStore register;
    private final GrantStore store;
    private final GrantViews views;
    private final Clock clock;

    @Activate
    public PersonalGrants(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference RegisterStore register, @Reference GrantStore store, @Reference GrantViews views,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.register = register;
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public List<ProtectedChild> protectedChildren(Caller caller) {
        return work.inOne(() -> {
            gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
            List<ProtectedChild> children = views.protectedAt(ledBy(caller));
            trail.write(caller, "grant.protected-listed", children.stream().map(ProtectedChild::id).distinct().toList(), "", "");
            return children;
        });
    }

    @Override
    public Outcome<GrantId> give(Caller caller, Asked asked) {
        return work.inOne(() -> {
            requireHeadteacher(caller, asked.unit(), asked.child());
            Optional<Text> no = refusal(asked);
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            Grant grant = new Grant(new GrantId(Ids.next()), asked.staff(), asked.child(), asked.unit(), asked.until(),
                asked.reason().strip(), caller.account(), clock.instant(), Optional.empty());
            store.insert(grant);
            trail.write(caller, "grant.given", List.of(asked.child()), grant.id().toString(),
                "staff " + asked.staff() + " until " + asked.until() + "; " + grant.reason());
            return Outcome.done(grant.id());
        });
    }

    private Optional<Text> refusal(Asked asked) {
        LocalDate today = today();
        if (asked.until().isBefore(today) || asked.until().isAfter(today.plusYears(1))) {
            return Optional.of(GrantTexts.PERIOD);
        }
        if (register.duties(asked.staff(), today).isEmpty() && register.assignments(asked.staff(), today).isEmpty()) {
            return Optional.of(GrantTexts.NOT_STAFF);
        }
        if (!isReason(asked.reason())) {
            return Optional.of(GrantTexts.NO_REASON);
        }
        boolean has = store.inForce(asked.staff(), today).stream().anyMatch(grant -> grant.child().equals(asked.child())
            && grant.unit().equals(asked.unit()) && !grant.until().isBefore(asked.until()));
        return has ? Optional.of(GrantTexts.HAS_ONE) : Optional.empty();
    }

    @Override
    public Outcome<GrantId> end(Caller caller, GrantId id, String reason) {
        return work.inOne(() -> {
            Grant grant = store.find(id).orElseThrow(() -> new NotFound("Grant " + id));
            requireHeadteacher(caller, grant.unit());
            if (!grant.isInForce(today())) {
                return Outcome.refused(GrantTexts.OVER);
            }
            if (!isReason(reason)) {
                return Outcome.refused(GrantTexts.NO_REASON);
            }
            store.end(id, new Grant.End(reason.strip(), caller.account(), clock.instant()));
            trail.write(caller, "grant.ended", List.of(grant.child()), id.toString(), reason.strip());
            return Outcome.done(id);
        });
    }

    @Override
    public List<GrantedChild> mine(Caller caller) {
        return work.inOne(() -> {
            gate.account(caller);
            List<Grant> held = caller.person().map(person -> store.inForce(person, today())).orElse(List.of());
            Set<PersonId> reached = gate.towards(caller, held.stream().map(Grant::child).toList()).keySet();
            List<GrantedChild> children = views.granted(held.stream().filter(grant -> reached.contains(grant.child())).toList());
            trail.write(caller, "grant.own-listed", children.stream().map(row -> row.child().id()).toList(), "", "");
            return children;
        });
    }

    private Set<UnitCode> ledBy(Caller caller) {
        return new Surroundings(gate, register, caller, today()).ledUnits();
    }

    private void requireHeadteacher(Caller caller, UnitCode unit) {
        if (!ledBy(caller).contains(unit)) {
            throw new NotFound("Child");
        }
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
    }

    private void requireHeadteacher(Caller caller, UnitCode unit, PersonId child) {
        if (register.person(child).isEmpty() || !views.isOrWasLately(child, unit)) {
            throw new NotFound("Child");
        }
        requireHeadteacher(caller, unit);
    }

    private static boolean isReason(String reason) {
        return reason != null && !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
