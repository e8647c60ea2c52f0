package org.skolbro.persistence.internal.status;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Test;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.Counts.Kind;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.register.SqlRegisterImportStore;

/** What the counting statement owes on each database. */
public abstract class CountsContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    protected abstract TestDatabase testDatabase();

    @Before
    public void clear() {
        testDatabase().clear();
    }

    @Test
    public void anEmptyDatabaseHasNoneOfAnyKind() {
        assertEquals(Stream.of(Kind.values()).collect(Collectors.toMap(kind -> kind, kind -> 0L)), counts());
    }

    @Test
    public void aChildWithTwoPlacementsTodayIsOneAndOneWhoLeftIsNone() {
        work().inOne(() -> new SqlRegisterImportStore(testDatabase().database()).putPlacements(new Batch<>(List.of(
            placement(1, 101, DateSpan.from(TODAY)), placement(2, 101, DateSpan.of(TODAY.minusDays(9), TODAY)),
            placement(3, 102, DateSpan.of(TODAY.minusDays(9), TODAY.minusDays(1))),
            placement(4, 103, DateSpan.from(TODAY.plusDays(1)))), List.of())));
        assertEquals(1L, (long) counts().get(Kind.CHILDREN));
    }

    @Test
    public void theDatabaseTellsItsNameAndVersion() {
        assertTrue(new SqlCounts(testDatabase().database()).database().matches(".*[A-Za-z].* \\d+\\..*"));
    }

    private Map<Kind, Long> counts() {
        return work().inOne(() -> new SqlCounts(testDatabase().database()).counts(TODAY));
    }

    private UnitOfWork work() {
        return new JpaUnitOfWork(testDatabase().database());
    }

    private static Placement placement(long id, long child, DateSpan span) {
        return new Placement(new PlacementId(id), new PersonId(child), new UnitCode("unit" + id), new SchoolType("FS"),
            OptionalInt.empty(), span);
    }
}
