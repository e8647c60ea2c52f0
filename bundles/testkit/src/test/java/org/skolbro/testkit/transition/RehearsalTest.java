package org.skolbro.testkit.transition;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.document.About;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.Rehearsal.Documents;
import org.skolbro.api.transition.Rehearsal.GroupTurn;
import org.skolbro.api.transition.Rehearsal.Leaver;
import org.skolbro.api.transition.Rehearsal.Obstacle;
import org.skolbro.api.transition.Rehearsal;
import org.skolbro.api.transition.TransitionRow.State;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.StoredDraft;
import org.skolbro.testkit.Town;

public class RehearsalTest {

    private static final SchoolType GR = new SchoolType("GR");

    private final Bridge bridge = new Bridge();

    @Test
    public void saysWhatWaitsForConsent() {
        bridge.log();
        bridge.note();
        bridge.willMove();
        Leaver leaver = only();
        assertEquals(bridge.child, leaver.child());
        assertEquals(bridge.today.plusMonths(1), leaver.leavesOn());
        assertEquals(new Documents(0, 0, 2, 1), leaver.documents());
        assertEquals(Set.of(Obstacle.CONSENT_MISSING), leaver.obstacles());
        bridge.bothSayYes();
        assertEquals(new Documents(1, 0, 1, 0), only().documents());
        assertEquals(Set.of(), only().obstacles());
    }

    @Test
    public void seesThoseWhomNobodyReceives() {
        bridge.town.leaves(bridge.child, bridge.today.plusMonths(1));
        bridge.registerTells();
        assertEquals(Optional.empty(), only().receiver());
        assertEquals(Set.of(Obstacle.NO_RECEIVER), only().obstacles());
    }

    @Test
    public void seesWhatIsBegunAndNotFinalised() {
        bridge.willMove();
        bridge.house.memory.inOne(() -> bridge.documents.insert(new StoredDraft(new DocumentId(Ids.next()),
            Bridge.preschool().documentTypes().getFirst(), Town.PRESCHOOL, bridge.from, About.child(bridge.child), "Påbörjad", bridge.today,
            Map.of(), List.of(), 1, bridge.house.clock.instant(), Optional.empty(), Optional.empty())));
        assertEquals(1, only().drafts());
        assertEquals(Set.of(Obstacle.OPEN_DRAFTS), only().obstacles());
    }

    @Test
    public void isCountedUnitByUnitForTheMunicipality() {
        bridge.log();
        bridge.willMove();
        PersonId hidden = bridge.town.protectedChild(bridge.group);
        bridge.town.leaves(hidden, bridge.today.plusMonths(1));
        Rehearsal.AtUnit unit = bridge.rehearsals.counts(bridge.administrator, bridge.today.plusMonths(2)).getFirst();
        assertEquals(bridge.from, unit.unit());
        assertEquals(1, unit.leavers());
        assertEquals(0, unit.ready());
        assertEquals(Map.of(Obstacle.CONSENT_MISSING, 1L), unit.obstacles());
        bridge.bothSayYes();
        assertEquals(1, bridge.rehearsals.counts(bridge.administrator, bridge.today.plusMonths(2)).getFirst().ready());
        assertEquals(List.of(), bridge.rehearsals.counts(bridge.administrator, bridge.today));
        assertThrows(NotPermitted.class, () -> bridge.rehearsals.counts(bridge.sender, bridge.today));
    }

    @Test
    public void seesChildrenInAGroupWithoutPlacement() {
        assertEquals(List.of(), bridge.rehearsals.of(bridge.sender, bridge.today).unplaced());
        bridge.house.memory.inOne(() -> bridge.house.registerStore.placements(Set.of(bridge.child))).forEach(placement ->
            bridge.house.registerRows.put(new Placement(placement.id(), placement.child(), bridge.to, placement.schoolType(), placement.schoolYear(),
                placement.span())));
        assertEquals(List.of(bridge.child), bridge.rehearsals.of(bridge.sender, bridge.today).unplaced().stream().map(Rehearsal.Unplaced::child).toList());
        assertEquals(List.of(), bridge.rehearsals.of(bridge.receiver, bridge.today).unplaced());
    }

    @Test
    public void saysWhichClassesBecomeWhich() {
        UnitCode school = bridge.town.school(GR);
        GroupId third = schoolClass(school, "3A", DateSpan.of(bridge.today.minusYears(1), bridge.today.plusDays(20)));
        GroupId fourth = schoolClass(school, "4A", DateSpan.from(bridge.today.plusDays(21)));
        PersonId goesOn = bridge.town.pupil(third, 3);
        PersonId forgotten = bridge.town.pupil(third, 3);
        PersonId leaves = bridge.town.pupil(third, 3);
        bridge.town.leaves(leaves, bridge.today.plusDays(20));
        List.of(goesOn, forgotten).forEach(child -> bridge.house.registerRows.put(new Membership(third, child,
            DateSpan.of(bridge.today.minusYears(1), bridge.today.plusDays(20)))));
        bridge.house.registerRows.put(new Membership(fourth, goesOn, DateSpan.from(bridge.today.plusDays(21))));
        Caller head = bridge.platform.callers().headteacherOf(school);
        assertEquals(List.of(new GroupTurn(third, "3A", "Skola", Optional.of(bridge.today.plusDays(20)),
            List.of(new GroupTurn.Next(fourth, "4A", 1)), 1, 1, Optional.empty())), groups(head));
        assertEquals(groups(head), groups(bridge.administrator).stream().filter(one -> one.group().equals(third)).toList());
        assertEquals(List.of(), groups(bridge.stranger));
    }

