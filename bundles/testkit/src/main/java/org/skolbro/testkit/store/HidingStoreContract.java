package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Content;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.DocumentStore.Query;
import org.skolbro.core.store.DocumentStore.Sight;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.Hidden;
import org.skolbro.core.store.HidingStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.core.store.UnitOfWork;

/** What every store of hidings owes, and every store of documents that is asked not to show what is hidden. */
public abstract class HidingStoreContract {

    private static final PersonId CHILD = new PersonId(101);
    private static final PersonId SIBLING = new PersonId(102);
    private static final PersonId FATHER = new PersonId(201);
    private static final PersonId MOTHER = new PersonId(202);
    private static final DocumentId PAPER = new DocumentId(11);
    private static final DocumentId OTHER_PAPER = new DocumentId(12);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");
    private static final DocumentType LOG = Declarations.type(1, "Lärlogg");
    private static final Hiding.Lifting LIFTING = new Hiding.Lifting("Utredningen är klar", "Rut Rektor", MORNING.plusSeconds(9));

    protected abstract UnitOfWork unitOfWork();

    protected abstract HidingStore store();

    protected abstract DocumentStore documents();

    protected abstract HoldingStore holdings();

    @Test
    public void decisionsComeBackAsTheyWereNewestFirst() {
        Hiding everything = insert(hiding(1, new Hiding.Everything(), DateSpan.of(DAY, DAY.plusDays(30))));
        Hiding papers = insert(hiding(2, new Hiding.Papers(List.of(OTHER_PAPER, PAPER)), DateSpan.from(DAY.plusDays(1))));
        assertEquals(List.of(papers, everything), in(() -> store().about(CHILD)));
        assertEquals(Optional.of(papers), in(() -> store().find(papers.id())));
        assertEquals(Optional.empty(), in(() -> store().find(new HidingId(3))));
        assertEquals(List.of(), in(() -> store().about(SIBLING)));
    }

    @Test
    public void aDecisionIsFoundByEachDocumentThatItNames() {
        Hiding papers = insert(hiding(1, new Hiding.Papers(List.of(OTHER_PAPER, PAPER)), DateSpan.from(DAY)));
        insert(hiding(2, new Hiding.Everything(), DateSpan.from(DAY)));
        assertEquals(List.of(papers), in(() -> store().naming(PAPER)));
        assertEquals(List.of(papers), in(() -> store().naming(OTHER_PAPER)));
        assertEquals(List.of(), in(() -> store().naming(new DocumentId(13))));
    }

    @Test
    public void hidesFromOneGuardianFromTheFirstDayThroughTheLast() {
        insert(hiding(1, new Hiding.Everything(), DateSpan.of(DAY, DAY.plusDays(1))));
        insert(hiding(2, new Hiding.Papers(List.of(PAPER)), DateSpan.from(DAY)));
        assertEquals(new Hidden(Set.of(PAPER), Set.of(CHILD)), in(() -> store().from(FATHER, DAY)));
        assertEquals(new Hidden(Set.of(PAPER), Set.of(CHILD)), in(() -> store().from(FATHER, DAY.plusDays(1))));
        assertEquals(new Hidden(Set.of(PAPER), Set.of()), in(() -> store().from(FATHER, DAY.plusDays(2))));
        assertEquals(Hidden.NOTHING, in(() -> store().from(FATHER, DAY.minusDays(1))));
        assertEquals(Hidden.NOTHING, in(() -> store().from(MOTHER, DAY)));
    }

    @Test
    public void hidesNothingOnceItIsLifted() {
        Hiding hiding = insert(hiding(1, new Hiding.Everything(), DateSpan.from(DAY)));
        run(() -> store().lift(hiding.id(), LIFTING));
        assertEquals(Hidden.NOTHING, in(() -> store().from(FATHER, DAY)));
        assertEquals(List.of(hiding.lifted(LIFTING)), in(() -> store().about(CHILD)));
    }

    @Test
    public void isLiftedOnce() {
        Hiding hiding = insert(hiding(1, new Hiding.Everything(), DateSpan.from(DAY)));
        run(() -> store().lift(hiding.id(), LIFTING));
        assertThrows(Conflict.class, () -> run(() -> store().lift(hiding.id(), LIFTING)));
        assertThrows(Conflict.class, () -> run(() -> store().lift(new HidingId(9), LIFTING)));
    }

    @Test
    public void namesOneDocumentMore() {
        Hiding papers = insert(hiding(1, new Hiding.Papers(List.of(PAPER)), DateSpan.from(DAY)));
        Hiding everything = insert(hiding(2, new Hiding.Everything(), DateSpan.from(DAY)));
        run(() -> store().takeTurn());
        run(() -> store().extend(papers.id(), OTHER_PAPER));
        run(() -> store().extend(papers.id(), OTHER_PAPER));
        run(() -> store().extend(everything.id(), OTHER_PAPER));
        assertEquals(new Hiding.Papers(List.of(PAPER, OTHER_PAPER)), in(() -> store().find(papers.id())).orElseThrow().scope());
        assertEquals(new Hiding.Everything(), in(() -> store().find(everything.id())).orElseThrow().scope());
    }

