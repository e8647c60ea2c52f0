package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.print.PrintRuns;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.print.PrintSummary;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.testkit.InventedForm;
import org.skolbro.testkit.Town;

/** Which children a print has, for whom, and what stands in it. */
public class PrintRunTest extends Printing {

    @Test
    public void isAFileForEachChildInTheOrderOfNumbers() {
        plan("Parken", elder);
        child("Utan", 6);
        assertEquals(new PrintSummary(2, 1, 2, 0), prints.size(headteacher, unit));
        assertEquals(new PrintSummary(2, 1, 2, 0), printed());
        Map<String, String> zip = downloaded(headteacher);
        assertEquals(List.of("0001.pdf", "0002.pdf", "index.csv"), List.copyOf(zip.keySet()));
        assertTrue(zip.get("0001.pdf"), zip.get("0001.pdf").contains("Parken"));
        assertTrue(zip.get("0002.pdf"), zip.get("0002.pdf").contains("Skogen"));
        List<String> index = zip.get("index.csv").lines().toList();
        assertTrue(index.get(1), index.get(1).startsWith(";;") && index.get(1).contains("inga handlingar"));
        assertTrue(index.get(2), index.get(2).startsWith("1;0001.pdf;20210504-TF") && index.get(2).contains("Zoe"));
    }

    @Test
    public void leavesALineForEachChildThatIsReadOrHandedOut() {
        printed();
        downloaded(headteacher);
        for (String act : List.of("child.printed", "print.downloaded")) {
            List<AuditLine> lines = town.audit(act);
            assertEquals(List.of(List.of(town.maja), List.of(elder)), lines.stream().map(AuditLine::children)
                .sorted((a, b) -> Long.compare(a.getFirst().equals(town.maja) ? 0 : 1, b.getFirst().equals(town.maja) ? 0 : 1)).toList());
            assertTrue(lines.stream().allMatch(line -> line.reference().equals(town.unit.value())));
        }
        prints.size(headteacher, unit);
        assertEquals(2, town.audit("print.sized").getFirst().children().size());
    }

    @Test
    public void isForTheHeadteacherOfTheUnitAndNobodyElse() {
        Caller elsewhere = town.platform.callers().headteacherOf(town.town.unit());
        for (Caller other : List.of(town.teacher, town.guardianOf(town.maja), elsewhere, town.platform.callers().administrator(),
                town.platform.callers().auditor(), town.platform.callers().operator())) {
            for (PrintScope scope : List.of(unit, group)) {
                assertThrows(NotFound.class, () -> prints.size(other, scope));
                assertThrows(NotFound.class, () -> prints.print(other, scope, SV, Progress.NONE));
                assertThrows(NotFound.class, () -> prints.contents(other, scope, SV, OutputStream.nullOutputStream()));
            }
        }
        assertThrows(NotFound.class, () -> prints.size(town.platform.callers().archivist(), group));
        assertEquals(List.of(), printer.printed);
    }

    @Test
    public void isOfferedForTheUnitsThatOneLeadsOrKeepsTheArchiveOf() {
        town.town.unit();
        assertEquals(List.of(town.unit), prints.places(headteacher).stream().map(place -> place.unit().code()).toList());
        assertEquals(List.of(town.group), prints.places(headteacher).getFirst().groups().stream().map(Group::id).toList());
        assertEquals(2, prints.places(town.platform.callers().archivist()).size());
        assertEquals(List.of(), prints.places(town.teacher));
    }

    @Test
    public void ofAGroupHasItsOwnChildrenAlone() {
        GroupId next = town.town.group(town.unit);
        town.town.teachesAlso(town.teacherPerson, next);
        PersonId other = town.town.child(next);
        plan("Ängen", other);
        assertEquals(1, prints.size(headteacher, group).children());
        assertEquals(2, prints.size(headteacher, unit).children());
    }

    @Test
    public void givesAnArchivistWhatTheUnitsArchiveHoldsAndNoMore() {
        Caller archivist = town.platform.callers().archivist();
        plan("Parken", elder);
        assertEquals(new PrintSummary(0, 0, 0, 0), prints.size(archivist, unit));
        archive(town.maja);
        town.town.leaves(town.maja, town.platform.clock().today().minusDays(1));
        assertEquals(new PrintSummary(1, 0, 1, 0), prints.size(archivist, unit));
        PaperTown.done(prints.print(archivist, unit, SV, Progress.NONE));
        assertEquals(List.of("0001.pdf", "index.csv"), List.copyOf(downloaded(archivist).keySet()));
        assertEquals(new PrintSummary(1, 0, 1, 0), prints.size(headteacher, unit));
    }

    @Test
    public void neverHasAProtectedChild() {
        PersonId secret = town.town.protectedChild(town.group);
        archive(secret);
        assertEquals(2, printed().children() + printed().without());
        assertEquals(new PrintSummary(0, 0, 0, 0), prints.size(town.platform.callers().archivist(), unit));
        assertFalse(town.audit("child.printed").stream().anyMatch(line -> line.children().contains(secret)));
    }

    @Test
    public void followsTheGateInWhatNeedsTheSecondFactor() {
        town.finalised(InventedForm.NOTE, "note", "Säkert", town.maja);
        PersonId head = town.town.headteacherOf(town.unit);
        assertEquals(1, prints.size(town.platform.callers().of(head, AssuranceLevel.PASSWORD), unit).documents());
        assertEquals(2, prints.size(town.platform.callers().of(head), unit).documents());
    }

    @Test
    public void isTheSameWhenTheFormIsGone() {
        printed();
        Map<String, String> before = downloaded(headteacher);
        town.platform.remove(town.form);
        printed();
        assertEquals(before, downloaded(headteacher));
    }

    @Test
    public void isRefusedWhereThereIsNothingOrNothingPrints() {
        Caller head = town.platform.callers().headteacherOf(town.unit);
        PrintRuns none = town.platform.papers().printRuns(folder);
        assertTrue(PaperTown.reason(none.print(head, unit, SV, Progress.NONE)).en().contains("module"));
        PrintScope empty = new PrintScope.OfGroup(town.town.group(town.unit));
        assertEquals("There are no documents to print.", PaperTown.reason(prints.print(head, empty, SV, Progress.NONE)).en());
        assertEquals(0, files());
    }

    private void archive(PersonId child) {
        town.platform.house().memory.inOne(() -> town.platform.papers().holdingStore.archive(child, town.unit, Town.PRESCHOOL));
    }
}
