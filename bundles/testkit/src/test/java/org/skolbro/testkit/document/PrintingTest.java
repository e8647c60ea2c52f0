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
