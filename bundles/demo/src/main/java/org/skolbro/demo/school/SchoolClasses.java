package org.skolbro.demo.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;

import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Employee;
import org.skolbro.demo.register.Group;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Person;

/** The classes of one form, each in its turn: everybody's turn comes before anybody's next. */
final class SchoolClasses {

    private final List<SchoolClass> all;
    private final Map<Column, Integer> turns = new HashMap<>();

    SchoolClasses(Municipality municipality, FormRows form, Random random) {
        Map<UUID, List<Child>> children = new HashMap<>();
        municipality.children().forEach(child -> child.stays().forEach(stay ->
            children.computeIfAbsent(stay.group().id(), none -> new ArrayList<>()).add(child)));
        Map<UUID, List<Employee>> staff = new HashMap<>();
        Map<String, Person> headteachers = new HashMap<>();
        for (Employee employee : municipality.staff()) {
            employee.assignment().ifPresent(assignment ->
                staff.computeIfAbsent(assignment.group().id(), none -> new ArrayList<>()).add(employee));
            if (employee.isHeadteacher()) {
                headteachers.put(employee.unit().code(), employee.person());
            }
        }
        all = new ArrayList<>(municipality.groups().stream().filter(group -> form.codes().contains(group.code()))
            .map(group -> of(group, children.getOrDefault(group.id(), List.of()), staff.get(group.id()),
                headteachers.get(group.unit().code()))).toList());
        Collections.shuffle(all, random);
    }

    private static SchoolClass of(Group group, List<Child> children, List<Employee> staff, Person headteacher) {
        return new SchoolClass(group, children,
            staff.stream().filter(Employee::isMentor).findFirst().orElseThrow().person(),
            staff.stream().filter(employee -> !employee.isMentor()).map(Employee::person).toList(), headteacher);
    }

    List<SchoolClass> all() {
        return all;
    }

    /** The next class that has anybody on the day and fits. */
    SchoolClass next(Column column, LocalDate day, Predicate<SchoolClass> fits) {
        int from = turns.getOrDefault(column, column.ordinal() * 3);
        for (int i = 0; i < all.size(); i++) {
            SchoolClass one = all.get((from + i) % all.size());
            if (fits.test(one) && !one.on(day).isEmpty()) {
                turns.put(column, from + i + 1);
                return one;
            }
        }
        throw new IllegalStateException("No class has anybody on " + day);
    }
}
