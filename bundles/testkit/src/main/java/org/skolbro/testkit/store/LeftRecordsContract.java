package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.skolbro.testkit.store.RegisterRows.added;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.OnPaper;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.disclosure.Disclosure;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.order.OrderId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.store.DisposalStore.Cell;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.StoredDisclosure;

/** What stores owe of those who left: whose answers, account and row are due, and what goes with them. */
public abstract class LeftRecordsContract extends LeftBehind {

    private static final Cell CONSENTS = RecordStoreContract.cell(RecordKind.CONSENT, Milestone.PLACEMENT_ENDED, CUTOFF);
    private static final Cell ACCOUNTS = RecordStoreContract.cell(RecordKind.ACCOUNT, Milestone.LAST_TIE_ENDED, CUTOFF);
    protected static final Cell PERSONS = RecordStoreContract.cell(RecordKind.PERSON, Milestone.LAST_TIE_ENDED, CUTOFF);
    private static final int PEOPLE = 150;

    @Test
    public void aChildIsDueWhenTheLastPlacementIsLongOver() {
        people(1, 2, 3, 4);
        placed(1, ended(CUTOFF));
        placed(2, ended(CUTOFF.plusDays(1)));
        placed(3, ended(CUTOFF), DateSpan.from(BEFORE));
        assertEquals("who was never placed has no day to count from", Set.of(1L), due(PERSONS));
    }

    @Test
    public void theScanOfAPaperGoesWithTheAnswer() {
        people(1, 2);
        placed(1, ended(CUTOFF));
        ConsentAnswer onPaper = new ConsentAnswer(new ConsentAnswerId(10), new PersonId(1), new PersonId(2), new PurposeId("preschool/hand-over"), 1,
            ConsentAnswer.Choice.YES, AssuranceLevel.PASSWORD, RecordStoreContract.noon(BEFORE), Optional.of(new OnPaper(BEFORE, "Rita Rektor",
                RecordStoreContract.noon(BEFORE), new Attachment(new AttachmentId(11), "samtycke-a.pdf", "application/pdf", 4, "ab".repeat(32)))));
        unitOfWork().inOne(() -> consents().add(onPaper, new ByteArrayInputStream(new byte[4])));
        assertEquals(Set.of(10L), due(CONSENTS));
        assertEquals(Map.of(new HoldingId(10), 1L), erase(RecordKind.CONSENT, 10));
        assertThrows(NotFound.class, () -> consents().scan(onPaper.id()));
    }

    @Test
    public void whoIsDueStaysForAsLongAsSomethingIsLeft() {
        people(1, 2);
        placed(1, ended(CUTOFF));
        guardian(1, 2, ended(CUTOFF));
        assertEquals(Set.of(1L, 2L), due(PERSONS));
        answer(10, 1, 2);
        assertEquals(Set.of(), due(PERSONS));
        assertEquals(Set.of(10L), due(CONSENTS));
        assertEquals(Map.of(new HoldingId(10), 1L), erase(RecordKind.CONSENT, 10));
        account(20, 2);
        assertEquals(Set.of(1L), due(PERSONS));
        assertEquals(Set.of(20L), due(ACCOUNTS));
        assertEquals(Map.of(new HoldingId(20), 1L), erase(RecordKind.ACCOUNT, 20));
        HoldingId kept = keep(30, 1);
        assertEquals(Set.of(2L), due(PERSONS));
        unitOfWork().inOne(() -> holdings().end(kept, HoldingView.State.DESTROYED));
        transition(40, 1, State.HANDED_OVER);
        assertEquals(Set.of(2L), due(PERSONS));
    }

    @Test
    public void answersStayForAsLongAsSomethingOfTheChildIsKept() {
        people(1, 2);
        placed(1, ended(CUTOFF));
        answer(10, 1, 2);
        HoldingId kept = keep(30, 1);
        assertEquals(Set.of(), due(CONSENTS));
        unitOfWork().inOne(() -> holdings().end(kept, HoldingView.State.DELIVERED));
        assertEquals(Set.of(10L), due(CONSENTS));
    }

    @Test
    public void anOrderIsClosedWhenNobodyReadsByItAnyMoreAndKeepsBothUntilItIsGone() {
        people(1, 2);
        placed(1, ended(CUTOFF));
        placed(2, ended(CUTOFF));
        order(10, Optional.of(CUTOFF));
        order(11, Optional.of(CUTOFF.plusDays(1)));
        unitOfWork().inOne(() -> orders().insert(open(12)));
        Cell cell = RecordStoreContract.cell(RecordKind.ORDER, Milestone.CASE_CLOSED, CUTOFF);
        assertEquals(Set.of(10L), due(cell));
        assertEquals(Set.of(), due(PERSONS));
        assertEquals(Map.of(new HoldingId(10), 2L), erase(RecordKind.ORDER, 10));
        assertEquals(Optional.empty(), in(() -> orders().find(new OrderId(10))));
    }

