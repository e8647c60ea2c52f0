package org.skolbro.core.internal.matrix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.AdoptedRule;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.MatrixRow;
import org.skolbro.api.transition.Passage;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.internal.transition.Rulebook;
import org.skolbro.core.store.TransitionRuleStore;
import org.skolbro.core.store.UnitOfWork;

/** Lets those who may look into the matrix, and set and end rows of their own level. */
@Component
public final class MatrixService implements TransitionMatrix {

    private static final int LONGEST_REASON = 500;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final Clock clock;
    private final Parts parts;

    @Activate
    public MatrixService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock, @Reference Parts parts) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
        this.parts = parts;
    }

    /** What the matrix is made of. */
    @Component(service = Parts.class)
    public record Parts(TransitionRuleStore store, Rulebook rulebook, FormRules forms, Passages passages, RowChecks checks, Trials trials,
            Leaving leaving) {
        @Activate
        public Parts(@Reference TransitionRuleStore store, @Reference Rulebook rulebook, @Reference FormRules forms, @Reference Passages passages,
                @Reference RowChecks checks, @Reference Trials trials, @Reference Leaving leaving) {
            this.store = store;
            this.rulebook = rulebook;
            this.forms = forms;
            this.passages = passages;
            this.checks = checks;
            this.trials = trials;
            this.leaving = leaving;
        }
    }

    @Override
    public Choices choices(Caller caller) {
        return work.inOne(() -> {
            List<UnitCode> headed = reader(caller);
            List<Unit> units = parts.passages().units();
            return new Choices(parts.passages().left(), parts.passages().codes(), units, units.stream().filter(unit -> headed.contains(unit.code())).toList(),
                parts.forms().purposes(), parts.passages().left().stream().flatMap(code -> parts.passages().types(code).stream()).toList(),
                adopts(caller));
        });
    }

    @Override
    public List<MatrixRow> of(Caller caller, Passage passage) {
        return work.inOne(() -> {
            reader(caller);
            return parts.passages().rows(passage);
        });
    }

    @Override
    public List<TransitionRule> rows(Caller caller) {
        return work.inOne(() -> {
            reader(caller);
            return parts.rulebook().open().all();
        });
    }

    @Override
    public List<AdoptedRule> adopted(Caller caller) {
        return work.inOne(() -> {
            List<UnitCode> headed = reader(caller);
            return parts.store().all().stream().filter(one -> one.rule().level() == Level.MUNICIPALITY || seesAll(caller)
                || headed.stream().anyMatch(one.rule().fromUnits()::contains)).toList();
        });
    }

    @Override
    public Outcome<Effect> tryOut(Caller caller, Proposal proposal) {
        return work.inOne(() -> {
            List<UnitCode> headed = reader(caller);
            Level level = adopts(caller) ? Level.MUNICIPALITY : Level.UNIT;
            TransitionRule row = row(proposal, level, LegalBasis.of("–"));
            Optional<Text> fault = parts.checks().fault(row);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            if (level == Level.UNIT && !headed.containsAll(proposal.fromUnits())) {
                throw new NotFound("Unit");
            }
            List<UnitCode> units = level == Level.UNIT ? List.copyOf(proposal.fromUnits()) : parts.passages().units().stream().map(Unit::code).toList();
            trail.write(caller, "transition-rule.tried", List.of(), "", "");
            return Outcome.done(parts.trials().of(row, parts.leaving().from(caller, units), today()));
        });
    }

    @Override
    public Outcome<AdoptedRule> adopt(Caller caller, Proposal proposal, Decision decision) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        return work.inOne(() -> {
            TransitionRule row = row(proposal, Level.MUNICIPALITY, LegalBasis.of(decision.toString()));
            Optional<Text> fault = parts.checks().fault(decision, proposal, today()).or(() -> parts.checks().fault(row));
            return fault.isPresent() ? Outcome.refused(fault.get())
                : Outcome.done(kept(caller, new AdoptedRule(row, Optional.of(decision), "", clock.instant(), Optional.empty())));
        });
    }

    @Override
    public Outcome<AdoptedRule> narrow(Caller caller, UnitCode unit, Proposal proposal, String reason) {
        return work.inOne(() -> {
            if (!parts.leaving().headedBy(caller).contains(unit)) {
                throw new NotFound("Unit " + unit);
            }
            if (isNoReason(reason)) {
                return Outcome.refused(MatrixSentences.REASON);
            }
            if (proposal.validFrom().isBefore(today())) {
                return Outcome.refused(MatrixSentences.BEFORE_TODAY);
            }
            Proposal own = new Proposal(proposal.from(), proposal.to(), proposal.provider(), Set.of(unit), proposal.toUnits(), proposal.types(),
                proposal.follows(), proposal.validFrom(), proposal.validTo());
            TransitionRule row = row(own, Level.UNIT, LegalBasis.of("Rektors beslut " + today()));
            Optional<Text> fault = parts.checks().fault(row);
            return fault.isPresent() ? Outcome.refused(fault.get())
                : Outcome.done(kept(caller, new AdoptedRule(row, Optional.empty(), reason.strip(), clock.instant(), Optional.empty())));
        });
    }

    private AdoptedRule kept(Caller caller, AdoptedRule adopted) {
        parts.store().insert(adopted);
        trail.write(caller, "transition-rule.set", List.of(), adopted.rule().id().value(), adopted.decision().map(Decision::toString).orElse(adopted.reason()));
        return adopted;
    }

    @Override
    public Outcome<AdoptedRule> end(Caller caller, TransitionRuleId rule, LocalDate last, String reason) {
        return work.inOne(() -> {
            AdoptedRule known = parts.store().all().stream().filter(one -> one.rule().id().equals(rule)).filter(one -> mayEnd(caller, one.rule()))
                .findFirst().orElseThrow(() -> new NotFound("Transition rule " + rule));
            if (isNoReason(reason)) {
                return Outcome.refused(MatrixSentences.REASON);
            }
            if (known.endedBecause().isPresent()) {
                return Outcome.refused(MatrixSentences.ENDED);
            }
            boolean toCome = known.rule().validFrom().isAfter(today());
            LocalDate first = toCome ? today().minusDays(1) : today();
            if (last.isBefore(first) || known.rule().validTo().filter(end -> !last.isBefore(end)).isPresent()) {
                return Outcome.refused(MatrixSentences.LAST_DAY);
            }
            parts.store().end(rule, last, reason.strip());
            trail.write(caller, "transition-rule.ended", List.of(), rule.value(), last + " " + reason.strip());
            return Outcome.done(new AdoptedRule(known.rule().until(last), known.decision(), known.reason(), known.at(), Optional.of(reason.strip())));
        });
    }

    @Override
    public List<HandOver.Item> wouldFollow(Caller caller, PersonId child, Passage passage) {
        return work.inOne(() -> {
            List<HandOver.Item> items = parts.leaving().wouldFollow(caller, child, passage);
            trail.write(caller, "transition.asked", List.of(child), "", "");
            return items;
        });
    }

    @Override
    public List<Share> wouldFollowInNumbers(Caller caller, PersonId child, Passage passage) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
        return work.inOne(() -> {
            List<Share> shares = parts.leaving().inNumbers(caller, child, passage);
            trail.write(caller, "transition.asked", List.of(child), "", "");
            return shares;
        });
    }

    private static boolean isNoReason(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON;
    }

    private boolean mayEnd(Caller caller, TransitionRule rule) {
        return rule.level() == Level.MUNICIPALITY ? adopts(caller) : parts.leaving().headedBy(caller).containsAll(rule.fromUnits());
    }

    /** Answers which units the caller heads. */
    private List<UnitCode> reader(Caller caller) {
        List<UnitCode> headed = parts.leaving().headedBy(caller);
        if (headed.isEmpty()) {
            gate.requireOffice(caller, Role.ADMINISTRATOR, Role.ARCHIVIST, Role.AUDITOR, Role.OPERATOR);
        }
        return headed;
    }

    private boolean adopts(Caller caller) {
        return holds(caller, Role.ADMINISTRATOR);
    }

    private boolean seesAll(Caller caller) {
        return holds(caller, Role.ADMINISTRATOR, Role.ARCHIVIST, Role.AUDITOR, Role.OPERATOR);
    }

    private boolean holds(Caller caller, Role... anyOf) {
        try {
            gate.requireOffice(caller, anyOf);
            return true;
        } catch (NotPermitted no) {
            return false;
        }
    }

    private static TransitionRule row(Proposal wanted, Level level, LegalBasis basis) {
        String id = (level == Level.MUNICIPALITY ? "municipality/" : "unit/") + Long.toUnsignedString(Ids.next(), Character.MAX_RADIX);
        return new TransitionRule(new TransitionRuleId(id), wanted.from(), wanted.to(), wanted.provider(), wanted.types(), wanted.follows(), level,
            wanted.validFrom(), wanted.validTo(), basis, wanted.fromUnits(), wanted.toUnits());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
