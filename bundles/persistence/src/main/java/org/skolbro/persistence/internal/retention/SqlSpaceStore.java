package org.skolbro.persistence.internal.retention;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.core.store.SpaceStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.Dialect;
import org.skolbro.persistence.internal.database.UtcTimes;
import org.skolbro.persistence.internal.sql.Sql;

/**
 * Writes tables anew: {@code VACUUM FULL}, and Derby's compression. Both copy what is left into a new file and drop the old
 * one; what only marks space as free would leave the bytes where they are.
 */
@Component
public final class SqlSpaceStore implements SpaceStore {

    private static final String OTHERS = "databasechangelog";

    private final Database database;
    private final Tx tx;
    private final boolean derby;

    @Activate
    public SqlSpaceStore(@Reference Database database) {
        this.database = database;
        this.tx = database.tx();
        this.derby = database.dialect() == Dialect.DERBY;
    }

    @Override
    public List<String> tables() {
        return tx.sql(SqlSpaceStore::tables);
    }

    @Override
    public long bytes() {
        return tx.sql(connection -> {
            long bytes = 0;
            for (String table : tables(connection)) {
                bytes += size(table).number(connection);
            }
            return bytes;
        });
    }

    @Override
    public void reclaim(String table) {
        database.alone(connection -> {
            if (derby) {
                return Sql.of("call syscs_util.syscs_compress_table(current schema, ?, 0)", stored(table)).change(connection);
            }
            return Sql.of("vacuum (full, analyze) \"" + table + "\"").change(connection);
        });
    }

    @Override
    public void insert(Reclaim reclaim) {
        tx.sqlWithin(connection -> Sql.of("insert into space_reclaim (certificate_entry, reclaimed_at, bytes_before, bytes_after)"
            + " values (?, ?, ?, ?)", reclaim.certificateEntry(), reclaim.at(), reclaim.before(), reclaim.after()).change(connection));
    }

    @Override
    public Optional<Reclaim> covering(long certificateEntry) {
        return tx.sqlWithin(connection -> Sql.of("select certificate_entry, reclaimed_at, bytes_before, bytes_after from space_reclaim"
            + " where certificate_entry >= ? order by certificate_entry, reclaimed_at", certificateEntry).first(connection,
            row -> new Reclaim(row.getLong(1), UtcTimes.get(row, 2), row.getLong(3), row.getLong(4))));
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (row.next()) {
                String name = row.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith(OTHERS)) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    /** Derby takes the name in no other way; it comes from the database itself. */
    private Sql size(String table) {
        return derby ? Sql.of("select coalesce(sum(cast(numallocatedpages + numfreepages as bigint) * pagesize), 0)"
            + " from table (syscs_diag.space_table('" + stored(table) + "')) as taken") : Sql.of("select pg_total_relation_size(cast(? as regclass))", table);
    }

    private static String stored(String table) {
        return table.toUpperCase(Locale.ROOT);
    }
}
