package org.skolbro.testkit.store;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentAnswer.OnPaper;
import org.skolbro.api.consent.ConsentAnswerId;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.ConsentTerms.Agreement;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.AttachmentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.Decision;
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

    @Test
    public void keepsEachRuleThatWasDecidedByPurposeAndVersion() {
        ConsentRule photo = rule(PHOTO, 1, Agreement.ONE);
        ConsentRule first = rule(FOLLOW, 1, Agreement.ALL);
        ConsentRule second = rule(FOLLOW, 2, Agreement.UNLESS_DISPUTE);
        unitOfWork().inOne(() -> List.of(second, first, photo).forEach(store()::add));
        assertEquals(List.of(photo, first, second), unitOfWork().inOne(() -> store().rules()));
    }

    @Test
    public void refusesASecondRuleOfTheSameVersion() {
        unitOfWork().inOne(() -> store().add(rule(FOLLOW, 1, Agreement.ALL)));
        assertThrows(RuntimeException.class, () -> unitOfWork().inOne(() -> store().add(rule(FOLLOW, 1, Agreement.ONE))));
        assertEquals(List.of(rule(FOLLOW, 1, Agreement.ALL)), unitOfWork().inOne(() -> store().rules()));
    }

    @Test
    public void anAnswerOnPaperComesWithItsScan() throws IOException {
        byte[] picture = new byte[300 * 1024];
        new Random(7).nextBytes(picture);
        ConsentAnswer onPaper = onPaper(1, picture);
        unitOfWork().inOne(() -> store().add(onPaper, new ByteArrayInputStream(picture)));
        assertEquals(List.of(onPaper), unitOfWork().inOne(() -> store().about(CHILD)));
        try (InputStream scan = store().scan(onPaper.id())) {
            assertArrayEquals(picture, scan.readAllBytes());
        }
        unitOfWork().inOne(() -> store().replace(List.of(onPaper.id()), CHILD, OTHER_CHILD));
        assertEquals(onPaper.paper(), unitOfWork().inOne(() -> store().about(OTHER_CHILD)).getFirst().paper());
    }

    @Test
    public void anAnswerWithoutAPaperHasNoScan() {
        add(answer(1, CHILD, FOLLOW, 1, Choice.YES, MORNING));
        assertThrows(NotFound.class, () -> store().scan(new ConsentAnswerId(1)));
        assertThrows(NotFound.class, () -> store().scan(new ConsentAnswerId(2)));
    }

    static ConsentAnswer onPaper(long id, byte[] scan) {
        return new ConsentAnswer(new ConsentAnswerId(id), CHILD, MOTHER, FOLLOW, 1, Choice.YES, AssuranceLevel.PASSWORD, MORNING,
            Optional.of(new OnPaper(LocalDate.of(2026, 8, 17), "Rita Rektor", MORNING.plusSeconds(9), new Attachment(
                new AttachmentId(9000 + id), "samtycke-" + id + ".png", "image/png", scan.length, "ab".repeat(32)))));
    }

    private static ConsentRule rule(PurposeId purpose, int version, Agreement agreement) {
        return new ConsentRule(purpose, version, new ConsentTerms(agreement, version == 2, version * 6), LocalDate.of(2026, 8, version),
            new Decision("Barn- och utbildningsnämnden", LocalDate.of(2026, 6, 3), "41", "BUN 2026/17"));
    }

    private void add(ConsentAnswer... answers) {
        unitOfWork().inOne(() -> List.of(answers).forEach(store()::add));
    }

    private static ConsentAnswer answer(long id, PersonId child, PurposeId purpose, int version, Choice choice, Instant at) {
        return new ConsentAnswer(new ConsentAnswerId(id), child, MOTHER, purpose, version, choice, AssuranceLevel.PASSWORD, at);
    }
}
