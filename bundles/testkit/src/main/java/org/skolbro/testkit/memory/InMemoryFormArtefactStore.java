package org.skolbro.testkit.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.form.FormId;
import org.skolbro.api.problem.Conflict;
import org.skolbro.core.store.FormArtefactStore;

/** Archives in memory. */
public final class InMemoryFormArtefactStore implements FormArtefactStore {

    private final Memory memory;
    private final Map<String, Artefact> artefacts;
    private final Map<String, byte[]> contents;

    public InMemoryFormArtefactStore(Memory memory) {
        this.memory = memory;
        this.artefacts = memory.table();
        this.contents = memory.table();
    }

    @Override
    public void insert(Artefact artefact, byte[] content) {
        memory.requireUnitOfWork();
        String key = key(artefact.form(), artefact.version());
        if (artefacts.putIfAbsent(key, artefact) != null) {
            throw new Conflict("archive " + key + " is stored already");
        }
        contents.put(key, content.clone());
    }

    @Override
    public List<Artefact> all() {
        memory.requireUnitOfWork();
        return artefacts.values().stream()
            .sorted(Comparator.comparing((Artefact one) -> one.form().value()).thenComparing(Artefact::version)).toList();
    }

    @Override
    public Optional<byte[]> content(FormId form, String version) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(contents.get(key(form, version)));
    }

    private static String key(FormId form, String version) {
        return form.value() + "@" + version;
    }
}
