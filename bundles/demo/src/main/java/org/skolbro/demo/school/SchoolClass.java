package org.skolbro.demo.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Group;
import org.skolbro.demo.register.Person;

/**
 * A class with those who are or were in it, and who works there. A child with a security marking is in no document: staff
 * reach it only by a personal grant.
 */
final class SchoolClass {

    private final Group group;
    private final List<Child> children;
    private final Person mentor;
    private final List<Person> teachers;
    private final Person headteacher;
    private int turn;

    SchoolClass(Group group, List<Child> children, Person mentor, List<Person> teachers, Person headteacher) {
        this.group = group;
        this.children = children.stream().filter(child -> !child.person().isProtected()).toList();
        this.mentor = mentor;
        this.teachers = teachers;
        this.headteacher = headteacher;
    }

    Group group() {
        return group;
    }

    Person mentor() {
        return mentor;
    }

    Person headteacher() {
        return headteacher;
    }

    /** The mentor teaches most in the lower years; above, each subject has its teacher. */
    Person teacher(Subject subject) {
        return teachers.isEmpty() || group.level() < 6 && !group.code().equals("GY") && subject.ordinal() % 4 != 0 ? mentor
            : teachers.get(subject.ordinal() % teachers.size());
    }

    List<Child> on(LocalDate day) {
        return children.stream().filter(child -> child.isIn(group, day)).toList();
    }

    /** Those who have been here and are nowhere now, or here no more. */
    List<Child> gone(LocalDate today) {
        return children.stream().filter(child -> left(child).isBefore(today)).toList();
    }

    /** The last day here; far ahead for those who are here. */
    LocalDate left(Child child) {
        return child.stays().stream().filter(stay -> stay.group().equals(group))
            .map(stay -> stay.span().to().orElse(LocalDate.MAX)).max(LocalDate::compareTo).orElse(LocalDate.MAX);
    }

    /** So many whose turn it is, each once. */
    List<Child> inTurn(LocalDate day, int count) {
        List<Child> there = on(day);
        List<Child> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(count, there.size()); i++) {
            chosen.add(there.get((turn + i) % there.size()));
        }
        turn += chosen.size();
        return chosen;
    }

    /** How old most of them are, which decides what they are taught. */
    int age() {
        return switch (group.code()) {
            case "GY", "GYS" -> 15 + group.level();
            case "VUXSFI" -> 30;
            case "VUXGY" -> 18;
            case "FTH" -> group.name().equals("Kompassen") ? 6 : 8;
            default -> 6 + group.level();
        };
    }
}
