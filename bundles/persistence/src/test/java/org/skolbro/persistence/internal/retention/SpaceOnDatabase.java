package org.skolbro.persistence.internal.retention;

import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.skolbro.core.store.SpaceStore;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.sql.Sql;
import org.skolbro.testkit.store.SpaceStoreContract;

/** Space on a real database, where something can be taken back. */
abstract class SpaceOnDatabase extends SpaceStoreContract {

    /** Unlike anything that a database writes by itself. */
    static final String WRITTEN = "ett-omdome-som-ingen-mer-ska-kunna-lasa";
    private static final int ROWS = 2_000;

    abstract TestDatabase testDatabase();

    @Override
    protected UnitOfWork unitOfWork() {
        return new JpaUnitOfWork(database());
    }

    @Override
    protected SpaceStore store() {
        return new SqlSpaceStore(database());
    }

    @Test
    public void whatWasDeletedTakesNoSpaceAnyMore() {
        fillAndDelete();
        long before = store().bytes();
        store().tables().forEach(store()::reclaim);
        long after = store().bytes();
        assertTrue(before + " became " + after, after < before);
    }

    private void fillAndDelete() {
        fill();
        database().tx().sql(connection -> Sql.of("delete from setting where name like 'space-%' and name not like '%0'").change(connection));
    }

    void fill() {
        database().tx().sql(connection -> {
            for (int row = 1; row <= ROWS; row++) {
                Sql.of("insert into setting (name, content) values (?, ?)", "space-" + row, "\"" + WRITTEN.repeat(20) + row + "\"").change(connection);
            }
            return null;
        });
    }

    Database database() {
        return testDatabase().database();
    }
}
