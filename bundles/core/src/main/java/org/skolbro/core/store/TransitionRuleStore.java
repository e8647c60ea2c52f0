package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.List;

import org.skolbro.api.transition.AdoptedRule;
import org.skolbro.api.transition.TransitionRuleId;

/** Keeps transition rules that were set here. No personal data. */
public interface TransitionRuleStore {

    void insert(AdoptedRule adopted);

    /**
     * Gives a row its last day.
     *
     * @throws org.skolbro.api.problem.Conflict when it got one before, or is not there
     */
    void end(TransitionRuleId rule, LocalDate last, String because);

    /** All, with their last days; the latest first. */
    List<AdoptedRule> all();
}
