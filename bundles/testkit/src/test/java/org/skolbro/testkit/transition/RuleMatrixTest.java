package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.transition.AdoptedRule;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.MatrixRow;
import org.skolbro.api.transition.Passage;
import org.skolbro.api.transition.TransitionMatrix;
import org.skolbro.api.transition.TransitionMatrix.Effect;
import org.skolbro.api.transition.TransitionMatrix.Proposal;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.testkit.Town;

public class RuleMatrixTest {

    private final Bridge bridge = new Bridge();
    private final TransitionMatrix matrix = bridge.crossings.matrix;
    private final Caller administrator = bridge.platform.callers().administrator();
    private final Decision decision = new Decision("Barn- och utbildningsnämnden", bridge.today, "12", "BUN 2026/41");
    private final Follows consent = new Follows.WithConsent(Bridge.PURPOSE);

    @Test
    public void withoutRowsOfTheMunicipalityTheLawDecides() {
        MatrixRow log = row(Bridge.LOG, bridge.today);
        assertEquals(Optional.of("preschool/to-preschool"), log.decides().map(rule -> rule.id().value()));
        assertEquals(Optional.empty(), log.municipality());
        assertEquals(Optional.empty(), row(Bridge.NOTE, bridge.today).decides());
    }

    @Test
    public void theMunicipalityOpensWhatTheLawDoesNotSpeakOf() {
        bridge.note();
        bridge.moves();
        bridge.bothSayYes();
        assertEquals(Verdict.STAYS, preview(Bridge.NOTE).verdict());
        AdoptedRule adopted = done(matrix.adopt(administrator, of(Bridge.NOTE, consent, Provider.ANY), decision));
        assertEquals(Optional.of(adopted.rule()), row(Bridge.NOTE, bridge.today).decides());
        assertEquals(Verdict.FOLLOWS, preview(Bridge.NOTE).verdict());
        assertEquals(decision.toString(), preview(Bridge.NOTE).basis().citation());
    }

    @Test
    public void whatWasHandedOverByARowIsReplayedWhenTheRowHasEnded() {
        bridge.note();
        bridge.moves();
        bridge.bothSayYes();
        AdoptedRule adopted = done(matrix.adopt(administrator, of(Bridge.NOTE, consent, Provider.ANY), decision));
        done(bridge.handsOver());
        done(matrix.end(administrator, adopted.rule().id(), bridge.today, "Ny bedömning"));
        assertTrue(bridge.transitions.replay(bridge.platform.callers().auditor(), bridge.transition().id()).same());
    }

    @Test
    public void theMunicipalityKeepsBackWhatFollowsWithConsent() {
        bridge.log();
        bridge.moves();
        bridge.bothSayYes();
        done(matrix.adopt(administrator, of(Bridge.LOG, new Follows.Never(), Provider.ANY), decision));
        assertEquals(Verdict.STAYS, preview(Bridge.LOG).verdict());
    }

    @Test
    public void consentThatTheLawAsksForIsNotTakenAway() {
        assertTrue(refused(matrix.adopt(administrator, of(Bridge.LOG, new Follows.Review(), Provider.SAME), decision)).contains("invented"));
        assertEquals(List.of(), matrix.adopted(administrator));
    }

    @Test
    public void reviewWithoutConsentStaysWithinTheProvider() {
        refused(matrix.adopt(administrator, of(Bridge.NOTE, new Follows.Review(), Provider.ANY), decision));
        refused(matrix.adopt(administrator, of(Bridge.NOTE, new Follows.Review(), Provider.OTHER), decision));
        done(matrix.adopt(administrator, of(Bridge.NOTE, new Follows.Review(), Provider.SAME), decision));
    }

    @Test
    public void onlyTheLawLetsFollowWithoutAsking() {
        refused(matrix.adopt(administrator, of(Bridge.NOTE, new Follows.ByLaw(), Provider.SAME), decision));
    }

    @Test
    public void aRowAppliesFromItsDayAndNotBeforeTheDecision() {
        LocalDate later = bridge.today.plusMonths(2);
        Proposal early = proposal(Set.of(), Bridge.NOTE, consent, Provider.ANY, bridge.today.minusDays(1));
        refused(matrix.adopt(administrator, early, decision));
        refused(matrix.adopt(administrator, of(Bridge.NOTE, consent, Provider.ANY),
            new Decision("Nämnden", bridge.today.plusDays(1), "1", "1")));
        done(matrix.adopt(administrator, proposal(Set.of(), Bridge.NOTE, consent, Provider.ANY, later), decision));
        assertEquals(Optional.empty(), row(Bridge.NOTE, later.minusDays(1)).decides());
        assertTrue(row(Bridge.NOTE, later).decides().isPresent());
    }

