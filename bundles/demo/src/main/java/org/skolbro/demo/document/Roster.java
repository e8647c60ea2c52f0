package org.skolbro.demo.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Employee;
import org.skolbro.demo.register.Group;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Person;

/**
 * Whose turn it is to be written about, and who writes. Everybody's turn comes before anybody's next. A child with a
 * security marking is in no document: staff reach it only by a personal grant, which a demo does not invent.
 */
final class Roster {

    private static final int TURNS_OF_A_MOVER = 4;

    private final Random random;
    private final List<Child> turns = new ArrayList<>();
    private final List<Group> groups;
    private final Map<UUID, List<Child>> childrenOf = new HashMap<>();
    private final Map<UUID, List<Employee>> staffOf = new HashMap<>();
    private final Map<String, Person> headteacherOf = new HashMap<>();
    private int nextChild;
    private int nextGroup;

    Roster(Municipality municipality, Random random) {
        this.random = random;
        this.groups = new ArrayList<>(municipality.groups());
        for (Child child : municipality.present()) {
            if (!child.person().isProtected()) {
                int extra = municipality.movers().contains(child.person().id()) ? TURNS_OF_A_MOVER : 1;
                turns.addAll(Collections.nCopies(extra, child));
                childrenOf.computeIfAbsent(child.firstStay().group().id(),
                    id -> new ArrayList<>()).add(child);
            }
        }
        for (Employee employee : municipality.staff()) {
            employee.assignment().ifPresent(assignment ->
                staffOf.computeIfAbsent(assignment.group().id(), id -> new ArrayList<>()).add(employee));
            if (employee.isHeadteacher()) {
                headteacherOf.put(employee.unit().code(), employee.person());
            }
        }
        Collections.shuffle(turns, random);
        Collections.shuffle(groups, random);
    }

    Child child(LocalDate day) {
        while (true) {
            Child child = turns.get(nextChild++ % turns.size());
            if (isThere(child, day)) {
                return child;
            }
        }
    }

    private static boolean isThere(Child child, LocalDate day) {
        return child.groupOn(day).filter(Group::isPreschool).isPresent();
    }

    Group group() {
        return groups.get(nextGroup++ % groups.size());
    }

    /**
     * The child and so many others of its group, all with different names; fewer when there are not so
     * many.
     */
    List<Child> together(Child child, int others, LocalDate day) {
        Group group = child.groupOn(day).orElseThrow();
        List<Child> chosen = new ArrayList<>(List.of(child));
        List<Child> candidates = childrenOf.getOrDefault(group.id(), List.of());
        int start = candidates.isEmpty() ? 0 : random.nextInt(candidates.size());
        for (int i = 0; i < candidates.size() && chosen.size() <= others; i++) {
            Child candidate = candidates.get((start + i) % candidates.size());
            boolean sameName = chosen.stream().anyMatch(other -> other.callName().equals(candidate.callName()));
            if (!sameName && isThere(candidate, day)) {
                chosen.add(candidate);
            }
        }
        return List.copyOf(chosen);
    }

    Occasion.Staff staff(Group group) {
        Employee mentor = staffOf.get(group.id()).stream().filter(Employee::isMentor).findFirst().orElseThrow();
        return new Occasion.Staff(mentor, headteacherOf.get(group.unit().code()));
    }

    /** Mostly the mentor; only those who worked there on the day. */
    Employee author(Group group, LocalDate day) {
        List<Employee> there = staffOf.get(group.id()).stream().filter(e -> !e.since().isAfter(day)).toList();
        return random.nextBoolean() ? staff(group).mentor() : there.get(random.nextInt(there.size()));
    }
}
