package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.LedgerStore.Entry;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.testkit.InventedForm;

public class FinalisingTest {

    private final PaperTown town = new PaperTown();

    @Test
    public void isRefusedWhileAMandatoryFieldIsEmpty() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        town.type(town.teacher, draft.id(), "purpose", "", "  ");
        assertEquals("Fyll i: Syfte.", PaperTown.reason(town.documents.finalise(town.teacher, draft.id())).sv());
        assertEquals(draft.id(), town.documents.draft(town.teacher, draft.id()).id());
    }

    @Test
    public void isRefusedForADayThatHasNotCome() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        town.type(town.teacher, draft.id(), "purpose", "", "Hej");
        town.type(town.teacher, draft.id(), Draft.Change.DATE, "", "2026-05-05");
        PaperTown.reason(town.documents.finalise(town.teacher, draft.id()));
    }

    @Test
    public void givesTheUnitAHoldingWithItsMilestones() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        Holding holding = holdings(id).get(0);
        LocalDate today = town.platform.clock().today();
        assertEquals(Optional.of(town.maja), holding.subject());
        assertEquals(HolderKind.UNIT, holding.holderKind());
        assertEquals(Basis.MADE_HERE, holding.basis());
        assertEquals(town.unit, holding.unit());
        assertEquals(Map.of(Milestone.DOCUMENT_DATE, today, Milestone.FINALISED, today,
            Milestone.SCHOOL_YEAR_END, LocalDate.of(2026, 7, 31)), holding.milestones());
    }

    @Test
    public void givesEachChildItsOwnHolding() {
        PersonId elsa = town.named("Elsa");
        DocumentId id = town.finalised(InventedForm.LOG, "story", "De byggde en bro.", town.maja, elsa);
        assertEquals(Set.of(Optional.of(town.maja), Optional.of(elsa)),
            holdings(id).stream().map(Holding::subject).collect(Collectors.toSet()));
    }

    @Test
    public void givesAGroupsDocumentOneHoldingAndNoSubject() {
        Draft draft = PaperTown.done(town.documents.start(town.teacher, InventedForm.PLAN.id(), About.group(town.group)));
        town.type(town.teacher, draft.id(), "purpose", "", "Vårens plan");
        PaperTown.done(town.documents.finalise(town.teacher, draft.id()));
        assertEquals(List.of(Optional.empty()), holdings(draft.id()).stream().map(Holding::subject).toList());
        assertEquals(List.of(), town.listed(town.teacher, town.maja));
        assertEquals(List.of(draft.id()), town.documents.about(town.teacher, town.group, Documents.Filter.ALL, PaperTown.FIRST)
            .items().stream().map(DocumentRow::id).toList());
    }

    @Test
    public void putsTheDocumentOnceInTheLedgerAndOutside() {
        DocumentId first = town.finalised(InventedForm.PLAN, "purpose", "Ett", town.maja);
        DocumentId second = town.finalised(InventedForm.PLAN, "purpose", "Två", town.maja);
        List<Entry> ledger = in(() -> town.platform.papers().ledgerStore.after(0, 10));
        assertEquals(List.of(first, second), ledger.stream().map(Entry::document).toList());
        assertEquals(ledger, town.platform.papers().outsideLedger.entries());
        Entry last = ledger.get(1);
        assertEquals(Chain.head(ledger.get(0).head(), 2, second, last.hash(), last.at()), last.head());
    }

    @Test
    public void writesAHashThatCanBeComputedAgainFromWhatIsThere() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Ett", town.maja);
        StoredDocument stored = in(() -> town.platform.papers().documentStore.find(id)).orElseThrow();
        assertEquals(stored.hash(),
            ContentHash.of(stored, in(() -> town.platform.papers().documentStore.content(id)).orElseThrow()));
    }

    @Test
    public void isNotReportedBeforeTheLedgerIsOutsideAndCanBeAskedForAgain() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        town.type(town.teacher, draft.id(), "purpose", "", "Hej");
        town.platform.papers().outsideLedger.breaks(true);
        assertThrows(StorageFailure.class, () -> town.documents.finalise(town.teacher, draft.id()));
        town.platform.papers().outsideLedger.breaks(false);
        assertEquals(draft.id(), PaperTown.done(town.documents.finalise(town.teacher, draft.id())).id());
        assertEquals(1, town.platform.papers().outsideLedger.entries().size());
        assertEquals(1, town.audit("document.finalised").size());
    }

    @Test
    public void endsTheDraft() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Hej", town.maja);
        assertThrows(NotFound.class, () -> town.type(town.teacher, id, "purpose", "Hej", "Ändrat"));
        assertThrows(NotFound.class, () -> town.documents.discard(town.teacher, id));
        assertEquals(List.of(), town.documents.drafts(town.teacher));
    }

    @Test
    public void isRefusedWhenTheAuthorHasLeftTheGroupAndTheDraftStays() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        town.type(town.teacher, draft.id(), "purpose", "", "Hej");
        town.town.leaves(town.teacherPerson, town.platform.clock().today().minusDays(1));
        assertThrows(NotFound.class, () -> town.documents.finalise(town.teacher, draft.id()));
        assertEquals("Hej", town.documents.draft(town.teacher, draft.id()).fields().get("purpose"));
    }

    @Test
    public void isRefusedWhileTheFormIsAway() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        town.type(town.teacher, draft.id(), "purpose", "", "Hej");
        town.platform.remove(town.form);
        assertTrue(PaperTown.reason(town.documents.finalise(town.teacher, draft.id())).sv().contains("Utkastet finns kvar"));
        town.platform.install(town.form);
        PaperTown.done(town.documents.finalise(town.teacher, draft.id()));
    }

    @Test
    public void namesAllAuthors() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        PersonId colleague = town.colleague();
        Caller second = town.platform.callers().of(colleague);
        town.documents.invite(town.teacher, draft.id(), colleague);
        town.type(second, draft.id(), "purpose", "", "Hej");
        DocumentRow row = PaperTown.done(town.documents.finalise(town.teacher, draft.id()));
        assertEquals(town.teacher.displayName() + ", " + second.displayName(), row.authorName());
    }

    private List<Holding> holdings(DocumentId id) {
        return in(() -> town.platform.papers().holdingStore.ofDocument(id));
    }

    private <T> T in(Supplier<T> work) {
        return town.platform.house().memory.inOne(work);
    }
}
