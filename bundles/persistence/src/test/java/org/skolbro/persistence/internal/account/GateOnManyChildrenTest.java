package org.skolbro.persistence.internal.account;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts.State;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.access.Directory;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.Issuing;
import org.skolbro.core.internal.access.RelationGate;
import org.skolbro.core.internal.access.Sessions;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisteredPerson;
import org.skolbro.core.store.StoredAccount;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;
import org.skolbro.persistence.internal.register.SqlRegisterStore;
import org.skolbro.persistence.internal.setting.JpaSettingStore;
import org.skolbro.testkit.MovableClock;

/** A headteacher who is a teacher and a guardian too, so that every relation is looked up. */
public class GateOnManyChildrenTest {

    @ClassRule
    public static final TestDatabase DATABASE = TestDatabase.derby();

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final DateSpan SPAN = DateSpan.from(TODAY.minusYears(1));
    private static final SchoolType PRESCHOOL = new SchoolType("FS");
    private static final UnitCode UNIT = new UnitCode("unit");
    private static final GroupId GROUP = new GroupId("group");
    private static final int CHILDREN = 500;

    private final Database database = DATABASE.database();
    private final UnitOfWork work = new JpaUnitOfWork(database);
    private final SqlRegisterImportStore register = new SqlRegisterImportStore(database);
    private final PersonId staff = new PersonId(Ids.next());
    private final List<PersonId> children = new ArrayList<>();
    private Gate gate;
    private Caller caller;

    @Before
    public void fillTheTown() {
        DATABASE.clear();
        for (int i = 0; i < CHILDREN; i++) {
            children.add(new PersonId(Ids.next()));
        }
        work.inOne(this::writeRegister);
        MovableClock clock = new MovableClock(TODAY);
        Directory directory = new Directory(new SqlRegisterStore(database), clock);
        JpaAccountStore accounts = new JpaAccountStore(database);
        JpaSessionStore sessionStore = new JpaSessionStore(database);
        JpaGrantStore grants = new JpaGrantStore(database);
        Sessions sessions = new Sessions(sessionStore, accounts, directory, grants);
        gate = new RelationGate(work, sessions, directory, grants);
        StoredAccount account = new StoredAccount(new AccountId(Ids.next()), "rektor", "Rektor", Optional.of(staff), Set.of(),
            State.ACTIVE, StoredAccount.Keys.NONE, Optional.empty(), 0);
        caller = work.inOne(() -> {
            accounts.insert(account);
            return new Issuing(sessionStore, new JpaSettingStore(database), sessions, clock)
                .issue(account, AssuranceLevel.PASSWORD);
        });
    }

    @Test
    public void sendsAsManyStatementsAsOnFew() {
        AtomicReference<Map<PersonId, Set<Role>>> answer = new AtomicReference<>();
        int few = DATABASE.statements().during(() -> answer.set(gate.towards(caller, children.subList(0, 2))));
        int many = DATABASE.statements().during(() -> answer.set(gate.towards(caller, children)));
        assertEquals(few, many);
        assertTrue(many + " statements", many <= 14);
        assertEquals(CHILDREN, answer.get().size());
        assertEquals(Set.of(Role.HEADTEACHER, Role.TEACHER, Role.GUARDIAN), answer.get().get(children.getLast()));
    }

    @Test
    public void tellsTheUnitsOfManyWithAsManyStatementsAsOfFew() {
        int few = DATABASE.statements().during(() -> gate.asStaff(caller, children.subList(0, 2)));
        int many = DATABASE.statements().during(() -> assertEquals(CHILDREN, gate.asStaff(caller, children).size()));
        assertEquals(few, many);
    }

    private void writeRegister() {
        register.putUnits(added(List.of(new Unit(UNIT, "Förskola", Set.of(PRESCHOOL), "Kommunen"))));
        register.putGroups(added(List.of(new Group(GROUP, UNIT, "Avdelning", "Avdelning", PRESCHOOL, SPAN))));
        List<RegisteredPerson> persons = new ArrayList<>(children.stream().map(child -> registered(child, 2022)).toList());
        persons.add(registered(staff, 1980));
        register.putPersons(added(persons), TODAY);
        register.putPlacements(added(children.stream().map(child -> new Placement(new PlacementId(Ids.next()), child, UNIT,
            PRESCHOOL, OptionalInt.empty(), SPAN)).toList()));
        register.putMemberships(added(children.stream().map(child -> new Membership(GROUP, child, SPAN)).toList()));
        register.putGuardianships(added(children.stream()
            .map(child -> new Guardianship(child, staff, Guardianship.Kind.GUARDIAN, SPAN)).toList()));
        register.putDuties(added(List.of(new Duty(staff, UNIT, "Rektor", SPAN))));
        register.putAssignments(added(List.of(new Assignment(staff, GROUP, "Förskollärare", SPAN))));
    }

    /** Each with a number of her own; the database keeps them apart. */
    private RegisteredPerson registered(PersonId id, int year) {
        int number = children.indexOf(id) + 1;
        String value = String.format("%d%02d%02dTF%02d", year, 1 + number / 100, 1 + number / 10 % 10, number % 10);
        return new RegisteredPerson(UUID.randomUUID(), new Person(id, new PersonName("Namn", "Nummer"),
            Optional.of(new IdentityNumber(IdentityNumber.Kind.TEMPORARY, value)), SecurityMarking.NONE, "", ""), "x", false);
    }

    private static <T> Batch<T> added(List<T> rows) {
        return new Batch<>(rows, List.of());
    }
}
