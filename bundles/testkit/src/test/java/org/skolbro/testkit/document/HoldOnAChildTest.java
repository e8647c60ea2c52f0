package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.Holds;

/** A hold on a child is placed by her number and told by her name, to whoever may see her. */
public class HoldOnAChildTest {

    private static final String NOBODY = "No child here has that number. Check it, twelve digits.";

    private final OrderTown town = new OrderTown();
    private final PaperTown papers = town.town;
    private final Holds holds = papers.platform.holds();

    @Test
    public void isPlacedByANumberAndToldByAName() {
        String written = town.number(papers.maja);
        Holds.Child maja = PaperTown.done(holds.child(town.archivist, written.replace("-", "")));
        assertEquals(papers.maja, maja.id());
        assertTrue(maja.name().startsWith("Maja"));
        assertEquals(written.substring(0, 8) + "-••••", maja.number());
        place(maja.id());
        Holds.InForce row = holds.inForce(town.archivist).getFirst();
        assertEquals(Optional.of(maja), row.child());
        assertEquals("The documents of one child", row.about().en());
    }

    @Test
    public void namesNobodyWithProtectedData() {
        PersonId hidden = papers.town.protectedChild(papers.group);
        assertEquals(NOBODY, PaperTown.reason(holds.child(town.archivist, town.number(hidden))).en());
        place(hidden);
        assertEquals(Optional.empty(), holds.inForce(town.archivist).getFirst().child());
        assertEquals(List.of(), lines("hold.listed"));
    }

    @Test
    public void isRefusedForNobodyAndForWhatIsNoNumber() {
        for (String written : List.of("", "inget", "20200101-TF99", "20180201-2390")) {
            assertEquals(NOBODY, PaperTown.reason(holds.child(town.archivist, written)).en());
        }
    }

    /** A teacher is in the register too, and no documents are about her. */
    @Test
    public void isAboutChildrenOnly() {
        PersonId teacher = town.teacher.person().orElseThrow();
        assertEquals(NOBODY, PaperTown.reason(holds.child(town.archivist, town.number(teacher))).en());
    }

    @Test
    public void leavesALineWithTheChildAndWithoutHerNumber() {
        PaperTown.done(holds.child(town.archivist, town.number(papers.maja)));
        place(papers.maja);
        holds.inForce(town.archivist);
        for (String action : List.of("hold.child-sought", "hold.listed")) {
            AuditLine line = lines(action).getFirst();
            assertEquals(List.of(papers.maja), line.children());
            assertEquals("", line.reference() + line.detail());
        }
    }

    @Test
    public void isSoughtByTheArchivistAloneAndNamedToNoAuditor() {
        place(papers.maja);
        for (Caller caller : List.of(town.teacher, town.namedPerson, papers.platform.callers().administrator(), papers.platform.callers().auditor())) {
            assertThrows(NotPermitted.class, () -> holds.child(caller, town.number(papers.maja)));
        }
        assertEquals(Optional.empty(), holds.inForce(papers.platform.callers().auditor()).getFirst().child());
    }

    private void place(PersonId child) {
        PaperTown.done(holds.place(town.archivist, new HoldRow.OnChild(child), "Överklagat", LegalBasis.of("Arkivlagen 10 §")));
    }

    private List<AuditLine> lines(String action) {
        return papers.platform.house().memory.inOne(() -> papers.platform.house().auditStore.lines(Audit.Filter.ALL, Page.Request.first(100))).items()
            .stream().filter(line -> line.action().equals(action)).toList();
    }
}
