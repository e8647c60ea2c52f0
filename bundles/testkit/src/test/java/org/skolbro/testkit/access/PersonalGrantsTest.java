package org.skolbro.testkit.access;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.GrantId;
import org.skolbro.api.register.Grants;
import org.skolbro.api.register.Grants.Asked;
import org.skolbro.api.register.Grants.GrantRow;
import org.skolbro.api.register.Grants.ProtectedChild;
import org.skolbro.api.text.Text;

public class PersonalGrantsTest {

    private final GateTown town = new GateTown();
    private final Grants grants = town.platform.grants();
    private final LocalDate today = town.platform.clock().today();
    private final PersonId child = town.town.protectedChild(town.group);
    private final PersonId teacher = town.town.teacherOf(town.group);
    private final PersonId headteacherPerson = town.town.headteacherOf(town.unit);
    private final Caller headteacher = town.callers.of(headteacherPerson);

    @Test
    public void areGivenByTheHeadteacherOfTheChildsUnitOnly() {
        for (Caller other : List.of(town.callers.of(teacher), town.callers.headteacherOf(town.otherUnit),
            town.callers.administrator(), town.callers.archivist(), town.callers.guardianOf(child))) {
            assertThrows(NotFound.class, () -> grants.give(other, asked(today)));
            assertEquals(List.of(), grants.protectedChildren(other));
        }
        Asked elsewhere = new Asked(child, town.otherUnit, teacher, today, "Skäl");
        assertThrows(NotFound.class, () -> grants.give(headteacher, elsewhere));
        assertThrows(NotFound.class, () -> grants.give(town.callers.headteacherOf(town.otherUnit), elsewhere));
    }

    @Test
    public void needASecondFactor() {
        Caller byPassword = town.callers.of(headteacherPerson, AssuranceLevel.PASSWORD);
        GrantId given = give(today.plusDays(30));
        assertThrows(NotPermitted.class, () -> grants.give(byPassword, asked(today)));
        assertThrows(NotPermitted.class, () -> grants.protectedChildren(byPassword));
        assertThrows(NotPermitted.class, () -> grants.end(byPassword, given, "Skäl"));
    }

    @Test
    public void showTheHeadteacherTheProtectedChildrenOfTheUnitAndNobodyElse() {
        town.town.protectedChild(town.otherGroup);
        ProtectedChild row = only();
        assertEquals(child, row.id());
        assertEquals(town.unit, row.unit().code());
        assertEquals(Optional.empty(), row.left());
        assertEquals(List.of(child), audit("grant.protected-listed").getFirst().children());
    }

    @Test
    public void areListedWithWhoAndWhyAndHowLong() {
        give(today.plusDays(30));
        GrantRow row = only().grants().getFirst();
        assertTrue(row.staffName().startsWith("Vuxen"));
        assertEquals(today.plusDays(30), row.until());
        assertEquals("Ansvarar för barnet", row.reason());
        assertTrue(row.inForce());
        assertTrue(row.by().startsWith("Vuxen"));
    }

    @Test
    public void endAtOnceAndStayInTheHistory() {
        GrantId given = give(today.plusDays(30));
        assertEquals(Set.of(Role.TEACHER), town.gate.towards(town.callers.of(teacher), child));
        done(grants.end(headteacher, given, "Har bytt grupp"));
        assertEquals(Set.of(), town.gate.towards(town.callers.of(teacher), child));
        GrantRow row = only().grants().getFirst();
        assertFalse(row.inForce());
        assertEquals("Har bytt grupp", row.ended().orElseThrow().reason());
        assertRefused("gäller inte längre", grants.end(headteacher, given, "Igen"));
    }

    @Test
    public void areEndedByTheHeadteacherOfTheUnitOnly() {
        GrantId given = give(today.plusDays(30));
        for (Caller other : List.of(town.callers.of(teacher), town.callers.headteacherOf(town.otherUnit),
            town.callers.administrator())) {
            assertThrows(NotFound.class, () -> grants.end(other, given, "Skäl"));
        }
        assertThrows(NotFound.class, () -> grants.end(headteacher, new GrantId(7), "Skäl"));
        assertRefused("Skriv varför", grants.end(headteacher, given, " "));
    }

