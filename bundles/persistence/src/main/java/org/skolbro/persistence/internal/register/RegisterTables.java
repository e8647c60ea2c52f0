package org.skolbro.persistence.internal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.Membership;
import org.skolbro.persistence.Like;
import org.skolbro.persistence.internal.sql.SqlTable;

/** The tables of the register. */
final class RegisterTables {

    private static final int TEXT = Types.VARCHAR;
    private static final int ID = Types.BIGINT;
    private static final int DAY = Types.DATE;

    static final SqlTable<Person> PERSONS = new SqlTable<>("person", List.of("id"),
        List.of("given_name", "family_name", "sought_name", "sort_key", "number_kind", "number_text", "marking", "email", "mobile",
            "born_on"),
        new int[] {ID, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, DAY},
        person -> new Object[] {person.id().value(), person.name().given(), person.name().family(),
            Like.sought(person.name().full()), SwedishOrder.key(person.name()),
            person.number().map(IdentityNumber::kind).orElse(null), person.number().map(IdentityNumber::value).orElse(null),
            person.marking(), person.email(), person.mobile(), person.number().map(IdentityNumber::birthDate).orElse(null)},
        RegisterTables::person);

    static final SqlTable<Numbered> NUMBERS = new SqlTable<>("person_identity", List.of("person_id", "turn_no"),
        List.of("number_kind", "number_text", "valid_from", "valid_to"), new int[] {ID, Types.INTEGER, TEXT, TEXT, DAY, DAY},
        row -> new Object[] {row.person().value(), row.turn(), row.held().number().kind(), row.held().number().value(),
            row.held().span().from(), to(row.held().span())},
        row -> new Numbered(person(row, "person_id"), row.getInt("turn_no"), new HeldNumber(number(row), Spans.of(row))));

    static final SqlTable<Keyed> KEYS = new SqlTable<>("person_register_key", List.of("register_id"),
        List.of("person_id", "fingerprint"), new int[] {TEXT, ID, TEXT},
        row -> new Object[] {row.id().toString(), row.person().value(), row.fingerprint()},
        row -> new Keyed(UUID.fromString(row.getString("register_id")), person(row, "person_id"), row.getString("fingerprint")));

    static final SqlTable<Unit> UNITS = new SqlTable<>("unit", List.of("code"), List.of("name", "school_types", "provider"),
        new int[] {TEXT, TEXT, TEXT, TEXT},
        unit -> new Object[] {unit.code().value(), unit.name(),
            unit.schoolTypes().stream().map(SchoolType::value).sorted().collect(Collectors.joining(",")), unit.provider()},
        row -> new Unit(unit(row), row.getString("name"), Arrays.stream(row.getString("school_types").split(","))
            .filter(code -> !code.isEmpty()).map(SchoolType::new).collect(Collectors.toSet()), row.getString("provider")));

    static final SqlTable<Group> GROUPS = new SqlTable<>("unit_group", List.of("id"),
        List.of("unit_code", "name", "group_type", "school_type", "valid_from", "valid_to"),
        new int[] {TEXT, TEXT, TEXT, TEXT, TEXT, DAY, DAY},
        group -> new Object[] {group.id().value(), group.unit().value(), group.name(), group.groupType(),
            group.schoolType().value(), group.span().from(), to(group.span())},
        row -> new Group(new GroupId(row.getString("id")), new UnitCode(row.getString("unit_code")), row.getString("name"),
            row.getString("group_type"), new SchoolType(row.getString("school_type")), Spans.of(row)));

    static final SqlTable<Placement> PLACEMENTS = new SqlTable<>("placement", List.of("id"),
        List.of("child_id", "unit_code", "school_type", "school_year", "valid_from", "valid_to"),
        new int[] {ID, ID, TEXT, TEXT, Types.INTEGER, DAY, DAY},
        placed -> new Object[] {placed.id().value(), placed.child().value(), placed.unit().value(), placed.schoolType().value(),
            placed.schoolYear().isPresent() ? placed.schoolYear().getAsInt() : null, placed.span().from(), to(placed.span())},
        row -> new Placement(new PlacementId(row.getLong("id")), person(row, "child_id"), new UnitCode(row.getString("unit_code")),
            new SchoolType(row.getString("school_type")), year(row), Spans.of(row)));

    static final SqlTable<Guardianship> GUARDIANSHIPS = new SqlTable<>("guardianship",
        List.of("child_id", "adult_id", "kind", "valid_from"), List.of("valid_to"), new int[] {ID, ID, TEXT, DAY, DAY},
        held -> new Object[] {held.child().value(), held.adult().value(), held.kind(), held.span().from(), to(held.span())},
        row -> new Guardianship(person(row, "child_id"), person(row, "adult_id"),
            Guardianship.Kind.valueOf(row.getString("kind")), Spans.of(row)));

    static final SqlTable<Membership> MEMBERSHIPS = new SqlTable<>("membership",
        List.of("group_id", "person_id", "valid_from"), List.of("valid_to"), new int[] {TEXT, ID, DAY, DAY},
        held -> new Object[] {held.group().value(), held.person().value(), held.span().from(), to(held.span())},
        row -> new Membership(new GroupId(row.getString("group_id")), person(row, "person_id"), Spans.of(row)));

    static final SqlTable<Duty> DUTIES = new SqlTable<>("duty", List.of("person_id", "unit_code", "staff_role", "valid_from"),
        List.of("valid_to"), new int[] {ID, TEXT, TEXT, DAY, DAY},
        held -> new Object[] {held.person().value(), held.unit().value(), held.role(), held.span().from(), to(held.span())},
        row -> new Duty(person(row, "person_id"), new UnitCode(row.getString("unit_code")), row.getString("staff_role"),
            Spans.of(row)));

    static final SqlTable<Assignment> ASSIGNMENTS = new SqlTable<>("assignment",
        List.of("person_id", "group_id", "staff_role", "valid_from"), List.of("valid_to"), new int[] {ID, TEXT, TEXT, DAY, DAY},
        held -> new Object[] {held.person().value(), held.group().value(), held.role(), held.span().from(), to(held.span())},
        row -> new Assignment(person(row, "person_id"), new GroupId(row.getString("group_id")), row.getString("staff_role"),
            Spans.of(row)));

    private RegisterTables() {
    }

    /** A number of a person; {@code turn} tells in which order she had them. */
    record Numbered(PersonId person, int turn, HeldNumber held) {
    }

    /** An id of the register file and the person whom it knows by it. */
    record Keyed(UUID id, PersonId person, String fingerprint) {
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(person(row, "id"), new PersonName(row.getString("given_name"), row.getString("family_name")),
            row.getString("number_text") == null ? Optional.empty() : Optional.of(number(row)),
            SecurityMarking.valueOf(row.getString("marking")), row.getString("email"), row.getString("mobile"));
    }

    private static IdentityNumber number(ResultSet row) throws SQLException {
        return new IdentityNumber(IdentityNumber.Kind.valueOf(row.getString("number_kind")), row.getString("number_text"));
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getLong(column));
    }

    private static UnitCode unit(ResultSet row) throws SQLException {
        return new UnitCode(row.getString("code"));
    }

    private static OptionalInt year(ResultSet row) throws SQLException {
        int year = row.getInt("school_year");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private static LocalDate to(DateSpan span) {
        return span.to().orElse(null);
    }
}