    @Test
    public void onePersonTakesAnothersPlaceOnEitherSide() {
        Hiding one = insert(hiding(1, new Hiding.Everything(), DateSpan.from(DAY)));
        insert(hiding(2, new Hiding.Everything(), DateSpan.from(DAY)));
        assertEquals(List.of(new HidingId(1), new HidingId(2)), in(() -> store().of(FATHER)));
        run(() -> store().replace(List.of(one.id()), FATHER, MOTHER));
        assertEquals(new Hidden(Set.of(), Set.of(CHILD)), in(() -> store().from(MOTHER, DAY)));
        run(() -> store().replace(List.of(one.id()), CHILD, SIBLING));
        assertEquals(List.of(one.id()), in(() -> store().of(SIBLING)));
        assertEquals(new Hidden(Set.of(), Set.of(SIBLING)), in(() -> store().from(MOTHER, DAY)));
        run(() -> store().replace(List.of(), FATHER, MOTHER));
    }

    @Test
    public void hiddenDocumentsAreInNoListAndInNoCount() {
        StoredDocument both = file(1, CHILD, SIBLING);
        StoredDocument alone = file(2, CHILD);
        StoredDocument siblings = file(3, SIBLING);
        assertEquals(List.of(alone, both), listed(CHILD, Hidden.NOTHING));
        assertEquals(List.of(both), listed(CHILD, new Hidden(Set.of(alone.id(), new DocumentId(99)), Set.of())));
        assertEquals(List.of(), listed(CHILD, new Hidden(Set.of(), Set.of(CHILD))));
        assertEquals(List.of(siblings), listed(SIBLING, new Hidden(Set.of(), Set.of(CHILD, FATHER))));
        assertEquals(1, in(() -> documents().latest(List.of(CHILD, SIBLING), query(new Hidden(Set.of(), Set.of(CHILD))))).size());
    }

    @Test
    public void theCountOfAPageLeavesOutWhatIsHidden() {
        file(1, CHILD);
        StoredDocument hidden = file(2, CHILD);
        file(3, CHILD);
        Page<StoredDocument> page = in(() -> documents().about(CHILD, query(new Hidden(Set.of(hidden.id()), Set.of())),
            Page.Request.first(1)));
        assertEquals(1, page.items().size());
        assertEquals(2, page.total());
    }

    @Test
    public void severalDocumentsAreFoundTogether() {
        StoredDocument one = file(1, CHILD);
        StoredDocument other = file(2, CHILD, SIBLING);
        assertEquals(Set.of(one, other),
            Set.copyOf(in(() -> documents().find(List.of(other.id(), one.id(), one.id(), new DocumentId(9))))));
        assertEquals(List.of(), in(() -> documents().find(List.of())));
    }

    private List<StoredDocument> listed(PersonId child, Hidden hidden) {
        Page<StoredDocument> page = in(() -> documents().about(child, query(hidden), Page.Request.first(10)));
        assertEquals(page.items().size(), page.total());
        return page.items();
    }

    private static Query query(Hidden hidden) {
        return new Query(List.of(new Sight(List.of(new TypeVersion(LOG.id(), 1)), Optional.empty(), Optional.empty(), List.of())),
            hidden);
    }

    private Hiding insert(Hiding hiding) {
        run(() -> store().insert(hiding));
        return hiding;
    }

    private static Hiding hiding(long id, Hiding.Scope scope, DateSpan span) {
        return new Hiding(new HidingId(id), CHILD, FATHER, scope, span, "Barnet är rädd", LegalBasis.of("12 kap. 3 § OSL"),
            "Rut Rektor", MORNING.plusSeconds(id), Optional.empty());
    }

    private StoredDocument file(long id, PersonId... children) {
        StoredDraft draft = new StoredDraft(new DocumentId(id), LOG, new SchoolType("FS"), new UnitCode("99000001"),
            About.children(List.of(children)), "Titel", DAY, Map.of(), List.of(new AccountId(1)), 1, MORNING, Optional.empty(),
            Optional.empty());
        StoredDocument document = new StoredDocument(draft.id(), LOG, draft.schoolType(), draft.unit(), draft.about(), "Titel", DAY,
            draft.authors(), "Anna", MORNING, "cd".repeat(32), 0, Optional.empty(), Optional.empty());
        run(() -> {
            documents().insert(draft);
            documents().finalise(document, new Content(Map.of(), List.of(), new byte[] {7}));
            for (PersonId child : children) {
                holdings().insert(List.of(new Holding(new HoldingId(1000 * id + child.value()), document.id(), LOG.id(),
                    draft.schoolType(), Optional.of(child), HolderKind.UNIT, draft.unit(), Basis.MADE_HERE, State.ACTIVE, DAY,
                    Map.of())));
            }
        });
        return document;
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().inOne(work);
    }

    private void run(Runnable work) {
        unitOfWork().inOne(work);
    }
}
