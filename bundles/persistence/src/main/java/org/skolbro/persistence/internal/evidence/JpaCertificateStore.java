package org.skolbro.persistence.internal.evidence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.database.Turns;

/** Certificates: entries as entities, lines as rows written in one batch. */
@Component
public final class JpaCertificateStore implements CertificateStore {

    private static final String LATEST = " order by e.number desc";

    private final Tx tx;

    @Activate
    public JpaCertificateStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public Optional<Entry> lockLast() {
        return tx.within(em -> {
            Turns.take(em, "certificate");
            return first(query(em, LATEST));
        });
    }

    @Override
    public Optional<Entry> last(RunId run) {
        return tx.within(em -> first(query(em, " where e.run = :run" + LATEST).setParameter("run", run.value())));
    }

    @Override
    public Optional<Entry> lastHead() {
        return tx.within(em -> first(query(em, " where e.kind = :kind" + LATEST).setParameter("kind", Entry.Kind.HEAD)));
    }

    @Override
    public void append(Entry entry, List<Line> lines) {
        tx.within(em -> {
            if (entry.number() != first(query(em, LATEST)).map(Entry::number).orElse(0L) + 1) {
                throw new IllegalArgumentException("certificates have no gaps and no branches");
            }
            em.persist(CertificateEntity.from(entry));
            insert(entry, lines);
            return null;
        });
    }

    @Override
    public List<Entry> after(long number, int limit) {
        return tx.within(em -> query(em, " where e.number > :number order by e.number").setParameter("number", number)
            .setMaxResults(limit).getResultStream().map(CertificateEntity::toRecord).toList());
    }

    @Override
    public List<Entry> of(RunId run) {
        return tx.within(em -> query(em, " where e.run = :run order by e.number").setParameter("run", run.value())
            .getResultStream().map(CertificateEntity::toRecord).toList());
    }

    @Override
    public List<String> lines(RunId run, int batch) {
        return tx.within(em -> tx.sql(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select body from certificate_line where run_id = ? and batch_no = ? order by position_no")) {
                select.setLong(1, run.value());
                select.setInt(2, batch);
                List<String> lines = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        lines.add(row.getString(1));
                    }
                }
                return lines;
            }
        }));
    }

    private void insert(Entry entry, List<Line> lines) {
        tx.sql(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into certificate_line (run_id, batch_no, position_no, destroyed_id, body) values (?, ?, ?, ?, ?)")) {
                for (int i = 0; i < lines.size(); i++) {
                    insert.setLong(1, entry.run().value());
                    insert.setInt(2, entry.batch());
                    insert.setInt(3, i);
                    insert.setObject(4, lines.get(i).destroyed().map(holding -> holding.value()).orElse(null), Types.BIGINT);
                    insert.setString(5, lines.get(i).text());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }

    private static TypedQuery<CertificateEntity> query(EntityManager em, String tail) {
        return em.createQuery("select e from CertificateEntity e" + tail, CertificateEntity.class);
    }

    private static Optional<Entry> first(TypedQuery<CertificateEntity> query) {
        return query.setMaxResults(1).getResultStream().findFirst().map(CertificateEntity::toRecord);
    }
}
