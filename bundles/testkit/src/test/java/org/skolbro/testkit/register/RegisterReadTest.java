package org.skolbro.testkit.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.Test;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.ChildCard;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Register;
import org.skolbro.api.register.Register.StaffRow;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.testkit.Callers;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.Town;

public class RegisterReadTest {

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final Town town = platform.town();
    private final Callers callers = platform.callers();
    private final Register register = platform.house().register;
    private final UnitCode unit = town.unit();
    private final GroupId group = town.group(unit);
    private final PersonId child = town.child(group);
    private final Caller teacher = callers.teacherOf(group);
    private final Caller stranger = callers.teacherOf(town.group(town.unit()));

    private List<PersonId> ids(List<ChildRow> rows) {
        return rows.stream().map(ChildRow::id).toList();
    }

    private AuditLine lastLine() {
        return platform.house().memory.inOne(
            () -> platform.house().auditStore.lines(Audit.Filter.ALL, Page.Request.first(1)).items().getFirst());
    }

    @Test
    public void aTeacherHasHerGroupsAndNoOthers() {
        GroupId other = town.group(unit);
        assertEquals(List.of(group), register.groups(teacher).stream().map(row -> row.group().id()).toList());
        assertEquals(1, register.groups(teacher).getFirst().children());
        assertThrows(NotFound.class, () -> register.group(teacher, other));
        assertThrows(NotFound.class, () -> register.group(teacher, new GroupId("finns-inte")));
    }

    @Test
    public void aHeadteacherHasAllGroupsOfTheUnit() {
        town.group(unit);
        town.group(town.unit());
        assertEquals(2, register.groups(callers.headteacherOf(unit)).size());
    }

    @Test
    public void childrenOfAGroupAreOneAuditLineWithAllOfThem() {
        PersonId other = town.child(group);
        assertEquals(Set.of(child, other), Set.copyOf(ids(register.children(teacher, group))));
        assertEquals("register.group-read", lastLine().action());
        assertEquals(Set.of(child, other), Set.copyOf(lastLine().children()));
        assertEquals(group.value(), lastLine().reference());
    }

    @Test
    public void aProtectedChildIsInNoListAndNoCount() {
        PersonId hidden = town.protectedChild(group);
        PersonId guardian = town.guardianOf(hidden);
        assertEquals(List.of(child), ids(register.children(teacher, group)));
        assertEquals(List.of(child), ids(register.children(callers.headteacherOf(unit), group)));
        assertEquals(List.of(child), ids(register.search(callers.archivist(), "Barn", Page.Request.first(10)).items()));
        assertEquals(List.of(), register.myChildren(callers.of(guardian)));
        assertEquals(1, register.group(teacher, group).children());
        assertThrows(NotFound.class, () -> register.child(teacher, hidden));
        assertThrows(NotFound.class, () -> register.reveal(callers.archivist(), hidden, "gallring"));
    }

    @Test
    public void whoIsNoRelationFindsNothing() {
        assertThrows(NotFound.class, () -> register.child(stranger, child));
        assertThrows(NotFound.class, () -> register.children(stranger, group));
        assertThrows(NotFound.class, () -> register.reveal(stranger, child, "nyfiken"));
        assertThrows(NotFound.class, () -> register.child(teacher, new PersonId(4711)));
        assertEquals(List.of(), register.search(stranger, "Barn", Page.Request.first(10)).items());
    }

    @Test
    public void aGuardianHasHerOwnChildrenButNoListOfTheGroup() {
        Caller guardian = callers.guardianOf(child);
        assertEquals(List.of(child), ids(register.myChildren(guardian)));
        assertThrows(NotFound.class, () -> register.children(guardian, group));
        assertEquals(List.of(), register.child(guardian, child).guardians());
    }

    @Test
    public void aChildWhoIsEighteenIsNobodysWard() {
        PersonId adult = town.child(group, SecurityMarking.NONE, Optional.of(platform.clock().today().minusYears(18)));
        assertEquals(List.of(), register.myChildren(callers.guardianOf(adult)));
        assertEquals(List.of(), register.child(teacher, adult).guardians());
    }

