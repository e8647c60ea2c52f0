package org.skolbro.core.internal.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.ConsentRules;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/** Keeps what the board decided about consent. What was decided stays: a hand-over may rest on it. */
@Component
public final class ConsentRuleService implements ConsentRules {

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final Clock clock;
    private final FormRules forms;
    private final RegisterStore register;
    private final ConsentStore answers;

    @Activate
    public ConsentRuleService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail,
            @Reference(target = "(skolbro.clock=platform)") Clock clock, @Reference FormRules forms,
            @Reference RegisterStore register, @Reference ConsentStore answers) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.clock = clock;
        this.forms = forms;
        this.register = register;
        this.answers = answers;
    }

    @Override
    public List<PurposeRules> all(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.AUDITOR);
        return work.inOne(() -> {
            List<ConsentRule> rules = answers.rules();
            LocalDate today = LocalDate.now(clock);
            return forms.purposes().stream().map(purpose -> new PurposeRules(purpose,
                ConsentRule.inForce(rules, purpose.id(), today), about(purpose.id(), rules))).toList();
        });
    }

    @Override
    public Effect effect(Caller caller, PurposeId purpose, ConsentTerms terms, LocalDate from) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        return work.inOne(() -> {
            Effect effect = new RuleEffect(register, answers, forms).of(asked(purpose), terms, from);
            trail.write(caller, "consent.rule-weighed", List.of(), purpose.value(), "children " + effect.asked());
            return effect;
        });
    }

    @Override
    public Outcome<ConsentRule> decide(Caller caller, PurposeId purpose, int seen, ConsentTerms terms, LocalDate from, Decision decision) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        return work.inOne(() -> {
            ConsentPurpose asked = asked(purpose);
            List<ConsentRule> before = about(asked.id(), answers.rules());
            Optional<Text> refusal = refusal(before, seen, terms, from, decision);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            ConsentRule rule = new ConsentRule(purpose, seen + 1, terms, from, decision);
            answers.add(rule);
            trail.write(caller, "consent.rule-decided", List.of(), purpose + " " + rule.version(), terms.agreement() + " from " + from
                + (terms.otherAdultsToo() ? " others" : "") + " months " + terms.months() + ": " + decision);
            return Outcome.done(rule);
        });
    }

    @Override
    public Text inWords(ConsentTerms terms) {
        return ConsentSentences.rule(terms);
    }

    private Optional<Text> refusal(List<ConsentRule> before, int seen, ConsentTerms terms, LocalDate from, Decision decision) {
        LocalDate today = LocalDate.now(clock);
        int latest = before.stream().findFirst().map(ConsentRule::version).orElse(0);
        if (latest != seen) {
            return Optional.of(ConsentRuleTexts.CHANGED);
        }
        if (from.isBefore(today)) {
            return Optional.of(ConsentRuleTexts.BACKWARDS);
        }
        if (decision.date().isAfter(today)) {
            return Optional.of(ConsentRuleTexts.NOT_YET);
        }
        if (from.isBefore(decision.date())) {
            return Optional.of(ConsentRuleTexts.TOO_EARLY);
        }
        if (decision.board().length() > 400 || decision.paragraph().length() > 200 || decision.registryNumber().length() > 200) {
            return Optional.of(ConsentRuleTexts.TOO_LONG);
        }
        return before.stream().findFirst().filter(one -> one.terms().equals(terms) && one.from().equals(from) && one.decision().equals(decision))
            .map(same -> ConsentRuleTexts.SAME);
    }

    private ConsentPurpose asked(PurposeId purpose) {
        return forms.purposes().stream().filter(one -> one.id().equals(purpose)).findFirst()
            .orElseThrow(() -> new NotFound("Purpose " + purpose));
    }

    private static List<ConsentRule> about(PurposeId purpose, List<ConsentRule> rules) {
        return rules.stream().filter(rule -> rule.purpose().equals(purpose))
            .sorted(Comparator.comparingInt(ConsentRule::version).reversed()).toList();
    }
}
