package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.transition.HandOver.Verdict;
import org.skolbro.api.transition.TransitionId;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.api.transition.TransitionRuleId;
import org.skolbro.core.store.HandOverRecord;
import org.skolbro.core.store.StoredTransition;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of transitions owes. */
public abstract class TransitionStoreContract {

    private static final PersonId CHILD = new PersonId(101);
    private static final UnitCode A = new UnitCode("99000001");
    private static final UnitCode B = new UnitCode("99000002");
    private static final UnitCode C = new UnitCode("99000003");
    private static final SchoolType PRESCHOOL = new SchoolType("FS");
    private static final PurposeId PURPOSE = new PurposeId("preschool/transition-documentation");

    protected abstract UnitOfWork unitOfWork();

    protected abstract TransitionStore store();

    @Test
    public void aTransitionComesBackAsItWas() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        assertEquals(Optional.of(kept), in(() -> store().find(kept.id())));
        assertEquals(Optional.of(kept), in(() -> store().leaving(kept.leaves())));
    }

    @Test
    public void aPlacementEndsInOneTransitionOnly() {
        insert(transition(1, 11, A, B));
        assertThrows(Conflict.class, () -> insert(transition(2, 11, A, C)));
    }

    @Test
    public void bothUnitsSeeItAndNoOther() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        assertEquals(List.of(kept), in(() -> store().ofUnits(Set.of(A))));
        assertEquals(List.of(kept), in(() -> store().ofUnits(Set.of(B, C))));
        assertEquals(List.of(), in(() -> store().ofUnits(Set.of(C))));
        assertEquals(List.of(), in(() -> store().ofUnits(Set.of())));
    }

    @Test
    public void theSecondOfTwoChangesAtOnceIsAConflict() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        unitOfWork().inOne(() -> store().update(kept.to(State.GATHERED)));
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().update(kept.endedBecause(State.STOPPED, "no"))));
    }

    @Test
    public void aChildIsUnderWayUntilTheTransitionIsSettled() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        assertTrue(in(() -> store().isUnderWay(CHILD)));
        unitOfWork().inOne(() -> store().update(kept.endedBecause(State.STOPPED, "moved back")));
        assertFalse(in(() -> store().isUnderWay(CHILD)));
    }

    @Test
    public void ofManyChildrenThoseUnderWayAreTold() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        PersonId other = new PersonId(CHILD.value() + 1);
        assertEquals(Set.of(CHILD), in(() -> store().underWay(Set.of(CHILD, other))));
        assertEquals(Set.of(), in(() -> store().underWay(Set.of())));
        assertEquals(Set.of(CHILD), in(() -> store().underWay()));
        unitOfWork().inOne(() -> store().update(kept.endedBecause(State.STOPPED, "moved back")));
        assertEquals(Set.of(), in(() -> store().underWay(Set.of(CHILD, other))));
        assertEquals(Set.of(), in(() -> store().underWay()));
    }

    @Test
    public void thoseIntoACodeAreCountedUntilTheyAreSettled() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        assertEquals(1, in(() -> store().underWayInto(Set.of(kept.toType()))).intValue());
        assertEquals(0, in(() -> store().underWayInto(Set.of())).intValue());
        unitOfWork().inOne(() -> store().update(kept.endedBecause(State.STOPPED, "moved back")));
        assertEquals(0, in(() -> store().underWayInto(Set.of(kept.toType()))).intValue());
    }

    @Test
    public void whatWasEvaluatedIsKeptWhole() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        HandOverRecord evaluated = evaluated();
        unitOfWork().inOne(() -> store().record(kept.id(), evaluated));
        assertEquals(Optional.of(evaluated), in(() -> store().recorded(kept.id())));
        assertEquals(Optional.empty(), in(() -> store().recorded(new TransitionId(2))));
    }

    @Test
    public void whatWasEvaluatedTakesThePlaceOfWhatWas() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        HandOverRecord again = new HandOverRecord(evaluated().facts(), List.of());
        unitOfWork().inOne(() -> store().record(kept.id(), evaluated()));
        unitOfWork().inOne(() -> store().record(kept.id(), again));
        assertEquals(Optional.of(again), in(() -> store().recorded(kept.id())));
    }

    @Test
    public void eachOfManyHasTheRowsThatItWasDecidedBy() {
        HandOverRecord evaluated = evaluated();
        HandOverRecord same = new HandOverRecord(evaluated.facts(), List.of());
        HandOverRecord others = new HandOverRecord(evaluated.facts().under(evaluated.facts().rules().subList(0, 1)), evaluated.outcomes());
        HandOverRecord none = new HandOverRecord(evaluated.facts().under(List.of()), evaluated.outcomes());
        List<HandOverRecord> records = List.of(evaluated, same, others, none);
        Map<TransitionId, HandOverRecord> byId = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            byId.put(insert(transition(i + 1, 11 + i, A, B)).id(), records.get(i));
        }
        unitOfWork().inOne(() -> store().recordAll(byId));
        byId.forEach((id, record) -> assertEquals(Optional.of(record), in(() -> store().recorded(id))));
    }

    @Test
    public void openOnesAreFoundUpToADay() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        StoredTransition other = insert(transition(2, 12, B, C));
        assertEquals(List.of(kept, other), in(() -> store().open(kept.leftOn())));
        assertEquals(List.of(), in(() -> store().open(kept.leftOn().minusDays(1))));
        unitOfWork().inOne(() -> store().update(other.to(State.HANDED_OVER)));
        assertEquals(List.of(kept), in(() -> store().open(kept.leftOn())));
        assertEquals(List.of(other.id()), in(() -> store().unanswered()).stream().map(StoredTransition::id).toList());
        assertEquals(List.of(kept), in(() -> store().find(Set.of(kept.id(), new TransitionId(9)))));
    }

    @Test
    public void manyAreHandedOverAtOnceOrNone() {
        Instant at = Instant.parse("2026-08-17T08:00:00.123Z");
        StoredTransition one = insert(transition(1, 11, A, B));
        StoredTransition other = insert(transition(2, 12, A, C));
        unitOfWork().inOne(() -> store().updateAll(List.of(one.handedOver(at, "hej"), other.handedOver(at, ""))));
        assertEquals(Optional.of(one.handedOver(at, "hej")), in(() -> store().find(one.id())));
        assertEquals(Optional.of(other.handedOver(at, "")), in(() -> store().find(other.id())));
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().updateAll(List.of(one.handedOver(at, "").takenBack(),
            other.to(State.STOPPED)))));
        assertEquals(State.HANDED_OVER, in(() -> store().find(one.id())).orElseThrow().state());
    }

    @Test
    public void whatWasDecidedStaysUntilItIsTakenBack() {
        StoredTransition.Decision decision = new StoredTransition.Decision(Instant.parse("2026-06-17T08:00:00.123Z"), "Rut Ek", Set.of(new DocumentId(7), new DocumentId(8)),
            Set.of(new DocumentId(7)));
        StoredTransition one = insert(transition(1, 11, A, B));
        StoredTransition other = insert(transition(2, 12, A, C));
        unitOfWork().inOne(() -> store().update(one.decided(decision, "hej")));
        unitOfWork().inOne(() -> store().updateAll(List.of(other.decided(decision, ""))));
        StoredTransition decided = in(() -> store().find(one.id())).orElseThrow();
        assertEquals(one.decided(decision, "hej"), decided);
        assertEquals(List.of(decided, other.decided(decision, "")), in(() -> store().open(one.leftOn())));
        StoredTransition crossed = decided.handedOver(Instant.parse("2026-08-17T08:00:00Z"), decided.note());
        unitOfWork().inOne(() -> store().updateAll(List.of(crossed)));
        assertEquals(Optional.of(decision), in(() -> store().find(one.id())).orElseThrow().decision());
        unitOfWork().inOne(() -> store().updateAll(List.of(crossed.takenBack())));
        assertEquals(Optional.empty(), in(() -> store().find(one.id())).orElseThrow().decision());
    }

    @Test
    public void whatWasTakenBackIsKeptBesideWhatIsRecordedAnew() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        HandOverRecord evaluated = evaluated();
        HandOverRecord again = new HandOverRecord(evaluated.facts(), List.of());
        unitOfWork().inOne(() -> store().recordAll(Map.of(kept.id(), evaluated)));
        unitOfWork().inOne(() -> store().setAside(List.of(kept.id())));
        assertEquals(Optional.empty(), in(() -> store().recorded(kept.id())));
        unitOfWork().inOne(() -> store().recordAll(Map.of(kept.id(), again)));
        assertEquals(Optional.of(again), in(() -> store().recorded(kept.id())));
        unitOfWork().inOne(() -> store().setAside(List.of(kept.id())));
        assertEquals(List.of(evaluated, again), in(() -> store().setAside(kept.id())));
        assertEquals(List.of(), in(() -> store().setAside(new TransitionId(2))));
    }

    @Test
    public void anotherRowOfTheChildTakesHerPlaceWithoutChangingTheTransition() {
        StoredTransition kept = insert(transition(1, 11, A, B));
        PersonId same = new PersonId(102);
        assertEquals(List.of(kept.id()), in(() -> store().of(CHILD)));
        unitOfWork().inOne(() -> store().replaceChild(List.of(kept.id()), CHILD, same));
        assertEquals(Optional.of(kept.of(same)), in(() -> store().find(kept.id())));
        unitOfWork().inOne(() -> store().replaceChild(List.of(kept.id()), same, CHILD));
        assertEquals(Optional.of(kept), in(() -> store().find(kept.id())));
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private StoredTransition insert(StoredTransition transition) {
        unitOfWork().inOne(() -> store().insert(transition));
        return transition;
    }

    private static StoredTransition transition(long id, long leaves, UnitCode from, UnitCode to) {
        return new StoredTransition(new TransitionId(id), 1, CHILD, new PlacementId(leaves), new PlacementId(leaves + 1), from,
            PRESCHOOL, to, PRESCHOOL, LocalDate.of(2026, 8, 14), LocalDate.of(2026, 9, 13), State.PLANNED, Optional.empty(),
            "", "");
    }

    private static HandOverRecord evaluated() {
        DocumentTypeId log = new DocumentTypeId("preschool/learning-log");
        TransitionRule consent = new TransitionRule(new TransitionRuleId("preschool/to-preschool"), Set.of(PRESCHOOL),
            Set.of(PRESCHOOL), Provider.ANY, Set.of(log), new Follows.WithConsent(PURPOSE), Level.LAW,
            LocalDate.of(2011, 7, 1), Optional.of(LocalDate.of(2027, 12, 31)), LegalBasis.of("OSL 10 kap. 1 §"));
        TransitionRule never = new TransitionRule(new TransitionRuleId("preschool/notes-stay"), Set.of(), Set.of(),
            Provider.OTHER, Set.of(), new Follows.Never(), Level.UNIT, LocalDate.of(2020, 1, 1), Optional.empty(),
            LegalBasis.of("BUN 2020-01-01 § 4"));
        ConsentAnswer yes = new ConsentAnswer(new ConsentAnswerId(5), CHILD, new PersonId(201), PURPOSE, 1,
            ConsentAnswer.Choice.YES, AssuranceLevel.PASSWORD, Instant.parse("2026-08-01T08:00:00Z"));
        ConsentRule rule = new ConsentRule(PURPOSE, 2, new ConsentTerms(Agreement.UNLESS_DISPUTE, true, 12), LocalDate.of(2026, 8, 1),
            new Decision("BUN", LocalDate.of(2026, 6, 3), "41", "BUN 2026/17"));
        return new HandOverRecord(
            new HandOverRecord.Facts(LocalDate.of(2026, 8, 17), PRESCHOOL, PRESCHOOL, true, List.of(consent, never),
                List.of(new HandOverRecord.Asked(PURPOSE, 1, Optional.of(rule))), List.of(new PersonId(201)), List.of(yes),
                List.of(new HandOverRecord.Paper(new DocumentId(7), log)), List.of(), List.of(new PersonId(301))),
            List.of(new HandOverRecord.Outcome(new DocumentId(7), Verdict.FOLLOWS, HandOverRecord.Reason.CONSENT_GIVEN,
                Optional.of(consent.id()))));
    }
}