    @Test
    public void proposesNamesForClassesThatTheRegisterHasNotTurned() {
        UnitCode school = bridge.town.school(GR);
        Map.of("3A", 3, "FB", 0, "9C", 9, "NA24", 1, "Röd 1", 3, "Blå 1", 1).forEach((name, year) ->
            bridge.town.pupil(schoolClass(school, name, DateSpan.from(bridge.today.minusYears(1))), year));
        assertEquals(List.of("3A 4A", "9C ", "Blå 1 Blå 2", "FB 1B", "NA24 ", "Röd 1 "), groups(bridge.platform.callers().headteacherOf(school)).stream()
            .map(one -> one.name() + " " + one.proposal().orElse("")).toList());
        assertEquals(Optional.empty(), groups(bridge.sender).getFirst().proposal());
    }

    /** The register ended the class and forgot to say it of the child. */
    @Test
    public void aClassThatEndsIsNoneToGoOnIn() {
        UnitCode school = bridge.town.school(GR);
        GroupId third = schoolClass(school, "3A", DateSpan.of(bridge.today.minusYears(1), bridge.today.plusDays(20)));
        bridge.town.pupil(third, 3);
        GroupTurn turn = groups(bridge.platform.callers().headteacherOf(school)).getFirst();
        assertEquals(List.of(), turn.next());
        assertEquals(1, turn.without());
    }

    @Test
    public void countsNoProtectedChildInAGroup() {
        bridge.town.protectedChild(bridge.group);
        assertEquals(1, groups(bridge.sender).getFirst().next().getFirst().children());
        assertEquals(1, groups(bridge.administrator).getFirst().next().getFirst().children());
    }

    private List<GroupTurn> groups(Caller caller) {
        return bridge.rehearsals.groups(caller, bridge.today.plusMonths(1)).stream().map(one -> new GroupTurn(one.group(), one.name(),
            one.unit().replaceAll(" \\d+", ""), one.endsOn(), one.next(), one.leave(), one.without(), one.proposal())).toList();
    }

    private GroupId schoolClass(UnitCode school, String name, DateSpan span) {
        GroupId id = new GroupId("class-" + name.replace(' ', '-').replace('ö', 'o').replace('å', 'a'));
        bridge.house.registerRows.put(new Group(id, school, name, "Klass", GR, span));
        return id;
    }

    @Test
    public void changesNothing() {
        bridge.log();
        bridge.willMove();
        var before = bridge.held();
        only();
        only();
        assertEquals(before, bridge.held());
        assertEquals(State.PLANNED, bridge.transition().state());
    }

    @Test
    public void looksNoFurtherThanTheDay() {
        bridge.willMove();
        assertEquals(List.of(), bridge.rehearsals.of(bridge.sender, bridge.today.plusMonths(1).minusDays(1)).leavers());
        assertEquals(1, bridge.rehearsals.of(bridge.sender, bridge.today.plusMonths(1)).leavers().size());
    }

    @Test
    public void leavesOutWhoGoesOnAtTheSameUnit() {
        bridge.town.leaves(bridge.child, bridge.today.plusMonths(1));
        bridge.town.isPlaced(bridge.child, bridge.from, DateSpan.from(bridge.today.plusMonths(1).plusDays(1)));
        bridge.registerTells();
        assertEquals(List.of(), leavers());
    }

    @Test
    public void isForTheHeadOfTheUnitThatIsLeft() {
        bridge.willMove();
        assertEquals(List.of(), bridge.rehearsals.of(bridge.receiver, bridge.today.plusMonths(2)).leavers());
        assertEquals(List.of(), bridge.rehearsals.of(bridge.stranger, bridge.today.plusMonths(2)).leavers());
        assertEquals(List.of(), bridge.rehearsals.of(bridge.platform.callers().archivist(), bridge.today.plusMonths(2)).leavers());
    }

    @Test
    public void leavesALineAboutEachChild() {
        bridge.willMove();
        only();
        List<String> actions = bridge.house.audit.lines(bridge.platform.callers().auditor(),
                new Audit.Filter(Optional.empty(), Optional.of(bridge.child), Optional.empty(), Optional.empty(), Optional.empty(), false),
                Page.Request.first(100)).items().stream().map(AuditLine::action).toList();
        assertEquals(1, actions.stream().filter("transition.rehearsed"::equals).count());
    }

    @Test
    public void doesNotShowAProtectedChild() {
        PersonId hidden = bridge.town.protectedChild(bridge.group);
        bridge.town.leaves(hidden, bridge.today.plusMonths(1));
        assertEquals(List.of(), leavers());
    }

    private List<Leaver> leavers() {
        return bridge.rehearsals.of(bridge.sender, bridge.today.plusMonths(2)).leavers();
    }

    private Leaver only() {
        List<Leaver> leavers = leavers();
        assertEquals(1, leavers.size());
        return leavers.getFirst();
    }
}
