package org.skolbro.persistence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.TimeZone;

import jakarta.persistence.EntityManager;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.persistence.internal.database.UtcTimes;

/** What every database owes the stores. */
public abstract class DatabaseContract {

    /** In this zone the hour between two and three did not exist on this morning, and summer was an hour off. */
    private static final Instant HOUR_THAT_DID_NOT_EXIST = Instant.parse("2026-03-29T02:30:00.123456Z");

    private final StatementCounter statements = new StatementCounter();
    private DatabaseSettings settings;
    private Database database;
    private Tx tx;

    protected abstract DatabaseSettings emptyDatabase();

    @Before
    public void openTwice() {
        settings = emptyDatabase();
        Database.open(settings).close();
        database = Database.open(settings, statements::around);
        tx = database.tx();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void keepsWhatAUnitOfWorkStored() {
        tx.run(em -> store(em, 1));
        assertEquals(1, rows());
    }

    @Test
    public void storesNothingOfAUnitOfWorkThatFails() {
        assertThrows(IllegalArgumentException.class, () -> tx.run(em -> {
            store(em, 1);
            throw new IllegalArgumentException("a rule was broken");
        }));
        assertEquals(0, rows());
    }

    @Test
    public void joinsTheUnitOfWorkOfTheThread() {
        assertThrows(IllegalArgumentException.class, () -> tx.run(outer -> {
            tx.run(inner -> store(inner, 1));
            throw new IllegalArgumentException("a rule was broken");
        }));
        assertEquals(0, rows());
    }

    @Test
    public void storesNothingWhenAPartFailedAndSomebodySwallowedIt() {
        assertThrows(IllegalStateException.class, () -> tx.run(outer -> {
            store(outer, 1);
            assertThrows(IllegalArgumentException.class, () -> tx.run(inner -> {
                throw new IllegalArgumentException("a rule was broken");
            }));
        }));
        assertEquals(0, rows());
    }

    @Test
    public void readsAndWritesOnOneConnection() {
        tx.run(em -> {
            store(em, 1);
            assertEquals(1, rows());
            assertEquals(Integer.valueOf(1), tx.sql(connection -> {
                try (var row = connection.createStatement().executeQuery("select count(*) from attachment_chunk")) {
                    row.next();
                    return row.getInt(1);
                }
            }));
        });
    }

    @Test
    public void saysConflictWhenAKeyIsTaken() {
        tx.run(em -> store(em, 1));
        assertThrows(Conflict.class, () -> tx.run(em -> store(em, 1)));
    }

    @Test
    public void saysStorageFailureWithoutTheRowItIsAbout() {
        RuntimeException failure = assertThrows(StorageFailure.class,
            () -> tx.run(em -> em.createNativeQuery("update schema_state set digest = ?")
                .setParameter(1, "secret".repeat(20)).executeUpdate()));
        for (Throwable part = failure; part != null; part = part.getCause()) {
            assertTrue(part.toString(), !part.toString().contains("secret"));
        }
    }

    @Test
    public void canBeUsedAgainAfterAFailure() {
        assertThrows(RuntimeException.class, () -> tx.run(em -> em.createNativeQuery("nonsense").executeUpdate()));
        tx.run(em -> store(em, 1));
        assertEquals(1, rows());
    }

    @Test
    public void migratesPastTheLockOfANodeThatWasKilled() {
        tx.run(em -> {
            em.createNativeQuery("update databasechangeloglock set locked = true, lockedby = 'gone'").executeUpdate();
            em.createNativeQuery("update schema_state set digest = 'older'").executeUpdate();
        });
        database.close();
        database = Database.open(settings, statements::around);
        tx = database.tx();
        assertEquals(0, rows());
    }

    @Test
    public void countsTheStatementsOfAUnitOfWork() {
        assertEquals(2, statements.during(() -> tx.run(em -> {
            store(em, 1);
            rows();
        })));
    }

    @Test
    public void keepsInstantsInUtcWhereverTheMachineStands() {
        TimeZone machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
            assertEquals(HOUR_THAT_DID_NOT_EXIST, writtenAndRead(HOUR_THAT_DID_NOT_EXIST));
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    private Instant writtenAndRead(Instant instant) {
        return tx.sql(connection -> {
            try (var create = connection.createStatement()) {
                create.execute("create table moment (happened timestamp)");
            }
            try (var insert = connection.prepareStatement("insert into moment (happened) values (?)")) {
                UtcTimes.set(insert, 1, instant);
                insert.execute();
            }
            try (var row = connection.createStatement().executeQuery("select happened from moment")) {
                row.next();
                return UtcTimes.get(row, 1);
            }
        });
    }

    private static void store(EntityManager em, long id) {
        em.createNativeQuery("insert into attachment_chunk (attachment_id, part_no, data) values (?, 0, ?)")
            .setParameter(1, id).setParameter(2, new byte[] {1}).executeUpdate();
    }

    private int rows() {
        return tx.call(em -> {
            List<?> count = em.createNativeQuery("select count(*) from attachment_chunk").getResultList();
            return ((Number) count.getFirst()).intValue();
        });
    }
}
