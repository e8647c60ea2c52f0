package org.skolbro.demo.load;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.BeforeClass;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.SignIn;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.Draft;
import org.skolbro.api.outcome.Outcome.Done;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.status.Origin;
import org.skolbro.api.transition.HandOver;
import org.skolbro.api.transition.TransitionRow;
import org.skolbro.demo.register.DemoPerson;

public class LoadedMunicipalityTest {

    private static final DemoTown TOWN = new DemoTown();
    private static final List<String> REFUSED_AT_ONCE = new ArrayList<>();

    /** Nobody has waited yet when the first people come: each shows the code of the half minute in which the loading ended. */
    @BeforeClass
    public static void load() {
        TOWN.load(Progress.NONE);
        String code = Totp.code(Origin.DEMO_SECRET, TOWN.house.clock.instant());
        withSecondFactor().filter(name -> !(TOWN.house.signIn.withSecondFactor(TOWN.byPassword(name), code) instanceof SignIn.SignedIn))
            .forEach(REFUSED_AT_ONCE::add);
    }

    private static Stream<String> withSecondFactor() {
        return Stream.concat(Stream.of(DemoPerson.values()).filter(DemoPerson::isHeadteacher).map(DemoPerson::login),
            Stream.of(Office.values()).filter(Office::hasSecondFactor).map(Office::userName));
    }

    @Test
    public void takesTheSecretThatIsPrintedAsSoonAsItIsLoaded() {
        assertEquals(List.of(), REFUSED_AT_ONCE);
    }

    @Test
    public void hasEveryDocumentThatWasPlanned() {
        assertEquals(TOWN.total(), TOWN.status().finalised());
        assertEquals(TOWN.total(), lines("document.finalised"));
    }

    @Test
    public void hasTheRealTimeAgain() {
        assertEquals(TOWN.today, TOWN.house.clock.today());
    }

    @Test
    public void hasALogInForEverybodyWhoIsPrinted() {
        for (DemoPerson person : DemoPerson.values()) {
            assertEquals(person.login(), person.isHeadteacher(), TOWN.house.signIn.hasSecondFactor(TOWN.caller(person.login())));
        }
        for (Office office : Office.values()) {
            Caller caller = TOWN.caller(office.userName());
            assertEquals(Set.of(office.role()), caller.roles());
            assertEquals(office.hasSecondFactor(), TOWN.house.signIn.hasSecondFactor(caller));
        }
    }

    @Test
    public void hasTransitionsThatWaitOnBothSides() {
        List<TransitionRow> leaving = TOWN.transitions.mine(TOWN.caller("rektor"));
        List<TransitionRow> entering = TOWN.transitions.mine(TOWN.caller("rektor2")).stream()
            .filter(row -> row.side() == TransitionRow.Side.RECEIVING).toList();
        assertEquals(8, leaving.stream().filter(row -> row.state() == TransitionRow.State.GATHERED).count());
        assertEquals(7, entering.size());
        List<TransitionRow> elsewhere = leaving.stream().filter(row -> row.state() == TransitionRow.State.HANDED_OVER).toList();
        assertEquals(List.of(TOWN.id(TOWN.municipality().leavers().getFirst())), elsewhere.stream().map(TransitionRow::child).toList());
        assertEquals(1, leaving.stream().filter(row -> row.toType().equals(new SchoolType("FKLASS"))).count());
    }

    @Test
    public void hasWhatASchoolMayNeedOfTheChildWhoBeginsThere() {
        Caller headteacher = TOWN.caller("rektor");
        TransitionRow toSchool = TOWN.transitions.mine(headteacher).stream().filter(row -> row.toType().equals(new SchoolType("FKLASS")))
            .findFirst().orElseThrow();
        Set<String> follow = TOWN.transitions.preview(headteacher, toSchool.id()).items().stream()
            .filter(item -> item.verdict() == HandOver.Verdict.FOLLOWS).map(item -> item.document().type().value()).collect(Collectors.toSet());
        assertTrue(follow.toString(), follow.containsAll(Set.of("preschool/extra-adaptations", "preschool/development-talk")));
    }

    @Test
    public void hasPapersThatCameAlongToSchoolAndLieInTheArchiveOfTheSender() {
        Caller headteacher = TOWN.caller("rektor3");
        List<TransitionRow> received = TOWN.transitions.mine(headteacher).stream()
            .filter(row -> row.state() == TransitionRow.State.RECEIVED).toList();
        assertFalse(received.isEmpty());
        Documents.Filter along = new Documents.Filter(Optional.of(DocumentRow.Place.CAME_ALONG), Optional.empty());
        assertTrue(TOWN.papers.documents.about(headteacher, received.getFirst().child(), along, Page.Request.first(1)).total() > 0);
    }

    @Test
    public void hasAChildWhoseGuardiansHaveNotAnswered() {
        Caller guardian = TOWN.caller("vardnadshavare");
        List<ChildRow> children = TOWN.house.register.myChildren(guardian);
        assertEquals(2, children.size());
        TOWN.consents.about(guardian, TOWN.id(DemoPerson.CHILD)).forEach(card -> {
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
        assertTrue(due.toString(), due.containsAll(Set.of("Lärlogg", "Extra anpassningar", "Bedömning")));
    }

    @Test
    public void hidesADocumentFromOneOfTheGuardiansWhoLogIn() {
        PersonId child = TOWN.id(DemoPerson.CHILD);
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
