package org.skolbro.persistence.internal.extract;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.core.store.PersonDataStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.persistence.internal.sql.Texts;

/** One person's rows, statement by statement; see {@link NamedIn}. */
@Component
public final class SqlPersonDataStore implements PersonDataStore {

    private static final Pattern STANDS_FOR = Pattern.compile("\\{(?:her|hers|written)}");
    /** Ids are never negative. */
    private static final long NOBODY = -1;

    private final Tx tx;

    @Activate
    public SqlPersonDataStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public Whom whom(PersonId person) {
        return tx.sqlWithin(connection -> {
            List<Long> all = new ArrayList<>(List.of(person.value()));
            for (int i = 0; i < all.size(); i++) {
                all.addAll(Sql.of("select id from person where merged_into = ?", all.get(i)).list(connection, row -> row.getLong(1)));
            }
            Set<AccountId> accounts = new HashSet<>();
            for (long one : all) {
                accounts.addAll(Sql.of("select id from account where person_id = ?", one).list(connection, row -> new AccountId(row.getLong(1))));
            }
            return new Whom(person, all.stream().map(PersonId::new).collect(Collectors.toSet()), accounts);
        });
    }

    @Override
    public List<Table> tables() {
        return NamedIn.ALL.stream().map(NamedIn::table).toList();
    }

    @Override
    public void rows(Table table, Whom whom, Consumer<List<String>> row) {
        tx.sqlWithin(connection -> {
            read(connection, NamedIn.named(table.name()).select(), whom, row);
            return null;
        });
    }

    @Override
    public List<PersonName> protectedStaff() {
        return tx.sqlWithin(connection -> Sql.of("select p.given_name, p.family_name from person p where p.marking <> 'NONE' and p.merged_into is null"
            + " and (exists (select 1 from account a where a.person_id = p.id) or exists (select 1 from duty d where d.person_id = p.id)"
            + " or exists (select 1 from assignment s where s.person_id = p.id)) order by p.id")
            .list(connection, row -> new PersonName(row.getString(1), row.getString(2))));
    }

    private static void read(Connection connection, String select, Whom whom, Consumer<List<String>> row) throws SQLException {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        Matcher marks = STANDS_FOR.matcher(select);
        while (marks.find()) {
            marks.appendReplacement(sql, switch (marks.group()) {
                case NamedIn.HER -> in(whom.persons().stream().map(PersonId::value).toList(), values);
                case NamedIn.HERS -> in(whom.accounts().stream().map(AccountId::value).toList(), values);
                default -> written(whom.accounts(), values);
            });
        }
        Texts.each(connection, marks.appendTail(sql).toString(), values, row);
    }

    private static String in(Collection<Long> ids, List<Object> values) {
        Collection<Long> asked = ids.isEmpty() ? List.of(NOBODY) : ids;
        values.addAll(asked);
        return "in (" + String.join(", ", Collections.nCopies(asked.size(), "?")) + ")";
    }

    /** A document keeps its authors as codes with commas between. */
    private static String written(Collection<AccountId> accounts, List<Object> values) {
        if (accounts.isEmpty()) {
            return "1 = 0";
        }
        accounts.forEach(account -> values.add("%," + account + ",%"));
        return String.join(" or ", Collections.nCopies(accounts.size(), "(',' || authors || ',') like ?"));
    }
}
