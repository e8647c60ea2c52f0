package org.skolbro.testkit.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.problem.Conflict;
import org.skolbro.api.transition.AdoptedRule;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.store.TransitionRuleStore;

/** Transition rules that were set here, in memory. */
public final class InMemoryTransitionRuleStore implements TransitionRuleStore {

    private final Memory memory;
    private final Map<TransitionRuleId, AdoptedRule> rows;

    public InMemoryTransitionRuleStore(Memory memory) {
        this.memory = memory;
        this.rows = memory.table();
    }

    @Override
    public void insert(AdoptedRule adopted) {
        memory.requireUnitOfWork();
        rows.put(adopted.rule().id(), adopted);
    }

    @Override
    public void end(TransitionRuleId rule, LocalDate last, String because) {
        memory.requireUnitOfWork();
        AdoptedRule known = Optional.ofNullable(rows.get(rule)).filter(one -> one.endedBecause().isEmpty())
            .orElseThrow(() -> new Conflict("transition rule " + rule + " has ended already"));
        rows.put(rule, new AdoptedRule(known.rule().until(last), known.decision(), known.reason(), known.at(), Optional.of(because)));
    }

    @Override
    public List<AdoptedRule> all() {
        memory.requireUnitOfWork();
        return rows.values().stream().sorted(Comparator.comparing(AdoptedRule::at).reversed().thenComparing(one -> one.rule().id().value())).toList();
    }
}
