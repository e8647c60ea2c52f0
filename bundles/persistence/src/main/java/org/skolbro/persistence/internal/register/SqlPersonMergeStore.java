package org.skolbro.persistence.internal.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.MergeId;
import org.skolbro.api.register.PersonMerges.MergeRow;
import org.skolbro.core.store.PersonMergeStore;
import org.skolbro.core.store.PersonRows;
import org.skolbro.core.store.StoredMerge;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Like;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.json.Json;
import org.skolbro.persistence.internal.sql.Sql;

/** Merges, each with all that undoing it takes. */
@Component
public final class SqlPersonMergeStore implements PersonMergeStore {

    private final Tx tx;

    @Activate
    public SqlPersonMergeStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void insert(StoredMerge merge) {
        tx.sqlWithin(connection -> Sql.of("insert into person_merge (id, kept_id, duplicate_id, undone, merge_text)"
            + " values (?, ?, ?, ?, ?)", merge.row().id().value(), merge.row().kept().value(), merge.row().duplicate().value(),
            merge.row().undone(), Json.write(merge)).change(connection));
    }

    @Override
    public void markUndone(MergeId merge) {
        tx.sqlWithin(connection -> Sql.of("update person_merge set undone = ? where id = ?", true, merge.value())
            .change(connection));
    }

    @Override
    public Optional<StoredMerge> find(MergeId merge) {
        return list(Sql.of("where id = ?", merge.value())).stream().findFirst();
    }

    @Override
    public List<StoredMerge> of(PersonId person) {
        return list(Sql.of("where undone = ? and (kept_id = ? or duplicate_id = ?) order by id desc", false, person.value(),
            person.value()));
    }

    @Override
    public List<StoredMerge> latest(int most) {
        return list(Sql.of("order by id desc fetch first ? rows only", most));
    }

    private List<StoredMerge> list(Sql which) {
        return tx.sqlWithin(connection -> Sql.of("select undone, merge_text from person_merge").and(which)
            .list(connection, SqlPersonMergeStore::merge));
    }

    private static StoredMerge merge(ResultSet row) throws SQLException {
        StoredMerge merge = Json.read(row.getString("merge_text"), StoredMerge.class);
        MergeRow was = merge.row();
        return new StoredMerge(new MergeRow(was.id(), was.kept(), was.duplicate(), was.reason(), was.by(), was.at(),
            row.getBoolean("undone")), merge.before(), merge.moved(), merge.others());
    }

    @Override
    public List<FoundPerson> find(List<String> words, Collection<PersonId> ids, int most) {
        Sql found = Sql.of("select p.*, (select count(*) from placement a where a.child_id = p.id) as placements,"
            + " (select count(*) from guardianship g where g.adult_id = p.id) as wards,"
            + " (select count(*) from duty d where d.person_id = p.id)"
            + " + (select count(*) from assignment s where s.person_id = p.id) as duties"
            + " from person p where p.marking = ? and p.merged_into is null", SecurityMarking.NONE);
        words.forEach(word -> found.and("and p.sought_name like ? escape '!'", Like.containing(word)));
        if (!ids.isEmpty()) {
            found.and("and").in("p.id", ids.stream().map(PersonId::value).toList());
        }
        return tx.sqlWithin(connection -> found.and("order by p.sort_key, p.id fetch first ? rows only", most)
            .list(connection, row -> new FoundPerson(RegisterTables.person(row), row.getInt("placements"), row.getInt("wards"),
                row.getInt("duties"))));
    }

    @Override
    public PersonRows rows(PersonId person) {
        return tx.sqlWithin(connection -> new RowsOfPerson(connection).read(person));
    }

    @Override
    public void replace(PersonRows taken, PersonRows put) {
        tx.sqlWithin(connection -> {
            new RowsOfPerson(connection).replace(taken, put);
            return null;
        });
    }

    @Override
    public void pointTo(PersonId duplicate, Optional<PersonId> kept) {
        tx.sqlWithin(connection -> kept.isPresent()
            ? Sql.of("update person set merged_into = ? where id = ?", kept.get().value(), duplicate.value()).change(connection)
            : Sql.of("update person set merged_into = null where id = ?", duplicate.value()).change(connection));
    }
}
