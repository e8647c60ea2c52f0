package org.skolbro.persistence.internal.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Assignment;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.Duty;
import org.skolbro.core.store.Elsewhere;
import org.skolbro.core.store.HeldNumber;
import org.skolbro.core.store.Membership;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.persistence.Bulk;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.SqlTable;

/** Reads the register. Every method is one statement, however many are asked about. */
@Component
public final class SqlRegisterStore implements RegisterStore {

    private final Tx tx;

    @Activate
    public SqlRegisterStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public Optional<Person> person(PersonId id) {
        return persons(List.of(id)).stream().findFirst();
    }

    @Override
    public List<Person> persons(Collection<PersonId> ids) {
        return among(RegisterTables.PERSONS, "id", values(ids), "");
    }

    @Override
    public Optional<PersonId> mergedInto(PersonId id) {
        return tx.sqlWithin(connection -> {
            Optional<PersonId> into = into(connection, id);
            for (Optional<PersonId> next = into; next.isPresent(); next = into(connection, next.get())) {
                into = next;
            }
            return into;
        });
    }

    private static Optional<PersonId> into(Connection connection, PersonId id) throws SQLException {
        return Sql.of("select merged_into from person where id = ? and merged_into is not null", id.value())
            .first(connection, row -> RegisterTables.person(row, "merged_into"));
    }

    @Override
    public List<HeldNumber> numbers(PersonId id) {
        return tx.sqlWithin(connection -> RegisterTables.NUMBERS.select("person_id = ? order by turn_no", id.value())
            .list(connection, RegisterTables.NUMBERS.shape())).stream().map(RegisterTables.Numbered::held).toList();
    }

    @Override
    public Map<IdentityNumber, PersonId> owners(Collection<IdentityNumber> numbers) {
        Set<IdentityNumber> wanted = Set.copyOf(numbers);
        return among(RegisterTables.NUMBERS, "number_text", numbers.stream().map(IdentityNumber::value).toList(), "").stream()
            .filter(row -> wanted.contains(row.held().number()))
            .collect(Collectors.toMap(row -> row.held().number(), RegisterTables.Numbered::person, (one, same) -> one));
    }

    @Override
    public List<Unit> units() {
        return tx.sqlWithin(connection -> RegisterTables.UNITS.select("").list(connection, RegisterTables.UNITS.shape()))
            .stream().sorted(Comparator.comparing(Unit::name, SwedishOrder.comparator())).toList();
    }

    @Override
    public List<Unit> units(Collection<UnitCode> codes) {
        List<Unit> known = among(RegisterTables.UNITS, "code", codes.stream().map(UnitCode::value).toList(), "");
        List<String> elsewhere = codes.stream().filter(Elsewhere::is).map(code -> code.value().substring(Elsewhere.PREFIX.length())).toList();
        return elsewhere.isEmpty() ? known : Stream.concat(known.stream(), elsewhere(elsewhere).stream()).toList();
    }

    /** Counterparts stand for units that the register does not have; the latest name counts. */
    private Collection<Unit> elsewhere(Collection<String> codes) {
        Map<UnitCode, Unit> units = new LinkedHashMap<>();
        tx.sqlWithin(connection -> Sql.of("select code, name from counterpart where").in("code", codes).and("order by id")
            .list(connection, row -> new Unit(Elsewhere.unit(row.getString(1)), row.getString(2), Set.of(), row.getString(2))))
            .forEach(unit -> units.put(unit.code(), unit));
        return units.values();
    }

    @Override
    public List<Group> groups(Collection<GroupId> ids) {
        return among(RegisterTables.GROUPS, "id", ids.stream().map(GroupId::value).toList(), "");
    }

    @Override
    public List<Group> groupsOf(Collection<UnitCode> units, LocalDate day) {
        return on(day, RegisterTables.GROUPS, "unit_code", units.stream().map(UnitCode::value).toList());
    }

    @Override
    public Map<GroupId, Integer> childCounts(Collection<GroupId> groups, LocalDate day) {
        Map<GroupId, Integer> counts = new HashMap<>();
        for (List<String> slice : Bulk.slices(groups.stream().map(GroupId::value).toList())) {
            tx.sqlWithin(connection -> Sql.of("select m.group_id, count(distinct m.person_id) from membership m"
                    + RegisterIndexes.of("membership", "group_id").hint()
                    + "join person p on p.id = m.person_id where p.marking = ?", SecurityMarking.NONE)
                .and("and " + Spans.ON_DAY, day, day).and("and").in("m.group_id", slice).and("group by m.group_id")
                .list(connection, row -> counts.put(new GroupId(row.getString(1)), row.getInt(2))));
        }
        return counts;
    }

