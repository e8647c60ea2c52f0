package org.skolbro.testkit.document;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.testkit.InventedForm;

public class SearchingTest {

    private final PaperTown town = new PaperTown();
    private final PersonId elsa = town.named("Elsa");
    private final DocumentId log = titled(InventedForm.LOG, "story", "Vi bygger en bro", town.maja, elsa);
    private final DocumentId plan = titled(InventedForm.PLAN, "purpose", "Skogen", town.maja);

    @Test
    public void findsWhatStaffMayReadByTitleTypeAndChild() {
        assertEquals(List.of(log), ids(town.teacher, "bro"));
        assertEquals(List.of(plan, log), ids(town.teacher, "maja"));
        assertEquals(List.of(log), ids(town.teacher, "elsa bygger"));
        assertEquals(List.of(log), ids(town.teacher, InventedForm.LOG.name().sv() + " maja"));
        assertEquals(List.of(log), ids(town.platform.callers().headteacherOf(town.unit), "bro"));
    }

    @Test
    public void leadsToTheChildThatWasNamed() {
        assertEquals(Optional.of(elsa), search(town.teacher, "elsa").items().getFirst().child());
        assertEquals(Optional.of(town.maja), search(town.teacher, "bro").items().getFirst().child());
    }

    @Test
    public void findsNothingForStrangersAndOffices() {
        for (Caller stranger : List.of(town.guardianOf(town.named("Olle")), town.platform.callers().administrator(),
            town.platform.callers().auditor(), town.platform.callers().operator(),
            town.platform.callers().teacherOf(town.town.group(town.unit)),
            town.platform.callers().headteacherOf(town.town.unit()))) {
            assertEquals(List.of(), ids(stranger, "maja"));
        }
    }

    @Test
    public void findsForAGuardianHerOwnChildsAndTellsNothingOfOthers() {
        Caller guardian = town.guardianOf(town.maja);
        assertEquals(List.of(plan), ids(guardian, "skogen"));
        assertEquals(List.of(), ids(guardian, "elsa"));
        assertEquals(List.of(), ids(guardian, "bro"));
        assertEquals(List.of(plan, log), ids(guardian, "maja"));
    }

    @Test
    public void findsNoSecureNoteWithoutTheSecondFactorNorForTheHome() {
        DocumentId note = titled(InventedForm.NOTE, "note", "Oro för tonen", town.maja);
        assertEquals(List.of(note), ids(town.teacher, "oro"));
        assertEquals(List.of(), ids(town.platform.callers().of(town.teacherPerson, AssuranceLevel.PASSWORD), "oro"));
        assertEquals(List.of(), ids(town.guardianOf(town.maja), "oro"));
        assertEquals(List.of(), ids(town.guardianOf(town.maja), InventedForm.NOTE.name().sv()));
    }

    @Test
    public void findsWhatIsAboutTheGroup() {
        var draft = PaperTown.done(town.documents.start(town.teacher, InventedForm.PLAN.id(), About.group(town.group)));
        town.type(town.teacher, draft.id(), "purpose", "", "Text");
        town.type(town.teacher, draft.id(), "$title", town.documents.draft(town.teacher, draft.id()).title(), "Höstens planering");
        DocumentId planning = PaperTown.done(town.documents.finalise(town.teacher, draft.id())).id();
        Found found = search(town.teacher, "höstens").items().getFirst();
        assertEquals(planning, found.row().id());
        assertEquals(Optional.empty(), found.child());
    }

    @Test
    public void neverFindsWhatIsAboutAProtectedChild() {
        PersonId hilda = town.named("Hilda");
        titled(InventedForm.PLAN, "purpose", "Hildas plan", hilda);
        assertEquals(1, ids(town.teacher, "hildas").size());
        protect(hilda);
        for (Caller reader : List.of(town.teacher, town.guardianOf(hilda), town.platform.callers().archivist(),
            town.platform.callers().headteacherOf(town.unit))) {
            assertEquals(List.of(), ids(reader, "hilda"));
        }
    }

    @Test
    public void isOneLineInTheAuditWithTheChildrenAndWithoutTheWords() {
        search(town.teacher, "bro");
        var lines = town.audit("document.searched");
        assertEquals(1, lines.size());
        assertEquals(List.of(town.maja, elsa), lines.getFirst().children());
        assertEquals("", lines.getFirst().detail() + lines.getFirst().reference());
    }

    @Test
    public void comesInPages() {
        Page<Found> second = town.documents.search(town.teacher, "maja", new Page.Request(1, 1));
        assertEquals(2, second.total());
        assertEquals(log, second.items().getFirst().row().id());
    }

    private void protect(PersonId child) {
        var house = town.platform.house();
        Person known = house.memory.inOne(() -> house.registerStore.person(child)).orElseThrow();
        house.registerRows.put(new Person(child, known.name(), known.number(), SecurityMarking.SECRECY_MARKING, "", ""));
    }

    private DocumentId titled(DocumentType type, String key, String title, PersonId... children) {
        var draft = town.start(type, children);
        town.type(town.teacher, draft.id(), key, "", "Text");
        town.type(town.teacher, draft.id(), "$title", draft.title(), title);
        return PaperTown.done(town.documents.finalise(town.teacher, draft.id())).id();
    }

    private Page<Found> search(Caller caller, String text) {
        return town.documents.search(caller, text, PaperTown.FIRST);
    }

    private List<DocumentId> ids(Caller caller, String text) {
        return search(caller, text).items().stream().map(found -> found.row().id()).toList();
    }
}
