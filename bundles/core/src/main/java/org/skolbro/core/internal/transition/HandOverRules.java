package org.skolbro.core.internal.transition;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.core.internal.consent.ConsentStanding;
import org.skolbro.core.internal.consent.WhoAnswers;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Outcome;
import org.skolbro.core.store.HandOverRecord.Paper;
import org.skolbro.core.store.HandOverRecord.Reason;

/**
 * Decides, document by document, what follows a child. Looks at nothing but the facts it is given: no clock, no store, no
 * form. That is what makes a decision replayable.
 */
public final class HandOverRules {

    private HandOverRules() {
    }

    public static List<Outcome> decide(Facts facts) {
        return facts.documents().stream().map(paper -> decide(facts, paper)).toList();
    }

    private static Outcome decide(Facts facts, Paper paper) {
        Optional<TransitionRule> rule = ruleFor(facts, paper);
        if (rule.isEmpty()) {
            return new Outcome(paper.document(), Verdict.STAYS, Reason.NO_RULE, Optional.empty());
        }
        Reason reason = switch (rule.get().follows()) {
            case Follows.ByLaw() -> Reason.BY_LAW;
            case Follows.Never() -> Reason.NEVER_FOLLOWS;
            case Follows.Review() -> facts.needed().contains(paper.document()) ? Reason.FOUND_NEEDED : Reason.AWAITS_REVIEW;
            case Follows.WithConsent(PurposeId purpose) -> reasonOf(standing(facts, purpose));
        };
        return new Outcome(paper.document(), verdict(reason), reason, Optional.of(rule.get().id()));
    }

    static Optional<TransitionRule> ruleFor(Facts facts, Paper paper) {
        return RuleLevels.of(facts.rules(), facts.on(), facts.from(), facts.to(), facts.sameProvider(), paper.type()).decides();
    }

    private static ConsentStanding standing(Facts facts, PurposeId purpose) {
        return facts.purposes().stream().filter(asked -> asked.purpose().equals(purpose)).findFirst()
            .map(asked -> ConsentStanding.of(purpose, asked.textVersion(), asked.terms(),
                new WhoAnswers(facts.guardians(), facts.others()), facts.answers(), facts.on()))
            .orElse(ConsentStanding.MISSING);
    }

    private static Reason reasonOf(ConsentStanding standing) {
        return switch (standing) {
            case GIVEN -> Reason.CONSENT_GIVEN;
            case MISSING -> Reason.CONSENT_MISSING;
            case LAPSED -> Reason.CONSENT_LAPSED;
            case REFUSED -> Reason.CONSENT_REFUSED;
            case NO_GUARDIAN -> Reason.NO_GUARDIAN_TO_ASK;
        };
    }

    static Verdict verdict(Reason reason) {
        return switch (reason) {
            case BY_LAW, CONSENT_GIVEN, FOUND_NEEDED -> Verdict.FOLLOWS;
            case AWAITS_REVIEW -> Verdict.REVIEW;
            case CONSENT_MISSING, CONSENT_LAPSED, CONSENT_REFUSED, NO_GUARDIAN_TO_ASK, NOT_FOUND_NEEDED, NEVER_FOLLOWS, NO_RULE ->
                Verdict.STAYS;
        };
    }

    /** The same where a person has looked at some of the documents: what she did not find needed stays. */
    public static List<Outcome> decide(Facts facts, Set<DocumentId> reviewed) {
        return decide(facts).stream().map(outcome -> reviewed.contains(outcome.document()) ? settled(outcome) : outcome).toList();
    }

    /** At the moment of hand-over what was not found needed stays. */
    public static List<Outcome> settle(List<Outcome> outcomes) {
        return outcomes.stream().map(HandOverRules::settled).toList();
    }

    private static Outcome settled(Outcome outcome) {
        return outcome.verdict() == Verdict.REVIEW
            ? new Outcome(outcome.document(), Verdict.STAYS, Reason.NOT_FOUND_NEEDED, outcome.rule()) : outcome;
    }
}
