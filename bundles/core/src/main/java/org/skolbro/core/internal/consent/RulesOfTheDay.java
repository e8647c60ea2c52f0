package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.List;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.PurposeId;

/** The municipality's rules, as they apply on one day. */
record RulesOfTheDay(List<ConsentRule> rules, LocalDate day) {

    ConsentTerms terms(PurposeId purpose) {
        return ConsentRule.inForce(rules, purpose, day).map(ConsentRule::terms).orElse(ConsentTerms.DEFAULT);
    }

    ConsentStanding standing(ConsentPurpose purpose, WhoAnswers who, List<ConsentAnswer> answers) {
        return ConsentStanding.of(purpose.id(), purpose.textVersion(), terms(purpose.id()), who, answers, day);
    }
}
