package org.skolbro.core.internal.transition;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.store.HandOverRecord.Asked;
import org.skolbro.core.store.HandOverRecord.Facts;
import org.skolbro.core.store.HandOverRecord.Outcome;
import org.skolbro.core.store.HandOverRecord.Paper;
import org.skolbro.core.store.HandOverRecord.Reason;

public class HandOverRulesTest {

    private static final SchoolType PRESCHOOL = new SchoolType("FS");
    private static final SchoolType SCHOOL = new SchoolType("GR");
    private static final PurposeId PURPOSE = new PurposeId("preschool/transition-documentation");
    private static final DocumentTypeId LOG = new DocumentTypeId("preschool/learning-log");
    private static final DocumentTypeId NOTE = new DocumentTypeId("preschool/secure-note");
    private static final PersonId MOTHER = new PersonId(2);
    private static final LocalDate AUTUMN_2026 = LocalDate.of(2026, 9, 1);
    private static final LocalDate SPRING_2028 = LocalDate.of(2028, 3, 1);

    @Test
    public void withoutAnyRowNothingFollows() {
        assertOutcome(Verdict.STAYS, Reason.NO_RULE, decide(AUTUMN_2026, SCHOOL, List.of(), false));
    }

    @Test
    public void consentOfAllGuardiansLetsItFollow() {
        assertOutcome(Verdict.FOLLOWS, Reason.CONSENT_GIVEN, decide(AUTUMN_2026, PRESCHOOL, List.of(consent("any", Set.of())), true));
    }

    @Test
    public void missingConsentKeepsItWhereItIs() {
        assertOutcome(Verdict.STAYS, Reason.CONSENT_MISSING,
            decide(AUTUMN_2026, PRESCHOOL, List.of(consent("any", Set.of())), false));
    }

    @Test
    public void theMoreSpecificRowWins() {
        TransitionRule never = row("never-logs", Set.of(), Set.of(LOG), new Follows.Never(), LocalDate.MIN, null);
        assertOutcome(Verdict.STAYS, Reason.NEVER_FOLLOWS,
            decide(AUTUMN_2026, PRESCHOOL, List.of(consent("any", Set.of()), never), true));
    }

    @Test
    public void ofEquallySpecificRowsTheMoreRestrictiveWins() {
        TransitionRule byLaw = row("law", Set.of(SCHOOL), Set.of(LOG), new Follows.ByLaw(), LocalDate.MIN, null);
        TransitionRule never = row("never", Set.of(SCHOOL), Set.of(LOG), new Follows.Never(), LocalDate.MIN, null);
        assertOutcome(Verdict.STAYS, Reason.NEVER_FOLLOWS, decide(AUTUMN_2026, SCHOOL, List.of(never, byLaw), true));
        assertOutcome(Verdict.STAYS, Reason.NEVER_FOLLOWS, decide(AUTUMN_2026, SCHOOL, List.of(byLaw, never), true));
    }

    @Test
    public void aDatedRowTakesOverOnItsDay() {
        List<TransitionRule> rows = List.of(
            row("before", Set.of(SCHOOL), Set.of(LOG), new Follows.WithConsent(PURPOSE), LocalDate.MIN,
                LocalDate.of(2027, 12, 31)),
            row("from-2028", Set.of(SCHOOL), Set.of(LOG), new Follows.Review(), LocalDate.of(2028, 1, 1), null));
        assertOutcome(Verdict.STAYS, Reason.CONSENT_MISSING, decide(LocalDate.of(2027, 12, 31), SCHOOL, rows, false));
        assertOutcome(Verdict.REVIEW, Reason.AWAITS_REVIEW, decide(LocalDate.of(2028, 1, 1), SCHOOL, rows, false));
    }

    @Test
    public void whatWasFoundNeededFollowsAndTheRestOfTheReviewStays() {
        List<TransitionRule> review = List.of(row("review", Set.of(SCHOOL), Set.of(), new Follows.Review(), LocalDate.MIN, null));
        Paper needed = new Paper(new DocumentId(1), LOG);
        Paper other = new Paper(new DocumentId(2), NOTE);
        Facts facts = new Facts(SPRING_2028, PRESCHOOL, SCHOOL, true, review, List.of(), List.of(), List.of(),
            List.of(needed, other), List.of(needed.document()), List.of());
        List<Outcome> outcomes = HandOverRules.settle(HandOverRules.decide(facts));
        assertOutcome(Verdict.FOLLOWS, Reason.FOUND_NEEDED, outcomes.get(0));
        assertOutcome(Verdict.STAYS, Reason.NOT_FOUND_NEEDED, outcomes.get(1));
    }

