package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.print.Prints;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Paper;
import org.skolbro.core.print.Printer;
import org.skolbro.testkit.InventedForm;

public class PrintingTest {

    private static final Locale SV = Locale.of("sv");

    private final PaperTown town = new PaperTown();
    private final List<Paper> printed = new ArrayList<>();
    private final Prints prints = town.platform.papers().prints(new Recorder(printed));

    @Test
    public void isForThoseWhoMayReadAndLeavesItsLine() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        print(town.teacher, id, town.maja);
        assertTrue(prose().contains("Skogen"));
        assertEquals(List.of(town.maja), town.audit("document.printed").get(0).children());
        assertEquals(id.toString(), town.audit("document.printed").get(0).reference());
    }

    @Test
    public void isForNobodyElse() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        Caller stranger = town.guardianOf(town.named("Elsa"));
        assertThrows(NotFound.class, () -> print(stranger, id, town.maja));
        assertThrows(NotFound.class, () -> print(town.platform.callers().archivist(), id, town.maja));
        assertEquals(List.of(), printed);
        assertEquals(List.of(), town.audit("document.printed"));
    }

    @Test
    public void hidesTheOtherChildrenFromAGuardian() {
        PersonId elsa = town.named("Elsa");
        DocumentId id = town.finalised(InventedForm.LOG, "story", "Maja och Elsa byggde en bro.", town.maja, elsa);
        print(town.guardianOf(town.maja), id, town.maja);
        assertFalse(printed.toString(), printed.toString().contains("Elsa"));
        assertTrue(prose().toString(), prose().contains("Maja och annat barn byggde en bro."));
    }

    @Test
    public void isTheSameWhenTheFormIsGone() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        print(town.teacher, id, town.maja);
        town.platform.remove(town.form);
        print(town.teacher, id, town.maja);
        assertEquals(printed.get(0), printed.get(1));
    }

    @Test
    public void saysItsLabelsInTheReadersLanguage() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        prints.document(town.teacher, id, Optional.of(town.maja), Locale.ENGLISH, OutputStream.nullOutputStream());
        assertTrue(printed.toString(), printed.getFirst().toString().contains("Written by"));
    }

    @Test
    public void ofAChildIsEverythingThatTheReaderReadsOldestFirst() {
        PersonId elsa = town.named("Elsa");
        town.finalised(InventedForm.LOG, "story", "Maja och Elsa byggde en bro.", town.maja, elsa);
        town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        town.finalised(InventedForm.NOTE, "note", "Säkert", town.maja);
        town.finalised(InventedForm.PLAN, "purpose", "Parken", elsa);
        whole(town.teacher);
        assertEquals(List.of("Maja Nummer", "Logg", "Plan", "Säker anteckning"), titles());
        assertFalse(printed.toString(), printed.toString().contains("Elsa"));
        assertTrue(printed.toString(), printed.toString().contains("Maja och annat barn byggde en bro."));
        assertEquals(List.of(town.maja), town.audit("child.printed").getFirst().children());
        assertEquals("3", town.audit("child.printed").getFirst().detail());
        whole(town.guardianOf(town.maja));
        assertEquals(List.of("Maja Nummer", "Logg", "Plan"), titles());
    }

    @Test
    public void ofAChildLeavesOutAndSaysSoWhatNeedsTheSecondFactor() {
        town.finalised(InventedForm.NOTE, "note", "Säkert", town.maja);
        town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        whole(town.platform.callers().of(town.teacherPerson, AssuranceLevel.PASSWORD));
        assertEquals(List.of("Maja Nummer", "Plan"), titles());
        assertTrue(printed.toString(), printed.toString().contains("tvåstegsinloggning är inte med"));
    }

    @Test
    public void ofAChildIsForNobodyWithoutARelation() {
        town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        assertThrows(NotFound.class, () -> whole(town.guardianOf(town.named("Elsa"))));
        assertThrows(NotFound.class, () -> whole(town.platform.callers().auditor()));
        assertEquals(List.of(), printed);
        assertEquals(List.of(), town.audit("child.printed"));
    }

    @Test
    public void ofAChildTellsTheWholeNumberToThoseWhoKeepTheArchive() {
        town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        whole(town.teacher);
        assertFalse(printed.getLast().toString().contains("TF"));
        whole(town.platform.callers().headteacherOf(town.unit));
        assertTrue(printed.getLast().toString().contains("TF"));
    }

    @Test
    public void isRefusedWhereNothingPrints() {
        DocumentId id = town.finalised(InventedForm.PLAN, "purpose", "Skogen", town.maja);
        Prints none = town.platform.papers().prints();
        assertFalse(none.ready());
        assertThrows(StorageFailure.class, () -> none.document(town.teacher, id, Optional.of(town.maja), SV,
            OutputStream.nullOutputStream()));
    }

    private void print(Caller caller, DocumentId id, PersonId child) {
        prints.document(caller, id, Optional.of(child), SV, OutputStream.nullOutputStream());
    }

    private void whole(Caller caller) {
        prints.child(caller, town.maja, SV, OutputStream.nullOutputStream());
    }

    private List<String> titles() {
        return printed.getLast().parts().stream().map(part -> part.title().replaceFirst(" \\d+$", "")).toList();
    }

    private List<String> prose() {
        return printed.getLast().parts().getFirst().blocks().stream().filter(Paper.Prose.class::isInstance)
            .map(block -> ((Paper.Prose) block).text()).toList();
    }

    private record Recorder(List<Paper> printed) implements Printer {

        @Override
        public void certificate(CertificateDocument document, OutputStream out) {
            throw new AssertionError("A document is no protocol");
        }

        @Override
        public void paper(Paper paper, OutputStream out) {
            printed.add(paper);
        }
    }
}
