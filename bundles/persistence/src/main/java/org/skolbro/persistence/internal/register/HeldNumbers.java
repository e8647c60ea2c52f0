package org.skolbro.persistence.internal.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.internal.register.RegisterTables.Numbered;

/** The numbers that persons have had, in a unit of work: kept as each person's whole history. */
final class HeldNumbers {

    private HeldNumbers() {
    }

    static Map<PersonId, List<HeldNumber>> of(Connection connection, Collection<PersonId> persons) throws SQLException {
        Map<PersonId, List<HeldNumber>> held = new HashMap<>();
        for (List<Long> slice : Bulk.slices(persons.stream().map(PersonId::value).toList())) {
            RegisterTables.NUMBERS.select(RegisterIndexes.of("person_identity", "person_id")).in("person_id", slice)
                .and("order by person_id, turn_no")
                .list(connection, RegisterTables.NUMBERS.shape())
                .forEach(row -> held.computeIfAbsent(row.person(), id -> new ArrayList<>()).add(row.held()));
        }
        return held;
    }

    /** Writes the histories in the place of those that were. */
    static void replace(Connection connection, Map<PersonId, List<HeldNumber>> before, Map<PersonId, List<HeldNumber>> after)
            throws SQLException {
        RegisterTables.NUMBERS.delete(connection, rows(before));
        RegisterTables.NUMBERS.insert(connection, rows(after));
    }

    private static List<Numbered> rows(Map<PersonId, List<HeldNumber>> histories) {
        List<Numbered> rows = new ArrayList<>();
        histories.forEach((person, history) -> {
            for (int turn = 0; turn < history.size(); turn++) {
                rows.add(new Numbered(person, turn, history.get(turn)));
            }
        });
        return rows;
    }

    static Optional<IdentityNumber> inForce(List<HeldNumber> history) {
        return history.stream().filter(held -> held.span().to().isEmpty()).map(HeldNumber::number).findFirst();
    }

    /** The history once a person has the number from the day; the same one when she has it already. */
    static List<HeldNumber> with(List<HeldNumber> history, IdentityNumber number, LocalDate day) {
        if (history.stream().anyMatch(held -> held.number().equals(number) && held.span().to().isEmpty())) {
            return history;
        }
        List<HeldNumber> longer = new ArrayList<>(history);
        longer.replaceAll(held -> held.span().to().isPresent() ? held : ended(held, day.minusDays(1)));
        longer.add(new HeldNumber(number, DateSpan.from(day)));
        return longer;
    }

    private static HeldNumber ended(HeldNumber held, LocalDate last) {
        LocalDate first = held.span().from();
        return new HeldNumber(held.number(), DateSpan.of(first, last.isBefore(first) ? first : last));
    }
}
