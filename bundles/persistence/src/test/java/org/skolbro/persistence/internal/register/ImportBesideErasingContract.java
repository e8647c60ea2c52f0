package org.skolbro.persistence.internal.register;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestRule;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.retention.RecordKind;
import org.skolbro.core.internal.register.RegisterChanges;
import org.skolbro.core.internal.register.TotalFileImports;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.register.RegisterFormat;
import org.skolbro.core.register.RegisterSource;
import org.skolbro.core.register.RowReader;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.TestDatabase;
import org.skolbro.persistence.internal.database.JpaUnitOfWork;
import org.skolbro.persistence.internal.retention.JpaHoldStore;
import org.skolbro.persistence.internal.retention.SqlRecordStore;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.House;

/** A person comes back into the register in the moment in which she is to be erased. Either comes first, and the other sees it. */
public abstract class ImportBesideErasingContract {

    private static final String ID = "5e0b4a3e-0000-4000-8000-000000000001";
    private static final List<String> UNIT = List.of("aspen", "Aspen", "GR", "Kommunen");
    private static final List<String> PERSON = List.of(ID, "201902012382", "Maja", "Ek", "Ingen", "", "");
    private static final List<String> PLACEMENT = List.of(ID, "aspen", "GR", "1", "2026-08-17", "");
    /** Long enough for an eraser whom nobody stops. */
    private static final int MILLIS = 700;

    private final InMemoryPlatform platform = new InMemoryPlatform();
    private final House house = platform.house();

    protected abstract TestDatabase database();

    @Rule
    public TestRule empty() {
        return database().emptied();
    }

    @Before
    public void aPersonWithNothingLeft() {
        taken(Map.of(RegisterFile.UNITS, UNIT, RegisterFile.PERSONS, PERSON), children -> { });
    }

    @Test
    public void nobodyIsErasedWhileARowAboutHerIsWritten() throws Exception {
        PersonId maja = maja();
        CompletableFuture<Void> erasing = new CompletableFuture<>();
        RegisterChanges whileItIsWritten = children -> {
            CompletableFuture.runAsync(() -> eraseUnlessPlaced(maja), task -> new Thread(task).start()).whenComplete((none, failure) -> {
                if (failure == null) {
                    erasing.complete(none);
                } else {
                    erasing.completeExceptionally(failure);
                }
            });
            assertFalse("the eraser did not wait for its turn", isOver(erasing));
        };
        ImportReport report = taken(Map.of(RegisterFile.PLACEMENTS, PLACEMENT), whileItIsWritten);
        erasing.get(1, TimeUnit.MINUTES);
        assertEquals(1, report.counts().get("placements.csv").added());
        assertEquals(maja, maja());
    }

    @Test
    public void aRowAboutSomebodyWhoWasErasedIsRejected() {
        PersonId maja = maja();
        eraseUnlessPlaced(maja);
        ImportReport report = taken(Map.of(RegisterFile.PLACEMENTS, PLACEMENT), children -> { });
        assertEquals(1, report.counts().get("placements.csv").rejected());
        assertEquals(List.of(), stored(() -> new SqlRegisterStore(database().database()).placements(List.of(maja))));
    }

    private static boolean isOver(CompletableFuture<Void> erasing) {
        try {
            erasing.get(MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException waits) {
            return false;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    /** As a run of disposal does: the turn, one more look, the end. */
    private void eraseUnlessPlaced(PersonId person) {
        stored(() -> {
            new JpaHoldStore(database().database()).takeTurn();
            boolean placed = !new SqlRegisterStore(database().database()).placements(List.of(person)).isEmpty();
            return placed ? Map.of() : new SqlRecordStore(database().database()).erase(RecordKind.PERSON, List.of(new HoldingId(person.value())),
                LocalDate.of(2026, 5, 4));
        });
    }

    private PersonId maja() {
        return stored(() -> new SqlRegisterImportStore(database().database()).registered(List.of(UUID.fromString(ID)))).getFirst().person().id();
    }

    private <T> T stored(Supplier<T> reading) {
        return new JpaUnitOfWork(database().database()).inOne(reading);
    }

    private ImportReport taken(Map<RegisterFile, List<String>> rows, RegisterChanges listener) {
        UnitOfWork stores = new JpaUnitOfWork(database().database());
        UnitOfWork both = new UnitOfWork() {
            @Override
            public <T> T inOne(Supplier<T> unit) {
                return house.memory.inOne(() -> stores.inOne(unit));
            }
        };
        TotalFileImports imports = new TotalFileImports(house.gate, house.trail, both, new SqlRegisterStore(database().database()),
            new SqlRegisterImportStore(database().database()), house.clock, house.withdrawn, List.of(listener), List.of(new Rows(rows)));
        return imports.run(platform.callers().administrator(), Path.of("rows"), false, Progress.NONE);
    }

    /** A register that is written down here. */
    private record Rows(Map<RegisterFile, List<String>> rows) implements RegisterFormat, RegisterSource {

        @Override
        public Opening open(Path source) {
            return new Opened(this);
        }

        @Override
        public long rows(RegisterFile file) {
            return rows.containsKey(file) ? 1 : 0;
        }

        @Override
        public void read(RegisterFile file, RowReader reader) {
            if (rows.containsKey(file)) {
                reader.row(2, rows.get(file));
            }
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
