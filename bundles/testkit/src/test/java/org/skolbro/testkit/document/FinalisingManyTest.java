package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.Test;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Documents.Ready;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotFound;
import org.skolbro.core.internal.document.Chain;
import org.skolbro.core.internal.document.ContentHash;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.LedgerStore.Entry;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.testkit.InventedForm;

public class FinalisingManyTest {

    private final PaperTown town = new PaperTown();
    private final PersonId elsa = town.named("Elsa");
    private final LocalDate today = town.platform.clock().today();

    @Test
    public void finalisesEachWithItsHoldingAndItsAuditLine() {
        List<DocumentId> made = PaperTown.done(town.documents.finaliseAll(town.teacher,
            List.of(plan(About.child(town.maja), "Skogen"), plan(About.child(elsa), "Sjön"), plan(About.group(town.group), "Våren"))));
        assertEquals(List.of(Optional.of(town.maja), Optional.of(elsa), Optional.empty()), made.stream()
            .map(id -> in(() -> town.platform.papers().holdingStore.ofDocument(id)).getFirst()).map(Holding::subject).toList());
        assertEquals(3, town.audit("document.finalised").size());
        assertEquals(1, town.listed(town.teacher, elsa).size());
        assertEquals(List.of(), town.documents.drafts(town.teacher));
    }

    @Test
    public void chainsThemInTheLedgerAndOutside() {
        town.finalised(InventedForm.PLAN, "purpose", "Ett", town.maja);
        List<DocumentId> made = PaperTown.done(town.documents.finaliseAll(town.teacher,
            List.of(plan(About.child(town.maja), "Två"), plan(About.child(elsa), "Tre"))));
        List<Entry> ledger = in(() -> town.platform.papers().ledgerStore.after(0, 10));
        assertEquals(made, ledger.subList(1, 3).stream().map(Entry::document).toList());
        assertEquals(ledger, town.platform.papers().outsideLedger.entries());
        Entry last = ledger.get(2);
        assertEquals(Chain.head(ledger.get(1).head(), 3, made.get(1), last.hash(), last.at()), last.head());
    }

    @Test
    public void writesHashesThatCanBeComputedAgain() {
        DocumentId id = PaperTown.done(town.documents.finaliseAll(town.teacher, List.of(plan(About.child(elsa), "Sjön")))).getFirst();
        StoredDocument stored = in(() -> town.platform.papers().documentStore.find(id)).orElseThrow();
        assertEquals(stored.hash(), ContentHash.of(stored, in(() -> town.platform.papers().documentStore.content(id)).orElseThrow()));
    }

    @Test
    public void finalisesNoneWhenOneCannotBe() {
        assertEquals("Fyll i: Syfte.", PaperTown.reason(town.documents.finaliseAll(town.teacher,
            List.of(plan(About.child(town.maja), "Skogen"), plan(About.child(elsa), " ")))).sv());
        assertEquals(List.of(), town.listed(town.teacher, town.maja));
        assertEquals(List.of(), in(() -> town.platform.papers().ledgerStore.after(0, 10)));
    }

    @Test
    public void isRefusedForADayThatHasNotCome() {
        PaperTown.reason(town.documents.finaliseAll(town.teacher, List.of(new Ready(InventedForm.PLAN.id(),
            About.child(town.maja), "", today.plusDays(1), Map.of("purpose", "Skogen")))));
    }

    @Test
    public void isNothingForWhoHasNoRelationToOneOfThem() {
        PersonId stranger = town.town.person("Nils", SecurityMarking.NONE, Optional.of(today.minusYears(4)));
        assertThrows(NotFound.class, () -> town.documents.finaliseAll(town.teacher,
            List.of(plan(About.child(town.maja), "Skogen"), plan(About.child(stranger), "Sjön"))));
        PaperTown.reason(town.documents.finaliseAll(town.guardianOf(town.maja), List.of(plan(About.child(town.maja), "Skogen"))));
        assertEquals(List.of(), town.listed(town.teacher, town.maja));
    }

    @Test
    public void takesNoFieldThatTheTypeDoesNotHave() {
        assertThrows(IllegalArgumentException.class, () -> town.documents.finaliseAll(town.teacher, List.of(
            new Ready(InventedForm.PLAN.id(), About.child(elsa), "", today, Map.of("purpose", "Ja", "invented", "Nej")))));
    }

    private Ready plan(About about, String purpose) {
        return new Ready(InventedForm.PLAN.id(), about, "Plan", today, Map.of("purpose", purpose));
    }

    private <T> T in(Supplier<T> work) {
        return town.platform.house().memory.inOne(work);
    }
}