    @Test
    public void aRowForAnotherProviderSaysNothingAboutTheSame() {
        TransitionRule outside = new TransitionRule(new TransitionRuleId("preschool/outside"), Set.of(), Set.of(),
            Provider.OTHER, Set.of(), new Follows.ByLaw(), Level.LAW, LocalDate.MIN, Optional.empty(), LegalBasis.of("law"));
        assertOutcome(Verdict.STAYS, Reason.NO_RULE, decide(AUTUMN_2026, PRESCHOOL, List.of(outside), true));
    }

    @Test
    public void theSameFactsGiveTheSameAnswerInAnyOrder() {
        Paper one = new Paper(new DocumentId(1), LOG);
        Paper two = new Paper(new DocumentId(2), NOTE);
        List<TransitionRule> rows = List.of(consent("any", Set.of()), consent("school", Set.of(SCHOOL)));
        assertEquals(HandOverRules.decide(facts(rows, List.of(one, two))),
            HandOverRules.decide(facts(rows.reversed(), List.of(two, one))));
    }

    @Test
    public void theMunicipalitysRuleDecidesHowManyMustAgree() {
        assertOutcome(Verdict.STAYS, Reason.CONSENT_MISSING, oneOfTwoSaidYes(Optional.empty()));
        assertOutcome(Verdict.FOLLOWS, Reason.CONSENT_GIVEN, oneOfTwoSaidYes(Optional.of(new ConsentTerms(Agreement.ONE, false, 0))));
        assertOutcome(Verdict.STAYS, Reason.CONSENT_LAPSED, oneOfTwoSaidYes(Optional.of(new ConsentTerms(Agreement.ONE, false, 12))));
    }

    private static Outcome oneOfTwoSaidYes(Optional<ConsentTerms> terms) {
        ConsentAnswer yes = new ConsentAnswer(new ConsentAnswerId(1), new PersonId(1), MOTHER, PURPOSE, 1, ConsentAnswer.Choice.YES,
            AssuranceLevel.PASSWORD, Instant.EPOCH);
        Optional<ConsentRule> rule = terms.map(one -> new ConsentRule(PURPOSE, 1, one, AUTUMN_2026,
            new Decision("BUN", AUTUMN_2026, "4", "BUN 2026/4")));
        return HandOverRules.decide(new Facts(AUTUMN_2026, PRESCHOOL, SCHOOL, true, List.of(consent("any", Set.of())),
            List.of(new Asked(PURPOSE, 1, rule)), List.of(MOTHER, new PersonId(3)), List.of(yes),
            List.of(new Paper(new DocumentId(1), LOG)), List.of(), List.of())).getFirst();
    }

    @Test
    public void whatTheLawRequiresNobodyKeepsBack() {
        for (Follows required : List.of(new Follows.ByLaw(), new Follows.Review())) {
            TransitionRule law = row("duty", Set.of(SCHOOL), Set.of(LOG), required, LocalDate.MIN, null);
            Outcome alone = decide(AUTUMN_2026, SCHOOL, List.of(law), false);
            assertEquals(alone, decide(AUTUMN_2026, SCHOOL, List.of(law, here(Level.MUNICIPALITY, new Follows.Never()),
                here(Level.UNIT, new Follows.Never())), false));
        }
    }

    @Test
    public void whereTheLawIsSilentTheMunicipalityDecidesAndTheUnitKeepsBack() {
        TransitionRule proposed = row("own-work", Set.of(SCHOOL), Set.of(LOG), new Follows.Review(), LocalDate.MIN, null).leftOpen();
        assertOutcome(Verdict.REVIEW, Reason.AWAITS_REVIEW, decide(AUTUMN_2026, SCHOOL, List.of(proposed), false));
        assertOutcome(Verdict.STAYS, Reason.NEVER_FOLLOWS, decide(AUTUMN_2026, SCHOOL, List.of(proposed, here(Level.MUNICIPALITY, new Follows.Never())), true));
        TransitionRule asks = here(Level.MUNICIPALITY, new Follows.WithConsent(PURPOSE));
        assertOutcome(Verdict.STAYS, Reason.CONSENT_MISSING, decide(AUTUMN_2026, SCHOOL, List.of(proposed, asks), false));
        assertOutcome(Verdict.FOLLOWS, Reason.CONSENT_GIVEN, decide(AUTUMN_2026, SCHOOL, List.of(proposed, asks), true));
        assertOutcome(Verdict.STAYS, Reason.NEVER_FOLLOWS, decide(AUTUMN_2026, SCHOOL, List.of(proposed, here(Level.UNIT, new Follows.Never())), true));
        assertOutcome(Verdict.REVIEW, Reason.AWAITS_REVIEW, decide(AUTUMN_2026, SCHOOL, List.of(proposed, here(Level.MUNICIPALITY, new Follows.ByLaw())), true));
    }

