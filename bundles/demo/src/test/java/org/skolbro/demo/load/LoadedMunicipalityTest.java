package org.skolbro.demo.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.BeforeClass;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Outcome.Done;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.status.Origin;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.demo.document.DocumentPlans;
import org.skolbro.demo.register.DemoPerson;

public class LoadedMunicipalityTest {

    private static final DemoTown TOWN = new DemoTown();

    @BeforeClass
    public static void load() {
        TOWN.load(Progress.NONE);
    }

    @Test
    public void hasEveryDocumentThatWasPlanned() {
        assertEquals(DocumentPlans.total(DemoTown.SIZE), TOWN.status().finalised());
        assertEquals(DocumentPlans.total(DemoTown.SIZE), lines("document.finalised"));
    }

    @Test
    public void hasTheRealTimeAgain() {
        assertEquals(TOWN.today, TOWN.house.clock.today());
    }

    @Test
    public void hasALogInForEverybodyWhoIsPrinted() {
        for (DemoPerson person : DemoPerson.values()) {
            assertEquals(person.isHeadteacher(), TOWN.house.signIn.hasSecondFactor(TOWN.caller(person.login())));
        }
        for (Office office : Office.values()) {
            Caller caller = TOWN.caller(office.userName());
            assertEquals(Set.of(office.role()), caller.roles());
            assertEquals(office.hasSecondFactor(), TOWN.house.signIn.hasSecondFactor(caller));
        }
    }

    @Test
    public void takesTheSecretThatIsPrinted() {
        Caller archivist = TOWN.byPassword("arkivarie2");
        String code = Totp.code(Origin.DEMO_SECRET, TOWN.house.clock.instant());
        assertTrue(TOWN.house.signIn.withSecondFactor(archivist, code) instanceof SignIn.SignedIn);
    }

    @Test
    public void hasTransitionsThatWaitOnBothSides() {
        List<TransitionRow> leaving = TOWN.transitions.mine(TOWN.caller("rektor"));
        List<TransitionRow> entering = TOWN.transitions.mine(TOWN.caller("rektor2"));
        assertEquals(8, leaving.size());
        assertEquals(7, entering.size());
        assertTrue(leaving.stream().allMatch(row -> row.state() == TransitionRow.State.GATHERED));
        assertEquals(1, leaving.stream().filter(row -> row.waitsFor().isPresent()).count());
    }

    @Test
    public void hasAChildWhoseGuardiansHaveNotAnswered() {
        Caller guardian = TOWN.caller("vardnadshavare");
        List<ChildRow> children = TOWN.house.register.myChildren(guardian);
        assertEquals(1, children.size());
        TOWN.consents.about(guardian, children.getFirst().id()).forEach(card -> {
            assertTrue(card.mine().isEmpty());
            assertTrue(card.documents() > 0);
        });
    }

    @Test
    public void hasAnswersOfAllKinds() {
        assertTrue(lines("consent.answered") > 50);
    }

    @Test
    public void hasAPlanByWhichHoldingsOfBothPeriodsAreDue() {
        Caller archivist = TOWN.caller("arkivarie");
        Plan plan = TOWN.records.plans.inForce(archivist).orElseThrow();
        assertTrue(plan.existingToo());
        DisposalRun run = ((Done<DisposalRun>) TOWN.disposals().preview(archivist, Progress.NONE)).value();
        Set<String> due = run.counts().stream().filter(count -> count.items() > 0).map(count -> count.typeName().sv())
            .collect(Collectors.toSet());
        assertTrue(due.toString(), due.containsAll(Set.of("Lärlogg", "Extra anpassningar")));
    }

    @Test
    public void hidesADocumentFromOneOfTheGuardiansWhoLogIn() {
        PersonId child = TOWN.house.register.myChildren(TOWN.caller("vardnadshavare")).getFirst().id();
        assertEquals(documents("vardnadshavare", child) - 1, documents("vardnadshavare2", child));
        assertEquals(1, TOWN.papers.hidings.about(TOWN.caller("rektor2"), child).rows().size());
    }

    private static long documents(String guardian, PersonId child) {
        return TOWN.papers.documents.about(TOWN.caller(guardian), child, Documents.Filter.ALL, Page.Request.first(1)).total();
    }

    @Test
    public void letsOneTeacherReachAProtectedChild() {
        assertEquals(1, TOWN.house.grants.mine(TOWN.caller("rektor")).size());
        assertTrue(TOWN.house.grants.protectedChildren(TOWN.caller("rektor")).stream().anyMatch(row -> row.grants().size() == 2));
    }

    @Test
    public void hasDraftsOnTheTeachersDesk() {
        List<Draft> drafts = TOWN.papers.documents.drafts(TOWN.caller("larare"));
        assertEquals(3, drafts.size());
        assertFalse(drafts.stream().anyMatch(draft -> draft.fields().isEmpty()));
    }

    private static long lines(String action) {
        Audit.Filter filter = new Audit.Filter(Optional.empty(), Optional.empty(),
            Optional.of(action), Optional.empty(), Optional.empty(), false);
        return TOWN.house.audit.lines(TOWN.platform.callers().auditor(), filter, Page.Request.first(1)).total();
    }
}
