package org.skolbro.testkit;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Placement;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.testkit.memory.InMemoryRelations;

/** Ends what somebody has at units and groups. */
record Leaving(InMemoryRelations rows, PersonId person, LocalDate last) {

    void run(UnitOfWork work) {
        work.inOne(() -> {
            rows.all(Placement.class).filter(row -> row.child().equals(person)).forEach(row -> replace(row,
                old -> new Placement(old.id(), person, old.unit(), old.schoolType(), old.schoolYear(), ended(old.span()))));
            rows.all(Membership.class).filter(row -> row.person().equals(person)).forEach(row -> replace(row,
                old -> new Membership(old.group(), person, ended(old.span()))));
            rows.all(Duty.class).filter(row -> row.person().equals(person)).forEach(row -> replace(row,
                old -> new Duty(person, old.unit(), old.role(), ended(old.span()))));
            rows.all(Assignment.class).filter(row -> row.person().equals(person)).forEach(row -> replace(row,
                old -> new Assignment(person, old.group(), old.role(), ended(old.span()))));
        });
    }

    private <T> void replace(T row, UnaryOperator<T> change) {
        rows.remove(row);
        rows.put(change.apply(row));
    }

    private DateSpan ended(DateSpan span) {
        return DateSpan.of(span.from(), last);
    }
}
