package org.skolbro.demo.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.Employee;
import org.skolbro.demo.register.Group;
import org.skolbro.demo.register.Person;
import org.skolbro.demo.text.Slots;

/** The moment at which a document is written: when, where, about whom. */
record Occasion(Deck.Card card, LocalDate date, Group group, List<Child> children, Staff staff) {

    /** Those whose names a document may mention. */
    record Staff(Employee mentor, Person headteacher) {
    }

    Optional<Child> child() {
        return children.stream().findFirst();
    }

    List<Child> others() {
        return children.isEmpty() ? List.of() : children.subList(1, children.size());
    }

    /** What the memory of what was told already is kept for. */
    UUID subject() {
        return child().map(child -> child.person().id()).orElse(group.id());
    }

    int age() {
        int age = child().map(child -> child.ageOn(date)).orElse(group.younger() ? 2 : 4);
        return Math.clamp(age, 1, 5);
    }

    int guardians() {
        return child().map(child -> child.deciding(date).size()).orElse(0);
    }

    Slots slots() {
        Slots slots = new Slots().with("avdelning", group.name())
            .with("mentor", staff.mentor().person().name().whole())
            .with("rektor", staff.headteacher().name().whole());
        slots.guardians(guardians());
        child().ifPresent(child -> slots.child(child.callName(), child.birth().girl()));
        return others().isEmpty() ? slots : slots.companions(others().stream().map(Child::callName).toList());
    }
}
