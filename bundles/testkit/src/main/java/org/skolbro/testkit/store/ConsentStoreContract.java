package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.UnitOfWork;

/** What every store of consent answers owes. */
public abstract class ConsentStoreContract {

    private static final PurposeId FOLLOW = new PurposeId("preschool/transition-documentation");
    private static final PurposeId PHOTO = new PurposeId("preschool/photo");
    private static final PersonId CHILD = new PersonId(101);
    private static final PersonId OTHER_CHILD = new PersonId(102);
    private static final PersonId MOTHER = new PersonId(201);
    private static final Instant MORNING = Instant.parse("2026-08-17T07:00:00Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract ConsentStore store();

    @Test
    public void answersAboutAChildComeOldestFirst() {
        ConsentAnswer no = answer(2, CHILD, FOLLOW, 1, Choice.NO, MORNING.plusSeconds(60));
        ConsentAnswer yes = answer(1, CHILD, FOLLOW, 1, Choice.YES, MORNING);
        add(no, yes, answer(3, OTHER_CHILD, FOLLOW, 1, Choice.YES, MORNING));
        assertEquals(List.of(yes, no), unitOfWork().inOne(() -> store().about(CHILD)));
    }

    @Test
    public void ofAnswersAtTheSameInstantTheOneMadeFirstComesFirst() {
        ConsentAnswer first = answer(1, CHILD, FOLLOW, 1, Choice.NO, MORNING);
        ConsentAnswer second = answer(2, CHILD, FOLLOW, 1, Choice.YES, MORNING);
        add(second, first);
        assertEquals(List.of(first, second), unitOfWork().inOne(() -> store().about(CHILD)));
    }

    @Test
    public void answersAboutSeveralChildrenComeTogether() {
        ConsentAnswer one = answer(1, CHILD, FOLLOW, 1, Choice.NO, MORNING);
        ConsentAnswer two = answer(2, OTHER_CHILD, PHOTO, 2, Choice.WITHDRAWN, MORNING.plusSeconds(1));
        add(one, two);
        assertEquals(List.of(one, two), unitOfWork().inOne(() -> store().about(List.of(OTHER_CHILD, CHILD))));
        assertEquals(List.of(), unitOfWork().inOne(() -> store().about(List.of())));
    }

    @Test
    public void onePersonTakesAnothersPlaceInJustTheAnswersNamed() {
        PersonId same = new PersonId(301);
        ConsentAnswer yes = answer(1, CHILD, FOLLOW, 1, Choice.YES, MORNING);
        ConsentAnswer later = answer(2, CHILD, FOLLOW, 1, Choice.NO, MORNING.plusSeconds(1));
        add(yes, later);
        List<ConsentAnswerId> hers = unitOfWork().inOne(() -> store().of(MOTHER));
        assertEquals(List.of(yes.id(), later.id()), hers);
        unitOfWork().inOne(() -> store().replace(List.of(yes.id()), MOTHER, same));
        assertEquals(List.of(yes.id()), unitOfWork().inOne(() -> store().of(same)));
        unitOfWork().inOne(() -> store().replace(List.of(yes.id()), same, MOTHER));
        unitOfWork().inOne(() -> store().replace(List.of(), same, MOTHER));
        assertEquals(List.of(yes, later), unitOfWork().inOne(() -> store().about(CHILD)));
    }

    @Test
    public void aChildsAnswersFollowHer() {
        ConsentAnswer yes = answer(1, CHILD, FOLLOW, 1, Choice.YES, MORNING);
        add(yes);
        unitOfWork().inOne(() -> store().replace(store().of(CHILD), CHILD, OTHER_CHILD));
        assertEquals(List.of(answer(1, OTHER_CHILD, FOLLOW, 1, Choice.YES, MORNING)),
            unitOfWork().inOne(() -> store().about(OTHER_CHILD)));
        assertEquals(List.of(), unitOfWork().inOne(() -> store().about(CHILD)));
    }

    @Test
    public void anAnswerOfAFailedUnitOfWorkIsNotThere() {
        try {
            unitOfWork().inOne(() -> {
                store().add(answer(1, CHILD, FOLLOW, 1, Choice.YES, MORNING));
                throw new IllegalStateException("the power went");
            });
        } catch (IllegalStateException expected) {
            assertEquals(List.of(), unitOfWork().inOne(() -> store().about(CHILD)));
        }
    }

    private void add(ConsentAnswer... answers) {
        unitOfWork().inOne(() -> List.of(answers).forEach(store()::add));
    }

    private static ConsentAnswer answer(long id, PersonId child, PurposeId purpose, int version, Choice choice, Instant at) {
        return new ConsentAnswer(new ConsentAnswerId(id), child, MOTHER, purpose, version, choice, AssuranceLevel.PASSWORD, at);
    }
}
