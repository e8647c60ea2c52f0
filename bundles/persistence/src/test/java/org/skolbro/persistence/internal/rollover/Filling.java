package org.skolbro.persistence.internal.rollover;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.skolbro.persistence.Database;

/** Writes the rows of {@link LeavingSchools} past the stores, because benchmarks need many, soon. */
final class Filling {

    /** Ids by what they are of; a child has room for ten of each. */
    private static final long ADULTS = 100_000_000L;
    private static final long PLACEMENTS = 200_000_000L;
    private static final long ANSWERS = 300_000_000L;
    private static final long PAPERS = 400_000_000L;
    private static final long DRAFTS = 500_000_000L;
    private static final Timestamp AT = Timestamp.valueOf("2026-05-01 08:00:00");

    private final Database database;

    Filling(Database database) {
        this.database = database;
    }

    static String unit(int number) {
        return "unit-" + number % LeavingSchools.UNITS;
    }

    void fill(int first, int last, LocalDate leftOn) {
        database.tx().sql(connection -> {
            for (int unit = 0; unit < LeavingSchools.UNITS; unit++) {
                if (first == 1) {
                    each(connection, "insert into unit (code, name, school_types, provider) values (?, ?, 'FS', 'Kommunen')",
                        List.of(new Object[] {unit(unit), "Förskola " + unit}, new Object[] {"new-" + unit, "Ny förskola " + unit}));
                }
            }
            return null;
        });
        for (int from = first; from <= last; from += 1_000) {
            List<Integer> numbers = IntStream.rangeClosed(from, Math.min(last, from + 999)).boxed().toList();
            database.tx().sql(connection -> {
                children(connection, numbers, leftOn);
                papers(connection, numbers);
                return null;
            });
        }
    }

    private static void children(Connection connection, List<Integer> numbers, LocalDate leftOn) throws SQLException {
        Date left = Date.valueOf(leftOn);
        each(connection, "insert into person (id, given_name, family_name, sought_name, sort_key, marking, email, mobile)"
            + " values (?, 'Namn', ?, 'namn', 'namn', 'NONE', '', '')", numbers.stream().flatMap(number -> Stream.of((long) number,
                ADULTS + number * 10L, ADULTS + number * 10L + 1)).map(id -> new Object[] {id, "Nummer " + id}).toList());
        each(connection, "insert into placement (id, child_id, unit_code, school_type, valid_from, valid_to) values (?, ?, ?, 'FS', ?, ?)",
            numbers.stream().map(number -> new Object[] {PLACEMENTS + number * 10L, (long) number, unit(number), Date.valueOf("2022-08-15"), left}).toList());
        each(connection, "insert into placement (id, child_id, unit_code, school_type, valid_from) values (?, ?, ?, 'FS', ?)",
            numbers.stream().map(number -> new Object[] {PLACEMENTS + number * 10L + 1, (long) number, "new-" + number % LeavingSchools.UNITS,
                Date.valueOf(leftOn.plusDays(1))}).toList());
        each(connection, "insert into guardianship (child_id, adult_id, kind, valid_from) values (?, ?, 'GUARDIAN', ?)", numbers.stream()
            .flatMap(number -> Stream.of(0, 1).map(adult -> new Object[] {(long) number, ADULTS + number * 10L + adult, Date.valueOf("2020-01-01")})).toList());
        each(connection, "insert into consent_answer (id, child_id, guardian_id, purpose, text_version, choice, assurance, answered_at)"
            + " values (?, ?, ?, '" + LeavingSchools.PURPOSE.value() + "', 1, ?, 'PASSWORD', ?)", numbers.stream().filter(number -> number % 10 != 9)
            .flatMap(number -> Stream.of(0, 1).map(adult -> new Object[] {ANSWERS + number * 10L + adult, (long) number, ADULTS + number * 10L + adult,
                number % 10 == 8 && adult == 1 ? "NO" : "YES", AT})).toList());
        each(connection, "insert into transition_case (id, version, child_id, leaves_placement, enters_placement, from_unit, from_type, to_unit, to_type,"
            + " left_on, deadline, state, note, reason) values (?, 1, ?, ?, ?, ?, 'FS', ?, 'FS', ?, ?, 'GATHERED', '', '')", numbers.stream()
            .map(number -> new Object[] {(long) number, (long) number, PLACEMENTS + number * 10L, PLACEMENTS + number * 10L + 1, unit(number),
                "new-" + number % LeavingSchools.UNITS, left, Date.valueOf(leftOn.plusDays(30))}).toList());
    }

    private static void papers(Connection connection, List<Integer> numbers) throws SQLException {
        each(connection, "insert into holding (id, document_id, type_id, school_type, subject_id, holder_kind, unit_code, basis, state, filed_on, document_date)"
            + " values (?, ?, ?, 'FS', ?, 'UNIT', ?, 'MADE_HERE', 'ACTIVE', ?, ?)", numbers.stream().flatMap(number -> IntStream.range(0, LeavingSchools.DOCUMENTS)
                .filter(paper -> paper != 4 || number % LeavingSchools.REVIEWED == 0).mapToObj(paper -> new Object[] {PAPERS + number * 10L + paper,
                    PAPERS + number * 10L + paper, LeavingSchools.TYPES.get(paper), (long) number, unit(number), Date.valueOf("2026-03-02"),
                    Date.valueOf("2026-03-01")})).toList());
        List<Integer> drafted = numbers.stream().filter(number -> number % LeavingSchools.DRAFTED == 0).toList();
        each(connection, "insert into draft (id, type_key, school_type, unit_code, title, document_date, fields, version, saved_at)"
            + " values (?, 'preschool/log', 'FS', ?, '', ?, '{}', 1, ?)", drafted.stream().map(number -> new Object[] {DRAFTS + number, unit(number),
                Date.valueOf("2026-06-01"), AT}).toList());
        each(connection, "insert into draft_subject (draft_id, position_no, person_id) values (?, 0, ?)",
            drafted.stream().map(number -> new Object[] {DRAFTS + number, (long) number}).toList());
    }

    private static void each(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement each = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    each.setObject(i + 1, row[i]);
                }
                each.addBatch();
            }
            each.executeBatch();
        }
    }
}
