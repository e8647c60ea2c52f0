package org.skolbro.persistence.internal.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
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
public final class JpaCertificateStore implements CertificateStore {

    private final Tx tx;

    @Activate
    public JpaCertificateStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public Optional<Entry> lockLast() {
        return tx.within(em -> {
            Turns.take(em, "certificate");
            return latest(em, "");
        });
    }

    @Override
    public Optional<Entry> last(RunId run) {
        return tx.within(em -> em.createQuery("select e from CertificateEntity e where e.run = :run order by e.number desc",
            CertificateEntity.class).setParameter("run", run.value()).setMaxResults(1)
            .getResultStream().findFirst().map(CertificateEntity::toRecord));
    }

    @Override
    public Optional<Entry> lastHead() {
        return tx.within(em -> latest(em, "where e.kind = org.skolbro.core.store.CertificateStore.Entry.Kind.HEAD"));
    }

    private static Optional<Entry> latest(EntityManager em, String where) {
        return em.createQuery("select e from CertificateEntity e " + where + " order by e.number desc", CertificateEntity.class)
            .setMaxResults(1).getResultStream().findFirst().map(CertificateEntity::toRecord);
    }

    @Override
    public void append(Entry entry, List<Line> lines) {
        tx.within(em -> {
            if (entry.number() != latest(em, "").map(Entry::number).orElse(0L) + 1) {
                throw new IllegalArgumentException("certificates have no gaps and no branches");
            }
            em.persist(CertificateEntity.from(entry));
            return tx.sql(connection -> insert(connection, entry.number(), lines));
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
    public List<Entry> after(long number, int limit) {
        return tx.within(em -> em.createQuery("select e from CertificateEntity e where e.number > :number order by e.number",
            CertificateEntity.class).setParameter("number", number).setMaxResults(limit)
            .getResultStream().map(CertificateEntity::toRecord).toList());
    }

    @Override
    public List<Entry> of(RunId run) {
        return tx.within(em -> em.createQuery("select e from CertificateEntity e where e.run = :run order by e.number",
            CertificateEntity.class).setParameter("run", run.value())
            .getResultStream().map(CertificateEntity::toRecord).toList());
    }

    @Override
    public List<String> lines(RunId run, int batch) {
        return tx.sqlWithin(connection -> Sql.of("select l.line_text from certificate_line l"
                + " join certificate_entry e on e.number_no = l.entry_no where e.run_id = ? and e.kind = 'BATCH' and e.batch_no = ?"
                + " order by l.leaf_no", run.value(), batch)
            .list(connection, row -> row.getString(1)));
    }
}
