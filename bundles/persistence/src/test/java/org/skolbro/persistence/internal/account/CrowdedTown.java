package org.skolbro.persistence.internal.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Accounts.State;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
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

/** A headteacher who is a teacher and a guardian too, so that every relation is looked up, and the children of one group. */
final class CrowdedTown {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final DateSpan SPAN = DateSpan.from(TODAY.minusYears(1));
    static final SchoolType PRESCHOOL = new SchoolType("FS");
    static final UnitCode UNIT = new UnitCode("unit");
    static final GroupId GROUP = new GroupId("group");

    final Database database;
    final UnitOfWork work;
    private final SqlRegisterImportStore register;
    private final PersonId staff = new PersonId(Ids.next());
    final List<PersonId> children = new ArrayList<>();
    final MovableClock clock = new MovableClock(TODAY);
    final Gate gate;
    final Caller caller;

    CrowdedTown(TestDatabase test, int size) {
        test.clear();
        database = test.database();
        work = new JpaUnitOfWork(database);
        register = new SqlRegisterImportStore(database);
        for (int i = 0; i < size; i++) {
            children.add(new PersonId(Ids.next()));
        }
        work.inOne(this::writeRegister);
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
