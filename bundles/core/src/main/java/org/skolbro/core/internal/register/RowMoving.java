package org.skolbro.core.internal.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.PersonRows;
import org.skolbro.core.store.PersonRows.RegisterKey;

/** Turns one person's rows into another's. A row that the other has already, by its key, is left out. */
record RowMoving(PersonId from, PersonId to) {

    /** The duplicate's rows before the merge, what the merge made of them, and the kept person's rows today. */
    record Undoing(PersonRows before, PersonRows moved, PersonRows now) {
    }

    /** What of {@code rows} becomes the other's, who has {@code own} already. */
    PersonRows moved(PersonRows rows, PersonRows own, LocalDate today) {
        boolean ends = own.numbers().stream().anyMatch(held -> held.span().to().isEmpty());
        List<HeldNumber> numbers = rows.numbers().stream().map(held -> ends ? ended(held, today) : held).toList();
        return new PersonRows(to, rows.registerIds(), numbers,
            fresh(rows.placements(), own.placements(), this::turn, RowMoving::key),
            fresh(rows.guardianships(), own.guardianships(), this::turn, RowMoving::key),
            fresh(rows.memberships(), own.memberships(), this::turn, RowMoving::key),
            fresh(rows.duties(), own.duties(), this::turn, RowMoving::key),
            fresh(rows.assignments(), own.assignments(), this::turn, RowMoving::key));
    }

    /**
     * The rows as they go back: what moved, with what an import has made of it since, and what had been left out. A
     * register id whose row changed meanwhile loses its fingerprint, so that the next import reads that row again.
     */
    PersonRows back(Undoing undo) {
        Set<RegisterKey> same = new HashSet<>(undo.now().registerIds());
        List<RegisterKey> ids = undo.before().registerIds().stream()
            .map(key -> same.contains(key) ? key : new RegisterKey(key.id(), "")).toList();
        return new PersonRows(to, ids, undo.before().numbers(),
            renewed(undo, PersonRows::placements, this::turn, RowMoving::key),
            renewed(undo, PersonRows::guardianships, this::turn, RowMoving::key),
            renewed(undo, PersonRows::memberships, this::turn, RowMoving::key),
            renewed(undo, PersonRows::duties, this::turn, RowMoving::key),
            renewed(undo, PersonRows::assignments, this::turn, RowMoving::key));
    }

    private static <T> List<T> fresh(List<T> rows, List<T> own, UnaryOperator<T> turn, Function<T, Object> key) {
        Set<Object> taken = own.stream().map(key).collect(Collectors.toSet());
        List<T> moved = new ArrayList<>();
        rows.stream().map(turn).filter(row -> taken.add(key.apply(row))).forEach(moved::add);
        return moved;
    }

    /** Of the rows there are now only those count that had moved: the others are the kept person's own, however alike. */
    private static <T> List<T> renewed(Undoing undo, Function<PersonRows, List<T>> kind, UnaryOperator<T> turn,
            Function<T, Object> key) {
        Set<Object> moved = kind.apply(undo.moved()).stream().map(key).collect(Collectors.toSet());
        Map<Object, T> turned = kind.apply(undo.now()).stream().filter(row -> moved.contains(key.apply(row))).map(turn)
            .collect(Collectors.toMap(key, row -> row, (one, same) -> one));
        return kind.apply(undo.before()).stream().map(row -> turned.getOrDefault(key.apply(row), row)).toList();
    }

    private PersonId turn(PersonId person) {
        return person.equals(from) ? to : person;
    }

    private Placement turn(Placement row) {
        return new Placement(row.id(), turn(row.child()), row.unit(), row.schoolType(), row.schoolYear(), row.span());
    }

    private Guardianship turn(Guardianship row) {
        return new Guardianship(turn(row.child()), turn(row.adult()), row.kind(), row.span());
    }

    private Membership turn(Membership row) {
        return new Membership(row.group(), turn(row.person()), row.span());
    }

    private Duty turn(Duty row) {
        return new Duty(turn(row.person()), row.unit(), row.role(), row.span());
    }

    private Assignment turn(Assignment row) {
        return new Assignment(turn(row.person()), row.group(), row.role(), row.span());
    }

    private static HeldNumber ended(HeldNumber held, LocalDate today) {
        LocalDate from = held.span().from();
        LocalDate yesterday = today.minusDays(1);
        return held.span().to().isPresent() ? held
            : new HeldNumber(held.number(), DateSpan.of(from, yesterday.isBefore(from) ? from : yesterday));
    }

    private static Object key(Placement row) {
        return PlacementTable.Key.of(row);
    }

    private static Object key(Guardianship row) {
        return List.of(row.child(), row.adult(), row.kind(), row.span().from());
    }

    private static Object key(Membership row) {
        return List.of(row.group(), row.person(), row.span().from());
    }

    private static Object key(Duty row) {
        return List.of(row.person(), row.unit(), row.role(), row.span().from());
    }

    private static Object key(Assignment row) {
        return List.of(row.person(), row.group(), row.role(), row.span().from());
    }
}
