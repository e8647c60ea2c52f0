package org.skolbro.testkit;

import java.time.LocalDate;
import java.util.Set;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Placement;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Membership;
import org.skolbro.testkit.memory.House;

/** Ends what somebody has at units and groups. */
record Leaving(House house, PersonId person, LocalDate last) {

    void run() {
        house.memory.inOne(() -> {
            Set<PersonId> her = Set.of(person);
            house.registerStore.placements(her).forEach(row -> put(new Placement(row.id(), person, row.unit(),
                row.schoolType(), row.schoolYear(), ended(row.span()))));
            house.registerImportStore.memberships(her)
                .forEach(row -> put(new Membership(row.group(), person, ended(row.span()))));
            house.registerImportStore.duties(her)
                .forEach(row -> put(new Duty(person, row.unit(), row.role(), ended(row.span()))));
            house.registerImportStore.assignments(her)
                .forEach(row -> put(new Assignment(person, row.group(), row.role(), ended(row.span()))));
        });
    }

    private void put(Object row) {
        house.registerRows.put(row);
    }

    private DateSpan ended(DateSpan span) {
        return DateSpan.of(span.from(), last);
    }
}