    @Test
    public void aRequestThatIsClosedGoesAndWhoAskedBeforeIt() {
        people(1);
        placed(1, ended(CUTOFF));
        StoredDisclosure open = DisclosureStoreContract.asking(10, 1);
        unitOfWork().inOne(() -> disclosures().insert(open));
        Cell requests = RecordStoreContract.cell(RecordKind.DISCLOSURE, Milestone.CASE_CLOSED, CUTOFF);
        Cell requesters = RecordStoreContract.cell(RecordKind.REQUESTER, Milestone.CASE_CLOSED, CUTOFF);
        assertEquals(Set.of(), due(requests));
        assertEquals(Set.of(), due(PERSONS));
        unitOfWork().inOne(() -> disclosures().update(open.closed(Disclosure.State.WITHDRAWN, "", RecordStoreContract.noon(BEFORE))));
        assertEquals(Set.of(10L), due(requests));
        assertEquals("no other id is negative", Set.of(-10L), due(requesters));
        assertEquals(Set.of(1L), due(PERSONS));
        assertEquals(Map.of(new HoldingId(-10), 1L), erase(RecordKind.REQUESTER, -10));
        assertEquals(Optional.empty(), in(() -> disclosures().find(open.id())).orElseThrow().asked().requester());
        assertEquals(Set.of(), due(requesters));
        assertEquals(Map.of(new HoldingId(10), 2L), erase(RecordKind.DISCLOSURE, 10));
        assertEquals(Optional.empty(), in(() -> disclosures().find(open.id())));
    }

    @Test
    public void aHoldOnTheChildKeepsHer() {
        people(1);
        placed(1, ended(CUTOFF));
        HoldRow hold = new HoldRow(new HoldId(5), new HoldRow.OnChild(new PersonId(1)), "Tvist", LegalBasis.of("OSL"), "Arkivarien",
            RecordStoreContract.noon(CUTOFF), Optional.empty());
        unitOfWork().inOne(() -> holds().insert(hold));
        assertEquals(Set.of(), due(PERSONS));
    }

    @Test
    public void aChildTakesHerRowsAlongAndHerGuardianIsTiedUntilThatDay() {
        people(1, 2);
        placed(1, ended(BEFORE));
        guardian(1, 2, DateSpan.from(BEFORE.minusYears(9)));
        assertEquals("somebody's guardian is tied", Set.of(1L), due(PERSONS));
        assertEquals(Set.of(new HoldingId(1)), erase(RecordKind.PERSON, 1).keySet());
        assertEquals(0, in(() -> register().sizes()).placements());
        assertEquals(0, in(() -> register().sizes()).guardianships());
        assertEquals(1, in(() -> register().sizes()).persons());
        assertEquals(Set.of(2L), due(PERSONS));
        assertEquals(Set.of(), due(RecordStoreContract.cell(RecordKind.PERSON, Milestone.LAST_TIE_ENDED, CUTOFF.minusDays(1))));
    }

    /** The same question asked in Java, over invented people. */
    @Test
    public void findsExactlyWhoIsDue() {
        Random random = new Random(4713);
        people(LongStream.rangeClosed(1, PEOPLE).toArray());
        Map<Long, List<Optional<LocalDate>>> ties = new HashMap<>();
        Map<Long, List<Optional<LocalDate>>> placements = new HashMap<>();
        Set<Long> kept = new HashSet<>();
        Set<Long> busy = new HashSet<>();
        Map<Long, Long> answers = new HashMap<>();
        Map<Long, Long> accounts = new HashMap<>();
        for (long id = 1; id <= PEOPLE; id++) {
            long person = id;
            for (int i = random.nextInt(3); i > 0; i--) {
                DateSpan span = invented(random);
                placed(person, span);
                ties.computeIfAbsent(person, first -> new ArrayList<>()).add(span.to());
                placements.computeIfAbsent(person, first -> new ArrayList<>()).add(span.to());
            }
            if (random.nextInt(3) == 0) {
                DateSpan span = invented(random);
                guardian(1 + random.nextInt(PEOPLE), person, span);
                ties.computeIfAbsent(person, first -> new ArrayList<>()).add(span.to());
            }
            if (random.nextInt(4) == 0) {
                DateSpan span = invented(random);
                unitOfWork().inOne(() -> register().putDuties(added(new Duty(new PersonId(person), UNIT, "Lärare", span))));
                ties.computeIfAbsent(person, first -> new ArrayList<>()).add(span.to());
            }
            if (random.nextInt(5) == 0) {
                keep(1000 + person, person);
                kept.add(person);
            }
            if (random.nextInt(5) == 0) {
                long guardian = 1 + random.nextInt(PEOPLE);
                answer(2000 + person, person, guardian);
                answers.put(2000 + person, person);
                busy.addAll(List.of(person, guardian));
            }
            if (random.nextInt(5) == 0) {
                account(3000 + person, person);
                accounts.put(3000 + person, person);
                busy.add(person);
            }
            if (random.nextInt(5) == 0) {
                State state = State.values()[random.nextInt(State.values().length)];
                if (!transition(4000 + person, person, state).isSettled()) {
                    busy.add(person);
                }
            }
        }
        assertEquals(LongStream.rangeClosed(1, PEOPLE).boxed().filter(id -> isOver(ties.get(id)) && !kept.contains(id) && !busy.contains(id))
            .collect(Collectors.toSet()), due(PERSONS));
        assertEquals(accounts.entrySet().stream().filter(one -> isOver(ties.get(one.getValue()))).map(Map.Entry::getKey)
            .collect(Collectors.toSet()), due(ACCOUNTS));
        assertEquals(answers.entrySet().stream().filter(one -> isOver(placements.get(one.getValue())) && !kept.contains(one.getValue()))
            .map(Map.Entry::getKey).collect(Collectors.toSet()), due(CONSENTS));
    }

    private static boolean isOver(List<Optional<LocalDate>> ends) {
        return ends != null && ends.stream().allMatch(end -> end.filter(day -> !day.isAfter(CUTOFF)).isPresent());
    }

    private static DateSpan invented(Random random) {
        return random.nextInt(4) == 0 ? DateSpan.from(BEFORE.plusDays(random.nextInt(90)))
            : DateSpan.of(BEFORE.plusDays(random.nextInt(90)), CUTOFF.plusDays(random.nextInt(60) - 40));
    }
}