    @Test
    public void areRefusedInWordsThatSayWhatToDo() {
        assertRefused("arbetar inte", grants.give(headteacher, new Asked(child, town.unit, town.town.adult(), today, "Skäl")));
        assertRefused("högst ett år", grants.give(headteacher, asked(today.minusDays(1))));
        assertRefused("högst ett år", grants.give(headteacher, asked(today.plusYears(1).plusDays(1))));
        assertRefused("Skriv varför", grants.give(headteacher, new Asked(child, town.unit, teacher, today, " ")));
        give(today.plusDays(30));
        assertRefused("redan en behörighet", grants.give(headteacher, asked(today.plusDays(30))));
        give(today.plusDays(31));
    }

    @Test
    public void leadStaffToTheChildWhomNoListShows() {
        assertEquals(List.of(), grants.mine(town.callers.of(teacher)));
        give(today.plusDays(30));
        Grants.GrantedChild row = grants.mine(town.callers.of(teacher)).getFirst();
        assertEquals(child, row.child().id());
        assertEquals(today.plusDays(30), row.until());
        assertEquals(List.of(), grants.mine(town.callers.of(teacher, AssuranceLevel.PASSWORD)));
        assertEquals(List.of(child), audit("grant.own-listed").get(1).children());
        assertFalse(town.platform.register().children(town.callers.of(teacher), town.group).stream()
            .anyMatch(one -> one.id().equals(child)));
    }

    @Test
    public void showStaffWithoutAnyOtherRelationTheMenuOfTheirs() {
        PersonId specialist = town.town.onDuty(town.unit, "Specialpedagog");
        assertEquals(Set.of(), town.callers.of(specialist).roles());
        done(grants.give(headteacher, new Asked(child, town.unit, specialist, today, "Utreder stöd")));
        assertEquals(Set.of(Role.TEACHER), town.callers.of(specialist).roles());
    }

    @Test
    public void canBeGivenForAWhileWhenTheChildHasLeft() {
        town.town.leaves(child, today.minusDays(60));
        assertEquals(Optional.of(today.minusDays(60)), only().left());
        give(today.plusDays(1));
        assertEquals(Set.of(), town.gate.towards(town.callers.of(teacher), child));
        town.platform.clock().setTo(today.plusDays(1));
        Caller later = town.callers.of(headteacherPerson);
        assertEquals(List.of(), grants.protectedChildren(later));
        assertThrows(NotFound.class, () -> grants.give(later, asked(today.plusDays(5))));
    }

    @Test
    public void leaveTheirLinesInTheAudit() {
        GrantId given = give(today.plusDays(30));
        grants.end(headteacher, given, "Har bytt grupp");
        assertEquals(List.of(child), audit("grant.given").getFirst().children());
        assertTrue(audit("grant.given").getFirst().detail().contains("until " + today.plusDays(30)));
        assertEquals("Har bytt grupp", audit("grant.ended").getFirst().detail());
    }

    private ProtectedChild only() {
        List<ProtectedChild> children = grants.protectedChildren(headteacher);
        assertEquals(1, children.size());
        return children.getFirst();
    }

    private GrantId give(LocalDate until) {
        return done(grants.give(headteacher, asked(until)));
    }

    private Asked asked(LocalDate until) {
        return new Asked(child, town.unit, teacher, until, "Ansvarar för barnet");
    }

    private List<AuditLine> audit(String action) {
        return town.platform.audit().lines(town.callers.auditor(), new Audit.Filter(Optional.empty(), Optional.empty(),
            Optional.of(action), Optional.empty(), Optional.empty(), false), Page.Request.first(50)).items();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Text reason) -> throw new AssertionError("Refused: " + reason.en());
        };
    }

    private static void assertRefused(String words, Outcome<?> outcome) {
        assertTrue(outcome instanceof Outcome.Refused<?>(Text reason) && reason.sv().contains(words));
    }
}