    @Test
    public void aRowForUnitsIsAboutThoseAlone() {
        done(matrix.adopt(administrator, proposal(Set.of(bridge.to), Bridge.NOTE, consent, Provider.ANY, bridge.today), decision));
        assertEquals(Optional.empty(), row(Bridge.NOTE, bridge.today).decides());
        bridge.note();
        bridge.moves();
        bridge.bothSayYes();
        assertEquals(Verdict.STAYS, preview(Bridge.NOTE).verdict());
        done(matrix.adopt(administrator, proposal(Set.of(bridge.from), Bridge.NOTE, consent, Provider.ANY, bridge.today), decision));
        assertEquals(Verdict.FOLLOWS, preview(Bridge.NOTE).verdict());
    }

    @Test
    public void aUnitOnlyKeepsBack() {
        refused(matrix.narrow(bridge.sender, bridge.from, of(Bridge.NOTE, consent, Provider.ANY), "Vi vill"));
        refused(matrix.narrow(bridge.sender, bridge.from, of(Bridge.NOTE, new Follows.Never(), Provider.ANY), "Följer ändå inte"));
        done(matrix.narrow(bridge.sender, bridge.from, of(Bridge.LOG, new Follows.Never(), Provider.ANY), "Vi lämnar loggar muntligt"));
        bridge.log();
        bridge.moves();
        bridge.bothSayYes();
        assertEquals(Verdict.STAYS, preview(Bridge.LOG).verdict());
    }

    @Test
    public void aRowThatWouldChangeNothingIsRefused() {
        done(matrix.adopt(administrator, of(Bridge.LOG, new Follows.Never(), Provider.ANY), decision));
        assertTrue(refused(matrix.narrow(bridge.sender, bridge.from, of(Bridge.LOG, new Follows.Never(), Provider.ANY), "Vi vill inte heller"))
            .startsWith("Det finns inget att hålla kvar"));
        refused(matrix.adopt(administrator, of(Bridge.NOTE, new Follows.Never(), Provider.ANY), decision));
    }

    @Test
    public void anotherUnitIsNotTouchedByAUnitsRow() {
        done(matrix.narrow(bridge.receiver, bridge.to, of(Bridge.LOG, new Follows.Never(), Provider.ANY), "Vi lämnar inga loggar"));
        bridge.log();
        bridge.moves();
        bridge.bothSayYes();
        assertEquals(Verdict.FOLLOWS, preview(Bridge.LOG).verdict());
        assertEquals(List.of(), matrix.adopted(bridge.sender));
        assertEquals(1, matrix.adopted(bridge.receiver).size());
        assertEquals(1, matrix.adopted(administrator).size());
    }

    @Test
    public void aRowIsTriedOutBeforeItIsSet() {
        bridge.log();
        bridge.note();
        bridge.moves();
        bridge.bothSayYes();
        Proposal opening = of(Bridge.NOTE, consent, Provider.ANY);
        assertEquals(new Effect(1, 1, 0, 0), done(matrix.tryOut(administrator, opening)));
        assertEquals(new Effect(1, 0, 0, 1), done(matrix.tryOut(administrator, of(Bridge.LOG, new Follows.Never(), Provider.ANY))));
        assertEquals(new Effect(0, 0, 0, 0), done(matrix.tryOut(administrator,
            proposal(Set.of(), Bridge.NOTE, consent, Provider.ANY, bridge.today.plusYears(1)))));
        assertEquals(List.of(), matrix.adopted(administrator));
        assertEquals(Verdict.STAYS, preview(Bridge.NOTE).verdict());
    }

    @Test
    public void whatNobodyCouldMeanIsRefused() {
        LocalDate today = bridge.today;
        refused(matrix.adopt(administrator, new Proposal(Set.of(), Set.of(), Provider.ANY, Set.of(), Set.of(), Set.of(Bridge.NOTE), consent, today,
            Optional.empty()), decision));
        refused(matrix.adopt(administrator, new Proposal(Set.of(Town.PRESCHOOL), Set.of(), Provider.ANY, Set.of(), Set.of(), Set.of(), consent, today,
            Optional.empty()), decision));
        refused(matrix.adopt(administrator, of(new DocumentTypeId("preschool/unheard-of"), consent, Provider.ANY), decision));
        refused(matrix.adopt(administrator, proposal(Set.of(new UnitCode("nowhere")), Bridge.NOTE, consent, Provider.ANY, today), decision));
        refused(matrix.adopt(administrator, new Proposal(Set.of(Town.PRESCHOOL), Set.of(), Provider.ANY, Set.of(), Set.of(), Set.of(Bridge.NOTE), consent,
            today, Optional.of(today.minusDays(1))), decision));
    }

