package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Draft;
import org.skolbro.api.document.ReadDocument;
import org.skolbro.api.problem.NotFound;
import org.skolbro.testkit.InventedForm;

public class DecidedDocumentTest {

    private final PaperTown town = new PaperTown();
    private Caller headteacher;

    @Before
    public void installTheAddOn() {
        town.platform.install(new Extras());
        headteacher = town.platform.callers().of(town.town.headteacherOf(town.unit));
    }

    @Test
    public void isNotFinalisedByThoseWhoOnlyWriteIt() {
        Draft draft = written();
        assertTrue(PaperTown.reason(town.documents.finalise(town.teacher, draft.id())).sv().contains("beslut"));
    }

    @Test
    public void reachesTheHeadteacherWhenItIsHandedIn() {
        Draft draft = written();
        assertThrows(NotFound.class, () -> town.documents.draft(headteacher, draft.id()));
        assertTrue(PaperTown.done(town.documents.handIn(town.teacher, draft.id())).handedIn().isPresent());
        assertEquals(List.of(draft.id()), town.documents.drafts(headteacher).stream().map(Draft::id).toList());
        PaperTown.done(town.documents.finalise(headteacher, draft.id()));
        assertEquals(List.of(draft.id()), town.listed(town.teacher, town.maja).stream().map(DocumentRow::id).toList());
    }

    @Test
    public void namesWhoeverDecidedItApartFromThoseWhoWroteIt() {
        Caller other = town.platform.callers().of(town.town.headteacherOf(town.unit));
        Draft draft = written();
        PaperTown.done(town.documents.handIn(town.teacher, draft.id()));
        PaperTown.done(town.documents.finalise(headteacher, draft.id()));
        ReadDocument decided = town.documents.read(town.teacher, draft.id(), Optional.of(town.maja));
        assertEquals(Optional.of(headteacher.displayName()), decided.decidedBy());
        assertEquals(town.teacher.displayName(), decided.row().authorName());
        assertThrows(NotFound.class, () -> town.documents.draft(other, draft.id()));
    }

    @Test
    public void saysWhomItGoesTo() {
        Draft draft = written();
        assertEquals(new Draft.Deciders(false, List.of(headteacher.displayName())),
            town.documents.deciders(town.teacher, draft.id()));
        PaperTown.done(town.documents.handIn(town.teacher, draft.id()));
        assertTrue(town.documents.deciders(headteacher, draft.id()).mine());
        Draft plan = town.start(InventedForm.PLAN, town.maja);
        assertEquals(new Draft.Deciders(false, List.of()), town.documents.deciders(town.teacher, plan.id()));
    }

    @Test
    public void comesBackWithAReason() {
        Draft draft = written();
        PaperTown.done(town.documents.handIn(town.teacher, draft.id()));
        PaperTown.reason(town.documents.handBack(headteacher, draft.id(), " "));
        PaperTown.done(town.documents.handBack(headteacher, draft.id(), "Skriv när det följs upp. "));
        Draft back = town.documents.draft(town.teacher, draft.id());
        assertEquals(Optional.empty(), back.handedIn());
        assertEquals("Skriv när det följs upp.", back.handedBack().orElseThrow().reason());
        assertEquals(headteacher.displayName(), back.handedBack().orElseThrow().by());
        assertEquals(Optional.empty(), PaperTown.done(town.documents.handIn(town.teacher, draft.id())).handedBack());
        assertEquals(2, town.audit("draft.handed-in").size());
        assertEquals(1, town.audit("draft.handed-back").size());
    }

    @Test
    public void isTakenBackByThoseWhoWroteItWithoutAReason() {
        Draft draft = written();
        PaperTown.done(town.documents.handIn(town.teacher, draft.id()));
        Draft back = PaperTown.done(town.documents.handBack(town.teacher, draft.id(), ""));
        assertEquals(Optional.empty(), back.handedIn());
        assertEquals(Optional.empty(), back.handedBack());
    }

    @Test
    public void isRefusedForATypeThatNeedsNoDecision() {
        Draft draft = town.start(InventedForm.PLAN, town.maja);
        PaperTown.reason(town.documents.handIn(town.teacher, draft.id()));
    }

    private Draft written() {
        Draft draft = town.start(Extras.SUPPORT, town.maja);
        town.type(town.teacher, draft.id(), "need", "", "Lugn plats");
        town.type(town.teacher, draft.id(), "grades", "", "Alla");
        return draft;
    }
}
