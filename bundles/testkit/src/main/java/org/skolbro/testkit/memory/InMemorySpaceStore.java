package org.skolbro.testkit.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.core.store.SpaceStore;

/** Memory has no space to take back; what is told of it is kept. */
public final class InMemorySpaceStore implements SpaceStore {

    private final Memory memory;
    private final Map<Integer, Reclaim> reclaims;

    public InMemorySpaceStore(Memory memory) {
        this.memory = memory;
        this.reclaims = memory.table();
    }

    @Override
    public List<String> tables() {
        return List.of("document_content", "document");
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public void reclaim(String table) {
        // nothing lies anywhere
    }

    @Override
    public void insert(Reclaim reclaim) {
        memory.requireUnitOfWork();
        reclaims.put(reclaims.size(), reclaim);
    }

    @Override
    public Optional<Reclaim> covering(long certificateEntry) {
        memory.requireUnitOfWork();
        return reclaims.values().stream().filter(reclaim -> reclaim.certificateEntry() >= certificateEntry)
            .min(Comparator.comparing(Reclaim::certificateEntry).thenComparing(Reclaim::at));
    }
}
