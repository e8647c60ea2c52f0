package org.skolbro.core.internal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.skolbro.api.register.ImportReport.Counts;
import org.skolbro.api.register.ImportReport.Kind;
import org.skolbro.api.register.ImportReport.RowFault;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.register.RowReader;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.UnitOfWork;

/** Takes in one file, a batch in each unit of work. Holds one batch and sixteen bytes for each key, however long the file. */
final class TableImport<K, T> implements RowReader {

    static final int BATCH = 1000;

    private record Keyed<K>(Row row, K key) {
    }

    private final Table<K, T> table;
    private final ImportRun run;
    private final UnitOfWork work;
    private final Function<References, Known> lookUp;
    private final Runnable turn;
    private final SeenKeys inFile = new SeenKeys();
    private final SeenKeys inRegister = new SeenKeys();
    private final List<Row> pending = new ArrayList<>(BATCH);
    private long added;
    private long changed;
    private long unchanged;
    private long found;
    private long rejected;

    /** @param turn waits for the turn of whoever destroys */
    TableImport(Table<K, T> table, ImportRun run, UnitOfWork work, Function<References, Known> lookUp, Runnable turn) {
        this.table = table;
        this.run = run;
        this.work = work;
        this.lookUp = lookUp;
        this.turn = turn;
    }

    @Override
    public boolean row(long line, List<String> values) {
        pending.add(new Row(table.file(), line, List.copyOf(values)));
        if (pending.size() == BATCH) {
            flush();
        }
        return !run.isCancelled();
    }

    @Override
    public boolean broken(RowFault fault) {
        rejected++;
        run.fault(fault);
        return !run.isCancelled();
    }

    /** What became of the file; {@code before} is how many rows the register had. */
    Counts end(long before) {
        flush();
        return new Counts(added, changed, unchanged, run.isCancelled() ? 0 : before - found, rejected);
    }

    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        List<Row> keyed = new ArrayList<>(BATCH);
        References wanted = new References();
        for (Row row : pending) {
            attempt(row, () -> {
                if (!inFile.add(table.key(row))) {
                    throw new Rejection(row.file().columns().getFirst(), Kind.DUPLICATE_KEY, Advice.SAME_KEY);
                }
                table.gather(row, wanted);
                keyed.add(row);
            });
        }
        work.inOne(() -> {
            if (!run.isDry()) {
                turn.run();
            }
            take(keyed, lookUp.apply(wanted));
        });
        run.advance(table.file(), pending.size());
        pending.clear();
    }

    private void take(List<Row> rows, Known known) {
        List<Keyed<K>> keyed = new ArrayList<>(rows.size());
        rows.forEach(row -> attempt(row, () -> keyed.add(new Keyed<>(row, table.resolve(row, known)))));
        Map<K, T> stored = table.stored(keyed.stream().map(Keyed::key).toList(), known);
        List<T> toAdd = new ArrayList<>();
        List<T> toChange = new ArrayList<>();
        for (Keyed<K> one : keyed) {
            if (inRegister.add(one.key().toString())) {
                Optional<T> before = Optional.ofNullable(stored.get(one.key()));
                found += before.isPresent() ? 1 : 0;
                boolean taken = attempt(one.row(),
                    () -> sort(table.row(one.key(), one.row(), before, known), before, toAdd, toChange));
                if (!taken) {
                    before.flatMap(stays -> table.despite(one.row(), stays)).ifPresent(toChange::add);
                }
            } else {
                unchanged++; // the same row under the other id of a merged person; the first one holds
            }
        }
        settle(new Batch<>(toAdd, toChange));
    }

    private void sort(T row, Optional<T> before, List<T> toAdd, List<T> toChange) {
        if (before.isEmpty()) {
            toAdd.add(row);
            added++;
        } else if (table.same(before.get(), row)) {
            unchanged++;
        } else {
            toChange.add(row);
            changed++;
        }
    }

    private void settle(Batch<T> batch) {
        if (run.isDry()) {
            batch.added().forEach(table::accept);
        } else if (!batch.isEmpty()) {
            table.write(batch);
        }
    }

    private boolean attempt(Row row, Runnable step) {
        try {
            step.run();
            return true;
        } catch (Rejection no) {
            rejected++;
            run.fault(new RowFault(table.file().fileName(), row.line(), no.field(), no.kind(), no.whatToDo()));
            return false;
        }
    }
}
