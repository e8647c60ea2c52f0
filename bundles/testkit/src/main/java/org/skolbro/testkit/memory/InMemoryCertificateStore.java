package org.skolbro.testkit.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.store.CertificateStore;

/** Certificates in memory. */
public final class InMemoryCertificateStore implements CertificateStore {

    private final Memory memory;
    private final Map<Long, Entry> entries;
    private final Map<Long, List<String>> lines;
    private final Map<HoldingId, Long> destroyed;

    public InMemoryCertificateStore(Memory memory) {
        this.memory = memory;
        this.entries = memory.table();
        this.lines = memory.table();
        this.destroyed = memory.table();
    }

    @Override
    public Optional<Entry> lockLast() {
        return latest(all());
    }

    @Override
    public Optional<Entry> last(RunId run) {
        return latest(all().filter(entry -> entry.run().equals(run)));
    }

    @Override
    public Optional<Entry> lastHead() {
        return latest(all().filter(entry -> entry.kind() == Entry.Kind.HEAD));
    }

    @Override
    public void append(Entry entry, List<Line> added) {
        memory.requireUnitOfWork();
        if (entry.number() != entries.size() + 1) {
            throw new IllegalArgumentException("Certificates have no gaps and no branches");
        }
        entries.put(entry.number(), entry);
        lines.put(entry.number(), added.stream().map(Line::text).toList());
        added.stream().flatMap(line -> line.destroyed().stream()).forEach(holding -> {
            if (destroyed.put(holding, entry.number()) != null) {
                throw new IllegalStateException("Holding " + holding + " has been certified before");
            }
        });
    }

    @Override
    public List<Entry> after(long number, int limit) {
        return all().filter(entry -> entry.number() > number).limit(limit).toList();
    }

    @Override
    public List<Entry> of(RunId run) {
        return all().filter(entry -> entry.run().equals(run)).toList();
    }

    @Override
    public List<String> lines(RunId run, int batch) {
        return all().filter(entry -> entry.run().equals(run) && entry.kind() == Entry.Kind.BATCH && entry.batch() == batch)
            .flatMap(entry -> lines.get(entry.number()).stream()).toList();
    }

    private Stream<Entry> all() {
        memory.requireUnitOfWork();
        return entries.values().stream().sorted(Comparator.comparing(Entry::number));
    }

    private static Optional<Entry> latest(Stream<Entry> some) {
        return some.reduce((before, after) -> after);
    }
}
