package org.skolbro.testkit;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.RelationStore.Known;
import org.skolbro.testkit.memory.House;

/** An invented municipality. Everything is new at each call and in force since a year ago. */
public final class Town {

    private final House house;
    private int made;

    Town(House house) {
        this.house = house;
    }

    public UnitCode unit() {
        return new UnitCode("unit-" + ++made);
    }

    public GroupId group(UnitCode unit) {
        GroupId group = new GroupId("group-" + ++made);
        house.relationStore.group(group, unit);
        return group;
    }

    /** A child of four in the group, placed at its unit. */
    public PersonId child(GroupId group) {
        return child(group, SecurityMarking.NONE, Optional.of(house.clock.today().minusYears(4)));
    }

    public PersonId protectedChild(GroupId group) {
        return child(group, SecurityMarking.SECRECY_MARKING, Optional.of(house.clock.today().minusYears(4)));
    }

    public PersonId child(GroupId group, SecurityMarking marking, Optional<LocalDate> birthDate) {
        PersonId child = person("Barn", marking, birthDate);
        UnitCode unit = house.memory.inOne(() -> house.relationStore.unitOf(group)).orElseThrow();
        relate(child, group, "");
        relate(child, unit, "");
        return child;
    }

    public PersonId guardianOf(PersonId child) {
        PersonId guardian = adult();
        relate(guardian, child, "Vårdnadshavare");
        return guardian;
    }

    public PersonId teacherOf(GroupId group) {
        return assigned(group, "Förskollärare");
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
        relate(staff, unit, role);
        return staff;
    }

    public PersonId adult() {
        return person("Vuxen", SecurityMarking.NONE, Optional.of(house.clock.today().minusYears(40)));
    }

    /** Placements, groups, duties and assignments of the person end on that day. */
    public void leaves(PersonId person, LocalDate last) {
        house.relationStore.endAll(person, last);
    }

    private PersonId assigned(GroupId group, String role) {
        PersonId staff = adult();
        relate(staff, group, role);
        return staff;
    }

    private PersonId person(String given, SecurityMarking marking, Optional<LocalDate> birthDate) {
        PersonId person = new PersonId(Ids.next());
        house.relationStore.person(person, new Known(new PersonName(given, "Nummer " + ++made), marking, birthDate));
        return person;
    }

    private void relate(PersonId person, Object to, String role) {
        house.relationStore.relate(person, to, role, DateSpan.from(house.clock.today().minusYears(1)));
    }
}