    @Test
    public void consentByLawIsKeptBackAndNeverTakenAway() {
        TransitionRule law = consent("any", Set.of());
        assertOutcome(Verdict.STAYS, Reason.NEVER_FOLLOWS, decide(AUTUMN_2026, SCHOOL, List.of(law, here(Level.MUNICIPALITY, new Follows.Never())), true));
        assertOutcome(Verdict.STAYS, Reason.NEVER_FOLLOWS, decide(AUTUMN_2026, SCHOOL, List.of(law, here(Level.UNIT, new Follows.Never())), true));
        for (Follows wider : List.of(new Follows.ByLaw(), new Follows.Review())) {
            assertOutcome(Verdict.STAYS, Reason.CONSENT_MISSING, decide(AUTUMN_2026, SCHOOL, List.of(law, here(Level.MUNICIPALITY, wider)), false));
        }
    }

    @Test
    public void aUnitOpensNothing() {
        for (Follows wish : List.of(new Follows.ByLaw(), new Follows.Review(), new Follows.WithConsent(PURPOSE))) {
            assertOutcome(Verdict.STAYS, Reason.NO_RULE, decide(AUTUMN_2026, SCHOOL, List.of(here(Level.UNIT, wish)), true));
        }
    }

    @Test
    public void aUnitKeepsBackWhatItsMunicipalityOpened() {
        TransitionRule opened = here(Level.MUNICIPALITY, new Follows.WithConsent(PURPOSE));
        assertOutcome(Verdict.FOLLOWS, Reason.CONSENT_GIVEN, decide(AUTUMN_2026, SCHOOL, List.of(opened), true));
        assertOutcome(Verdict.STAYS, Reason.NEVER_FOLLOWS, decide(AUTUMN_2026, SCHOOL, List.of(opened, here(Level.UNIT, new Follows.Never())), true));
    }

    private static TransitionRule here(Level level, Follows follows) {
        return new TransitionRule(new TransitionRuleId("municipality/" + level.name().toLowerCase(java.util.Locale.ROOT)), Set.of(PRESCHOOL), Set.of(),
            Provider.SAME, Set.of(LOG), follows, level, LocalDate.MIN, Optional.empty(), LegalBasis.of("BUN 2026-09-01 § 4"));
    }

    private static Facts facts(List<TransitionRule> rows, List<Paper> papers) {
        return new Facts(AUTUMN_2026, PRESCHOOL, SCHOOL, true, rows, List.of(), List.of(MOTHER), List.of(), papers, List.of(), List.of());
    }

    private static Outcome decide(LocalDate on, SchoolType to, List<TransitionRule> rules, boolean yes) {
        List<ConsentAnswer> answers = yes ? List.of(new ConsentAnswer(new ConsentAnswerId(1), new PersonId(1), MOTHER, PURPOSE,
            1, ConsentAnswer.Choice.YES, AssuranceLevel.PASSWORD, Instant.EPOCH)) : List.of();
        return HandOverRules.decide(new Facts(on, PRESCHOOL, to, true, rules, List.of(new Asked(PURPOSE, 1, Optional.empty())), List.of(MOTHER),
            answers, List.of(new Paper(new DocumentId(1), LOG)), List.of(), List.of())).getFirst();
    }

    private static TransitionRule consent(String name, Set<SchoolType> to) {
        return row(name, to, Set.of(), new Follows.WithConsent(PURPOSE), LocalDate.MIN, null);
    }

    private static TransitionRule row(String name, Set<SchoolType> to, Set<DocumentTypeId> types, Follows follows,
            LocalDate from, LocalDate until) {
        return new TransitionRule(new TransitionRuleId("preschool/" + name), Set.of(PRESCHOOL), to, Provider.ANY, types,
            follows, Level.LAW, from, Optional.ofNullable(until), LegalBasis.of("skollagen 3 kap. 12 j §"));
    }

    private static void assertOutcome(Verdict verdict, Reason reason, Outcome outcome) {
        assertEquals(verdict, outcome.verdict());
        assertEquals(reason, outcome.reason());
    }
}
