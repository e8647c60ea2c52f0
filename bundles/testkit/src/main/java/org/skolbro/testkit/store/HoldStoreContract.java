package org.skolbro.testkit.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldMatter;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.UnitOfWork;

/** What every store of holds owes. */
public abstract class HoldStoreContract {

    private static final Instant MORNING = Instant.parse("2026-05-04T06:00:00Z");

    protected abstract UnitOfWork unitOfWork();

    protected abstract HoldStore store();

    @Test
    public void holdsInForceComeNewestFirst() {
        HoldRow older = place(1, new HoldRow.OnDocument(new DocumentId(10)), MORNING);
        HoldRow newer = place(2, new HoldRow.OnUnit(new UnitCode("skog")), MORNING.plusSeconds(1));
        assertEquals(List.of(newer, older), unitOfWork().inOne(() -> store().inForce()));
    }

    @Test
    public void eachScopeStopsItsOwnHoldings() {
        Holding byDocument = holding(1, 10, Optional.of(20L), "skog");
        Holding byChild = holding(2, 11, Optional.of(21L), "skog");
        Holding byUnit = holding(3, 12, Optional.of(20L), "sjo");
        Holding ofGroup = holding(4, 13, Optional.empty(), "skog");
        place(1, new HoldRow.OnDocument(new DocumentId(10)), MORNING);
        place(2, new HoldRow.OnChild(new PersonId(21)), MORNING);
        place(3, new HoldRow.OnUnit(new UnitCode("sjo")), MORNING);
        assertEquals(Map.of(byDocument.id(), new HoldId(1), byChild.id(), new HoldId(2), byUnit.id(), new HoldId(3)),
            unitOfWork().inOne(() -> store().stopping(List.of(byDocument, byChild, byUnit, ofGroup))));
    }

    @Test
    public void aSelectionStopsWhatHasAllItsMarks() {
        HoldRow.OnSelection logsOfOneSummer = new HoldRow.OnSelection(Optional.of(new DocumentTypeId("preschool/log")),
            Optional.of(new SchoolType("FS")), Optional.of(new UnitCode("skog")), Optional.of(LocalDate.of(2024, 6, 1)),
            Optional.of(LocalDate.of(2024, 8, 31)));
        HoldRow hold = place(1, logsOfOneSummer, MORNING);
        assertEquals(Optional.of(hold), unitOfWork().inOne(() -> store().find(hold.id())));
        Holding inside = holding(1, 10, Optional.of(20L), "skog");
        Holding elsewhere = holding(2, 11, Optional.of(20L), "sjo");
        assertEquals(Map.of(inside.id(), hold.id()), unitOfWork().inOne(() -> store().stopping(List.of(inside, elsewhere))));
    }

    @Test
    public void aLiftedHoldStopsNothingAndStays() {
        HoldRow hold = place(1, new HoldRow.OnDocument(new DocumentId(10)), MORNING);
        unitOfWork().inOne(() -> store().lift(hold.id(), MORNING.plusSeconds(60)));
        assertEquals(List.of(), unitOfWork().inOne(() -> store().inForce()));
        assertEquals(Map.of(), unitOfWork().inOne(() -> store().stopping(List.of(holding(1, 10, Optional.empty(), "skog")))));
        assertEquals(Optional.of(MORNING.plusSeconds(60)), unitOfWork().inOne(() -> store().find(hold.id())).orElseThrow().to());
        assertThrows(Conflict.class, () -> unitOfWork().inOne(() -> store().lift(hold.id(), MORNING.plusSeconds(61))));
    }

    @Test
    public void aHoldOnAChildIsPutOnAnother() {
        HoldRow hold = place(1, new HoldRow.OnChild(new PersonId(20)), MORNING);
        place(2, new HoldRow.OnChild(new PersonId(21)), MORNING);
        assertEquals(List.of(hold.id()), unitOfWork().inOne(() -> store().on(new PersonId(20))));
        unitOfWork().inOne(() -> {
            store().replace(List.of(), new PersonId(22));
            store().replace(List.of(hold.id()), new PersonId(22));
        });
        Holding of = holding(1, 10, Optional.of(22L), "skog");
        assertEquals(Map.of(of.id(), hold.id()), unitOfWork().inOne(() -> store().stopping(List.of(of))));
        assertEquals(List.of(), unitOfWork().inOne(() -> store().on(new PersonId(20))));
    }

    /** Nobody's language is stored: an old row has the sentence that it was given. */
    @Test
    public void whatPlacedAHoldByItselfIsToldInTheReadersLanguage() {
        HoldRow.Scope scope = new HoldRow.OnChild(new PersonId(20));
        HoldRow byItself = new HoldRow(new HoldId(1), scope, "", LegalBasis.of("OSL 6 kap."), "Arkivarien", MORNING, Optional.empty(),
            Optional.of(new HoldMatter(HoldMatter.Kind.ORDER, "2026-06-01")));
        unitOfWork().inOne(() -> store().insert(byItself));
        HoldRow stored = unitOfWork().inOne(() -> store().find(byItself.id())).orElseThrow();
        assertEquals(byItself, stored);
        assertEquals("Open order, needed by 2026-06-01", stored.why().orElseThrow().en());
        assertEquals("Tvist", place(2, scope, MORNING).why().orElseThrow().en());
    }

    @Test
    public void nothingIsStoppedAmongNothing() {
        assertEquals(Map.of(), unitOfWork().inOne(() -> store().stopping(List.of())));
    }

    @Test
    public void aTurnCanBeTakenTwiceInOneUnitOfWork() {
        place(1, new HoldRow.OnDocument(new DocumentId(10)), MORNING);
        unitOfWork().inOne(() -> {
            store().takeTurn();
            store().takeTurn();
        });
        assertEquals(1, unitOfWork().inOne(() -> store().inForce()).size());
    }

    private HoldRow place(long id, HoldRow.Scope scope, Instant at) {
        HoldRow hold = new HoldRow(new HoldId(id), scope, "Tvist", LegalBasis.of("OSL 6 kap."), "Arkivarien", at, Optional.empty());
        unitOfWork().inOne(() -> store().insert(hold));
        return hold;
    }

    private static Holding holding(long id, long document, Optional<Long> child, String unit) {
        return new Holding(new HoldingId(id), new DocumentId(document), new DocumentTypeId("preschool/log"),
            new SchoolType("FS"), child.map(PersonId::new), HolderKind.ARCHIVE, new UnitCode(unit), Basis.MADE_HERE, State.ACTIVE,
            LocalDate.of(2024, 6, 12), Map.of());
    }
}
