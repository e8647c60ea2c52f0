package org.skolbro.testkit.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormId;
import org.skolbro.core.store.DocumentStore.TypeVersion;
import org.skolbro.core.store.FormStore;

/** Declarations in memory. */
public final class InMemoryFormStore implements FormStore {

    private final Memory memory;
    private final Map<FormId, Seen> latest;
    private final Map<TypeVersion, DocumentType> types;
    private final Map<String, ConsentPurpose> purposes;

    public InMemoryFormStore(Memory memory) {
        this.memory = memory;
        this.latest = memory.table();
        this.types = memory.table();
        this.purposes = memory.table();
    }

    @Override
    public void remember(FormDeclaration declaration, String version, Instant at) {
        memory.requireUnitOfWork();
        Seen before = latest.get(declaration.id());
        if (before == null || !before.declaration().equals(declaration) || !before.version().equals(version)) {
            latest.put(declaration.id(), new Seen(declaration, version, at));
        }
        declaration.documentTypes().forEach(this::remember);
        declaration.consentPurposes().forEach(purpose -> purposes.putIfAbsent(purpose.id() + " " + purpose.textVersion(), purpose));
    }

    @Override
    public void remember(DocumentType type) {
        memory.requireUnitOfWork();
        types.putIfAbsent(new TypeVersion(type.id(), type.version()), type);
    }

    @Override
    public List<Seen> latest() {
        memory.requireUnitOfWork();
        return List.copyOf(latest.values());
    }

    @Override
    public Optional<ConsentPurpose> purpose(PurposeId id, int textVersion) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(purposes.get(id + " " + textVersion));
    }

    @Override
    public List<DocumentType> types() {
        memory.requireUnitOfWork();
        return types.values().stream()
            .sorted(Comparator.comparing((DocumentType type) -> type.id().value()).thenComparing(DocumentType::version))
            .toList();
    }

    @Override
    public Optional<DocumentType> type(DocumentTypeId id, int version) {
        memory.requireUnitOfWork();
        return Optional.ofNullable(types.get(new TypeVersion(id, version)));
    }
}
