package org.skolbro.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Membership;
import org.skolbro.testkit.memory.House;

/** An invented municipality of preschools and, on request, schools. Everything is new at each call and in force since a year ago. */
public final class Town {

    public static final SchoolType PRESCHOOL = new SchoolType("FS");

    private final House house;
    private int made;

    Town(House house) {
        this.house = house;
    }

    public UnitCode unit() {
        UnitCode code = new UnitCode("unit-" + ++made);
        house.registerRows.put(new Unit(code, "Förskola " + made, Set.of(PRESCHOOL), "Kommunen"));
        return code;
    }

    public GroupId group(UnitCode unit) {
        return group(unit, PRESCHOOL);
    }

    /** A group of another school form: its children are placed under the code. */
    public GroupId group(UnitCode unit, SchoolType code) {
        GroupId id = new GroupId("group-" + ++made);
        house.registerRows.put(new Group(id, unit, "Avdelning " + made, "Avdelning", code, sinceAYear()));
        return id;
    }

    /** A child of four in the group, placed at its unit. */
    public PersonId child(GroupId group) {
        return child(group, SecurityMarking.NONE, Optional.of(house.clock.today().minusYears(4)));
    }

    public PersonId protectedChild(GroupId group) {
        return child(group, SecurityMarking.SECRECY_MARKING, Optional.of(house.clock.today().minusYears(4)));
    }

    /** @param birthDate empty for a child that has no number at all */
    public PersonId child(GroupId group, SecurityMarking marking, Optional<LocalDate> birthDate) {
        PersonId child = person("Barn", marking, birthDate);
        joins(child, group);
        Group of = house.memory.inOne(() -> house.registerStore.groups(Set.of(group))).getFirst();
        isPlaced(child, of.unit(), of.schoolType(), sinceAYear());
        return child;
    }

    /** A school with this school form alone. */
    public UnitCode school(SchoolType code) {
        UnitCode unit = new UnitCode("unit-" + ++made);
        house.registerRows.put(new Unit(unit, "Skola " + made, Set.of(code), "Kommunen"));
        return unit;
    }

    public GroupId schoolClass(UnitCode unit, SchoolType code) {
        GroupId id = new GroupId("group-" + ++made);
        house.registerRows.put(new Group(id, unit, "Klass " + made, "Klass", code, sinceAYear()));
        return id;
    }

    /** A pupil of the class, in that årskurs at its school. */
    public PersonId pupil(GroupId schoolClass, int year) {
        PersonId pupil = person("Elev", SecurityMarking.NONE, Optional.of(house.clock.today().minusYears(6L + year)));
        joins(pupil, schoolClass);
        Group group = house.memory.inOne(() -> house.registerStore.groups(Set.of(schoolClass))).getFirst();
        house.registerRows.put(new Placement(new PlacementId(Ids.next()), pupil, group.unit(), group.schoolType(),
            OptionalInt.of(year), sinceAYear()));
        return pupil;
    }

    public void joins(PersonId child, GroupId group) {
        house.registerRows.put(new Membership(group, child, sinceAYear()));
    }

    public void isPlaced(PersonId child, UnitCode unit, DateSpan span) {
        isPlaced(child, unit, PRESCHOOL, span);
    }

    public void isPlaced(PersonId child, UnitCode unit, SchoolType code, DateSpan span) {
        house.registerRows.put(new Placement(new PlacementId(Ids.next()), child, unit, code, OptionalInt.empty(), span));
    }

    public PersonId guardianOf(PersonId child) {
        PersonId guardian = adult();
        isGuardian(guardian, child, sinceAYear());
        return guardian;
    }

    public void isGuardian(PersonId adult, PersonId child, DateSpan span) {
        house.registerRows.put(new Guardianship(child, adult, Guardianship.Kind.GUARDIAN, span));
    }

    public PersonId teacherOf(GroupId group) {
        return assigned(group, "Förskollärare");
    }

    /** The same person teaches another group too. */
    public void teachesAlso(PersonId teacher, GroupId group) {
        house.registerRows.put(new Assignment(teacher, group, "Lärare", sinceAYear()));
    }

    public PersonId mentorOf(GroupId group) {
        return assigned(group, "Mentor");
    }

    public PersonId headteacherOf(UnitCode unit) {
        return onDuty(unit, "Rektor");
    }

    /** Somebody with a duty at the unit, by its word in SS 12000. */
    public PersonId onDuty(UnitCode unit, String role) {
        PersonId staff = adult();
        house.registerRows.put(new Duty(staff, unit, role, sinceAYear()));
        return staff;
    }

    public PersonId adult() {
        return person("Vuxen", SecurityMarking.NONE, Optional.of(house.clock.today().minusYears(40)));
    }

    public PersonId person(String given, SecurityMarking marking, Optional<LocalDate> birthDate) {
        PersonId id = new PersonId(Ids.next());
        Optional<IdentityNumber> number = birthDate.map(born -> new IdentityNumber(IdentityNumber.Kind.TEMPORARY,
            born.format(DateTimeFormatter.BASIC_ISO_DATE) + "TF" + String.format("%02d", ++made % 100)));
        house.registerRows.put(new Person(id, new PersonName(given, "Nummer " + ++made), number, marking, "", ""));
        return id;
    }

    /** Groups and placements of a child, duties and assignments of staff, end on that day. */
    public void leaves(PersonId person, LocalDate last) {
        new Leaving(house, person, last).run();
    }

    private PersonId assigned(GroupId group, String role) {
        PersonId staff = adult();
        house.registerRows.put(new Assignment(staff, group, role, sinceAYear()));
        return staff;
    }

    private DateSpan sinceAYear() {
        return DateSpan.from(house.clock.today().minusYears(1));
    }
}