    @Override
    public List<Membership> members(Collection<GroupId> groups, LocalDate day) {
        return on(day, RegisterTables.MEMBERSHIPS, "group_id", groups.stream().map(GroupId::value).toList());
    }

    @Override
    public List<Membership> memberships(Collection<PersonId> persons, LocalDate day) {
        return on(day, RegisterTables.MEMBERSHIPS, "person_id", values(persons));
    }

    @Override
    public List<Placement> placements(Collection<PersonId> children) {
        return among(RegisterTables.PLACEMENTS, "child_id", values(children), "order by child_id, valid_from, id");
    }

    @Override
    public List<Person> protectedAt(Collection<UnitCode> units, DateSpan during) {
        return units.isEmpty() ? List.of() : tx.sqlWithin(connection -> Sql.of("select p.* from person p where p.marking <> ?"
                + " and exists (select 1 from placement a where a.child_id = p.id and a.valid_from <= ?"
                + " and (a.valid_to is null or a.valid_to >= ?) and", SecurityMarking.NONE,
                during.to().orElse(LocalDate.of(9999, 12, 31)), during.from())
            .in("a.unit_code", units.stream().map(UnitCode::value).toList()).and(")")
            .list(connection, RegisterTables::person));
    }

    @Override
    public List<Person> protectedOnes() {
        return tx.sqlWithin(connection -> Sql.of("select p.* from person p where p.marking <> ?", SecurityMarking.NONE)
            .list(connection, RegisterTables::person));
    }

    @Override
    public List<Person> protectedStaff() {
        return tx.sqlWithin(connection -> Sql.of("select p.* from person p where p.marking <> ? and (exists (select 1 from duty d"
            + " where d.person_id = p.id) or exists (select 1 from assignment a where a.person_id = p.id))", SecurityMarking.NONE)
            .list(connection, RegisterTables::person));
    }

    @Override
    public List<PersonId> leavers(LocalDate from, LocalDate to) {
        return tx.sqlWithin(connection -> Sql.of("select distinct child_id from placement where valid_to between ? and ?", from, to)
            .list(connection, row -> RegisterTables.person(row, "child_id")));
    }

    @Override
    public List<Guardianship> guardianships(Collection<PersonId> children) {
        return among(RegisterTables.GUARDIANSHIPS, "child_id", values(children), "");
    }

    @Override
    public List<Guardianship> wards(PersonId adult) {
        return among(RegisterTables.GUARDIANSHIPS, "adult_id", values(List.of(adult)), "");
    }

    @Override
    public List<Duty> duties(PersonId staff, LocalDate day) {
        return on(day, RegisterTables.DUTIES, "person_id", values(List.of(staff)));
    }

    @Override
    public List<Duty> dutiesAt(UnitCode unit, LocalDate day) {
        return on(day, RegisterTables.DUTIES, "unit_code", List.of(unit.value()));
    }

    @Override
    public List<Assignment> assignments(PersonId staff, LocalDate day) {
        return on(day, RegisterTables.ASSIGNMENTS, "person_id", values(List.of(staff)));
    }

    @Override
    public Page<Person> search(ChildSearch search, Page.Request page) {
        return tx.sqlWithin(connection -> new ChildQuery(search).page(connection, page));
    }

    private static List<Long> values(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toList();
    }

    private <T> List<T> on(LocalDate day, SqlTable<T> table, String column, Collection<?> among) {
        return sliced(among, slice -> by(table, column).and(Spans.ON_DAY + " and", day, day).in(column, slice), table);
    }

    private <T> List<T> among(SqlTable<T> table, String column, Collection<?> among, String order) {
        return sliced(among, slice -> by(table, column).in(column, slice).and(order), table);
    }

    /** Derby reads no statement with thousands of values. In their order, so that an order by the column holds beyond a slice. */
    private <T> List<T> sliced(Collection<?> among, Function<List<?>, Sql> about, SqlTable<T> table) {
        return tx.sqlWithin(connection -> {
            List<T> found = new ArrayList<>();
            for (List<?> slice : Bulk.slices(among.stream().sorted().toList())) {
                found.addAll(about.apply(slice).list(connection, table.shape()));
            }
            return found;
        });
    }

    private static Sql by(SqlTable<?> table, String column) {
        return table.select(RegisterIndexes.of(table.name(), column));
    }
}