    @Test
    public void theHeadOfAPageHasPlacementsGroupsAndGuardians() {
        PersonId guardian = town.guardianOf(child);
        town.isPlaced(child, town.unit(), DateSpan.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)));
        ChildCard card = register.child(teacher, child);
        assertEquals(List.of(LocalDate.of(2023, 1, 1), platform.clock().today().minusYears(1)),
            card.placements().stream().map(placed -> placed.placement().span().from()).toList());
        assertEquals(List.of(group), card.groups().stream().map(one -> one.id()).toList());
        assertEquals(1, card.guardians().size());
        assertEquals(1, card.child().schoolTypes().size());
        assertEquals("register.child-read", lastLine().action());
        assertThrows("a guardian is no child", NotFound.class, () -> register.child(callers.archivist(), guardian));
    }

    @Test
    public void aProtectedGuardianIsNotNamed() {
        PersonId guardian = town.person("Dold", SecurityMarking.SECRECY_MARKING, Optional.empty());
        town.isGuardian(guardian, child, DateSpan.from(LocalDate.of(2024, 1, 1)));
        assertEquals(List.of(), register.child(teacher, child).guardians());
    }

    @Test
    public void aNumberIsMaskedUntilSomebodySaysWhy() {
        assertEquals("20220504-••••", register.child(teacher, child).child().maskedNumber());
        assertEquals(12, register.reveal(teacher, child, " Skriva intyg ").value().length());
        assertEquals("register.number-revealed", lastLine().action());
        assertEquals("Skriva intyg", lastLine().detail());
        assertEquals(List.of(child), lastLine().children());
        assertThrows(IllegalArgumentException.class, () -> register.reveal(teacher, child, " "));
    }

    @Test
    public void aSearchIsForAllItsWordsAmongRelatedChildren() {
        PersonName name = register.child(teacher, child).child().name();
        town.child(town.group(town.unit()));
        assertEquals(List.of(child), ids(register.search(teacher, "barn", Page.Request.first(10)).items()));
        assertEquals(List.of(child), ids(register.search(teacher, name.family() + " BA", Page.Request.first(10)).items()));
        assertEquals(List.of(), register.search(teacher, "barn xyz", Page.Request.first(10)).items());
        assertEquals(List.of(), register.search(teacher, "  ", Page.Request.first(10)).items());
        assertEquals(List.of(), register.search(teacher, "B%n", Page.Request.first(10)).items());
        assertEquals("register.searched", lastLine().action());
        assertEquals("", lastLine().detail());
        assertEquals(2, register.search(callers.archivist(), "barn", Page.Request.first(1)).total());
    }

    @Test
    public void staffOfAUnitAreForThoseWhoAreSomethingThere() {
        Caller headteacher = callers.headteacherOf(unit);
        town.person("Dold", SecurityMarking.SECRECY_MARKING, Optional.empty());
        assertEquals(List.of("Rektor"), register.staff(headteacher, unit).stream().map(StaffRow::role).toList());
        assertEquals(1, register.staff(teacher, unit).size());
        assertThrows(NotFound.class, () -> register.staff(stranger, unit));
    }

    @Test
    public void unitsAreThoseOfOnesDutiesOrAllForOffices() {
        assertEquals(List.of(unit), register.units(callers.headteacherOf(unit)).stream().map(Unit::code).toList());
        assertEquals(2, register.units(callers.administrator()).size());
        assertEquals(2, register.units(callers.archivist()).size());
        assertEquals(List.of(), register.units(callers.guardianOf(child)));
    }

    @Test
    public void aProtectedChildIsReachedByHerGuardianWithASecondFactor() {
        PersonId hidden = town.protectedChild(group);
        PersonId guardian = town.guardianOf(hidden);
        assertEquals(hidden, register.child(callers.of(guardian), hidden).child().id());
        assertThrows(NotFound.class, () -> register.child(callers.of(guardian, AssuranceLevel.PASSWORD), hidden));
    }

    @Test
    public void anAdministratorFindsWhomToInviteByIdentityNumberAndNobodyElseMay() {
        PersonId guardian = town.guardianOf(child);
        IdentityNumber number = platform.house().memory.inOne(() -> platform.house().registerStore.person(guardian))
            .orElseThrow().number().orElseThrow();
        assertEquals(Optional.of(guardian), register.find(callers.administrator(), number));
        assertEquals(Optional.empty(), register.find(callers.administrator(), IdentityNumber.parse("19121212-TF99")));
        assertThrows(NotPermitted.class, () -> register.find(teacher, number));
    }
}