    @Test
    public void aRowEndsOnceAndIsKept() {
        AdoptedRule adopted = done(matrix.adopt(administrator, of(Bridge.NOTE, consent, Provider.ANY), decision));
        refused(matrix.end(administrator, adopted.rule().id(), bridge.today.minusDays(1), "För tidigt"));
        refused(matrix.end(administrator, adopted.rule().id(), bridge.today, " "));
        done(matrix.end(administrator, adopted.rule().id(), bridge.today, "Nytt beslut"));
        refused(matrix.end(administrator, adopted.rule().id(), bridge.today.plusDays(1), "En gång till"));
        assertTrue(row(Bridge.NOTE, bridge.today).decides().isPresent());
        assertFalse(row(Bridge.NOTE, bridge.today.plusDays(1)).decides().isPresent());
        assertEquals(Optional.of("Nytt beslut"), matrix.adopted(administrator).getFirst().endedBecause());
    }

    @Test
    public void aRowThatIsStillToComeCanBeTakenBack() {
        AdoptedRule adopted = done(matrix.adopt(administrator, proposal(Set.of(), Bridge.NOTE, consent, Provider.ANY, bridge.today.plusDays(9)), decision));
        done(matrix.end(administrator, adopted.rule().id(), bridge.today.minusDays(1), "Överklagat"));
        assertFalse(row(Bridge.NOTE, bridge.today.plusDays(9)).decides().isPresent());
    }

    @Test
    public void settingIsForTheAdministratorAndTheHeadOfTheUnit() {
        Proposal never = of(Bridge.LOG, new Follows.Never(), Provider.ANY);
        assertThrows(NotPermitted.class, () -> matrix.adopt(bridge.sender, never, decision));
        assertThrows(NotPermitted.class, () -> matrix.adopt(bridge.platform.callers().archivist(), never, decision));
        assertThrows(NotFound.class, () -> matrix.narrow(bridge.sender, bridge.to, never, "Inte min enhet"));
        assertThrows(NotFound.class, () -> matrix.narrow(administrator, bridge.from, never, "Inte min enhet"));
        AdoptedRule own = done(matrix.narrow(bridge.receiver, bridge.to, never, "Vi lämnar inga loggar"));
        AdoptedRule adopted = done(matrix.adopt(administrator, never, decision));
        assertThrows(NotFound.class, () -> matrix.end(bridge.sender, adopted.rule().id(), bridge.today, "Inte min rad"));
        assertThrows(NotFound.class, () -> matrix.end(bridge.sender, own.rule().id(), bridge.today, "Inte min rad"));
        assertThrows(NotFound.class, () -> matrix.end(administrator, own.rule().id(), bridge.today, "Inte min rad"));
    }

    @Test
    public void guardiansAndTeachersDoNotLookIn() {
        Passage passage = passage(bridge.today);
        assertThrows(NotPermitted.class, () -> matrix.of(bridge.mother, passage));
        assertThrows(NotPermitted.class, () -> matrix.adopted(bridge.platform.callers().teacherOf(bridge.group)));
        assertThrows(NotPermitted.class, () -> matrix.choices(bridge.mother));
        assertThrows(NotPermitted.class, () -> matrix.rows(bridge.mother));
        assertEquals(2, matrix.of(bridge.platform.callers().auditor(), passage).size());
    }

    @Test
    public void settingAndEndingStandInTheAudit() {
        AdoptedRule adopted = done(matrix.adopt(administrator, of(Bridge.NOTE, consent, Provider.ANY), decision));
        done(matrix.end(administrator, adopted.rule().id(), bridge.today, "Nytt beslut"));
        assertEquals(1, bridge.lines("transition-rule.set"));
        assertEquals(1, bridge.lines("transition-rule.ended"));
    }

    private Passage passage(LocalDate on) {
        return new Passage(Town.PRESCHOOL, Optional.empty(), Town.PRESCHOOL, Optional.empty(), true, on);
    }

    private MatrixRow row(DocumentTypeId type, LocalDate on) {
        return matrix.of(administrator, passage(on)).stream().filter(row -> row.type().equals(type)).findFirst().orElseThrow();
    }

    private HandOver.Item preview(DocumentTypeId type) {
        return bridge.transitions.preview(bridge.sender, bridge.transition().id()).items().stream()
            .filter(item -> item.document().type().equals(type)).findFirst().orElseThrow();
    }

    private Proposal of(DocumentTypeId type, Follows follows, Provider provider) {
        return proposal(Set.of(), type, follows, provider, bridge.today);
    }

    private Proposal proposal(Set<UnitCode> fromUnits, DocumentTypeId type, Follows follows, Provider provider, LocalDate from) {
        return new Proposal(Set.of(Town.PRESCHOOL), Set.of(), provider, fromUnits, Set.of(), Set.of(type), follows, from, Optional.empty());
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T> no -> throw new AssertionError(no.reason().en());
        };
    }

    private static String refused(Outcome<?> outcome) {
        assertTrue(outcome.toString(), outcome instanceof Outcome.Refused<?>);
        return ((Outcome.Refused<?>) outcome).reason().sv();
    }
}
