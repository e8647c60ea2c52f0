package org.skolbro.persistence.internal.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.Turns;
import org.skolbro.persistence.internal.sql.Sql;

/** Certificates: the entries of the chain, and the lines of its batches, of which there are many. */
@Component
public final class SqlCertificateStore implements CertificateStore {

    private static final String ENTRIES = "select number_no, run_id, kind, batch_no, entry_text, hash from certificate_entry ";
    private static final String LATEST = "order by number_no desc fetch first row only";

    private final Tx tx;

    @Activate
    public SqlCertificateStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public Optional<Entry> lockLast() {
        tx.within(em -> {
            Turns.take(em, "certificate");
            return null;
        });
        return latest();
    }

    private Optional<Entry> latest() {
        return first(Sql.of(ENTRIES + LATEST));
    }

    @Override
    public Optional<Entry> last(RunId run) {
        return first(Sql.of(ENTRIES + "where run_id = ?", run.value()).and(LATEST));
    }

    @Override
    public Optional<Entry> lastHead() {
        return first(Sql.of(ENTRIES + "where kind = ?", Entry.Kind.HEAD).and(LATEST));
    }

    @Override
    public List<Entry> after(long number, int limit) {
        return list(Sql.of(ENTRIES + "where number_no > ? order by number_no fetch first ? rows only", number, limit));
    }

    @Override
    public List<Entry> of(RunId run) {
        return list(Sql.of(ENTRIES + "where run_id = ? order by number_no", run.value()));
    }

    private Optional<Entry> first(Sql entries) {
        return list(entries).stream().findFirst();
    }

    private List<Entry> list(Sql entries) {
        return tx.sqlWithin(connection -> entries.list(connection, row -> new Entry(row.getLong(1), new RunId(row.getLong(2)),
            Entry.Kind.valueOf(row.getString(3)), row.getInt(4), row.getString(5), row.getString(6))));
    }

    @Override
    public void append(Entry entry, List<Line> lines) {
        if (entry.number() != latest().map(Entry::number).orElse(0L) + 1) {
            throw new IllegalArgumentException("certificates have no gaps and no branches");
        }
        tx.sqlWithin(connection -> {
            Sql.of("insert into certificate_entry (number_no, run_id, kind, batch_no, entry_text, hash) values (?, ?, ?, ?, ?, ?)",
                entry.number(), entry.run().value(), entry.kind(), entry.batch(), entry.text(), entry.hash()).change(connection);
            return insert(connection, entry.number(), lines);
        });
    }

    private static int insert(Connection connection, long number, List<Line> lines) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into certificate_line (entry_no, leaf_no, holding_id, line_text) values (?, ?, ?, ?)")) {
            for (int leaf = 0; leaf < lines.size(); leaf++) {
                insert.setLong(1, number);
                insert.setInt(2, leaf);
                Optional<HoldingId> destroyed = lines.get(leaf).destroyed();
                if (destroyed.isPresent()) {
                    insert.setLong(3, destroyed.get().value());
                } else {
                    insert.setNull(3, Types.BIGINT);
                }
                insert.setString(4, lines.get(leaf).text());
                insert.addBatch();
            }
            return insert.executeBatch().length;
        }
    }

    @Override
    public List<String> lines(RunId run, int batch) {
        return tx.sqlWithin(connection -> {
            // in two steps: for the two tables at once Derby reads all lines of all batches
            Optional<Long> entry = Sql.of("select number_no from certificate_entry where run_id = ? and kind = ? and batch_no = ?", run.value(),
                Entry.Kind.BATCH, batch).first(connection, row -> row.getLong(1));
            return entry.isEmpty() ? List.of() : Sql.of("select line_text from certificate_line where entry_no = ? order by leaf_no",
                entry.get()).list(connection, row -> row.getString(1));
        });
    }
}
