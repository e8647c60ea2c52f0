package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.skolbro.demo.register.Employee.Assignment;

/** Who works where: a headteacher (rektor) per unit; in each preschool group three or four. */
final class Staffing {

    private final Random random;
    private final People people;
    private final LocalDate today;
    private final List<Employee> all = new ArrayList<>();

    Staffing(Random random, People people, LocalDate today) {
        this.random = random;
        this.people = people;
        this.today = today;
    }

    List<Employee> all() {
        return all;
    }

    /** @param mentor who is responsible for the unit's third group; the others are invented */
    void demoUnit(Unit unit, List<Group> groups, DemoPerson headteacher, DemoPerson mentor) {
        headteacher(unit, people.employee(headteacher, today));
        for (Group group : groups) {
            group(group, group == groups.get(2) ? people.employee(mentor, today)
                : people.employee(today));
        }
    }

    void unit(Unit unit, List<Group> groups) {
        headteacher(unit, people.employee(today));
        groups.forEach(group -> group(group, people.employee(today)));
    }

    void headteacher(Unit unit, Person person) {
        all.add(new Employee(person, unit, Employee.HEADTEACHER, Optional.empty(), yearsAgo(7, 10)));
    }

    /** @param duty what the person is employed as */
    void assign(Group group, Person person, String duty, boolean mentor) {
        all.add(new Employee(person, group.unit(), duty, Optional.of(new Assignment(group, mentor ? Employee.MENTOR : duty)),
            yearsAgo(6, 12)));
    }

    private void group(Group group, Person mentor) {
        add(group, mentor, Employee.MENTOR, yearsAgo(7, 14));
        add(group, people.employee(today), Employee.PRESCHOOL_TEACHER, yearsAgo(0, 8));
        add(group, people.employee(today), Employee.CHILD_MINDER, yearsAgo(0, 8));
        if (random.nextInt(100) < 40) {
            add(group, people.employee(today), Employee.CHILD_MINDER, yearsAgo(0, 3));
        }
    }

    private void add(Group group, Person person, String role, LocalDate since) {
        String duty = role.equals(Employee.MENTOR) ? Employee.PRESCHOOL_TEACHER : role;
        all.add(new Employee(person, group.unit(), duty, Optional.of(new Assignment(group, role)), since));
    }

    private LocalDate yearsAgo(int from, int to) {
        return today.minusYears(from).minusDays(20 + random.nextInt((to - from) * 365));
    }
}
