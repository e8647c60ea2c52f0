package org.skolbro.core.internal.hiding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.document.Hidings;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.HidingStore;
import org.skolbro.core.store.UnitOfWork;

/** Hides from guardians. The reason stays with the decision: the audit says that there is one, and on what it rests. */
@Component
public final class HidingService implements Hidings {

    private static final int LONGEST_REASON = 2000;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final HidingStore store;
    private final HidingViews views;
    private final HiddenScope scopes;
    private final Clock clock;

    @Activate
    public HidingService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference HidingStore store, @Reference HidingViews views, @Reference HiddenScope scopes,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.store = store;
        this.views = views;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public OfChild about(Caller caller, PersonId child) {
        return work.inOne(() -> {
            requireHeadteacher(caller, child);
            trail.write(caller, "guardian.hidings-read", List.of(child), child.toString(), "");
            return new OfChild(views.adults(child), views.rows(caller, child), today());
        });
    }

    @Override
    public Outcome<HidingId> hide(Caller caller, PersonId child, Asked asked) {
        return work.inOne(() -> {
            requireHeadteacher(caller, child);
            store.takeTurn();
            Optional<Text> no = refusal(child, asked);
            if (no.isPresent()) {
                return Outcome.refused(no.get());
            }
            return switch (scopes.of(caller, child, asked)) {
                case Outcome.Refused<Hiding.Scope>(Text reason) -> Outcome.refused(reason);
                case Outcome.Done<Hiding.Scope>(Hiding.Scope scope) -> Outcome.done(insert(caller, child, asked, scope));
            };
        });
    }

    private HidingId insert(Caller caller, PersonId child, Asked asked, Hiding.Scope scope) {
        Hiding hiding = new Hiding(new HidingId(Ids.next()), child, asked.guardian(), scope, asked.span(),
            asked.reason().strip(), asked.basis(), caller.displayName(), clock.instant(), Optional.empty());
        store.insert(hiding);
        String what = scope instanceof Hiding.Papers(var documents) ? "documents " + documents.size() : "everything";
        trail.write(caller, "guardian.hidden", List.of(child), hiding.id().toString(), "guardian " + asked.guardian() + " "
            + what + " from " + asked.span().from() + asked.span().to().map(last -> " to " + last).orElse("") + "; "
            + asked.basis());
        return hiding.id();
    }

    private Optional<Text> refusal(PersonId child, Asked asked) {
        if (views.adults(child).stream().noneMatch(adult -> adult.id().equals(asked.guardian()))) {
            return Optional.of(HidingTexts.NO_GUARDIAN);
        }
        if (!isReason(asked.reason())) {
            return Optional.of(HidingTexts.NO_REASON);
        }
        if (asked.basis().citation().length() > 500) {
            return Optional.of(HidingTexts.NO_BASIS);
        }
        return asked.span().from().isBefore(today()) ? Optional.of(HidingTexts.PAST) : Optional.empty();
    }

    @Override
    public Outcome<HidingId> lift(Caller caller, HidingId id, String reason) {
        return work.inOne(() -> {
            Hiding hiding = store.find(id).orElseThrow(() -> new NotFound("No hiding " + id));
            requireHeadteacher(caller, hiding.child());
            if (hiding.isOver(today())) {
                return Outcome.refused(HidingTexts.OVER);
            }
            if (!isReason(reason)) {
                return Outcome.refused(HidingTexts.NO_REASON);
            }
            store.lift(id, new Hiding.Lifting(reason.strip(), caller.displayName(), clock.instant()));
            trail.write(caller, "guardian.hiding-lifted", List.of(hiding.child()), id.toString(), "");
            return Outcome.done(id);
        });
    }

    private void requireHeadteacher(Caller caller, PersonId child) {
        if (!gate.towards(caller, child).contains(Role.HEADTEACHER)) {
            throw new NotFound("Child " + child);
        }
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
    }

    private static boolean isReason(String reason) {
        return reason != null && !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
