package org.skolbro.persistence.internal.form;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.form.FormDeclaration;
import org.skolbro.api.form.FormId;
import org.skolbro.core.store.FormStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Tx;

/** Declarations of forms, as text that needs no bundle to be read. */
@Component
public final class JpaFormStore implements FormStore {

    private final Tx tx;
    private final StoredTypes types = new StoredTypes();

    @Activate
    public JpaFormStore(@Reference Database database) {
        this.tx = database.tx();
    }

    @Override
    public void remember(FormDeclaration declaration, String version, Instant at) {
        tx.within(em -> {
            Optional<DeclarationEntity> latest = latest(em, declaration.id());
            Optional<Seen> before = latest.map(DeclarationEntity::toRecord);
            if (before.filter(seen -> seen.declaration().equals(declaration) && seen.version().equals(version)).isEmpty()) {
                int turn = latest.map(DeclarationEntity::turn).orElse(0) + 1;
                em.persist(new DeclarationEntity(new Seen(declaration, version, at), turn));
            }
            declaration.documentTypes().forEach(type -> types.remember(em, type));
            return null;
        });
    }

    @Override
    public void remember(DocumentType type) {
        tx.within(em -> {
            types.remember(em, type);
            return null;
        });
    }

    @Override
    public List<Seen> latest() {
        // sorted here: Derby would carry the long texts through its sort
        return tx.within(em -> em.createQuery("select d from DeclarationEntity d where d.turn ="
                + " (select max(l.turn) from DeclarationEntity l where l.form = d.form)", DeclarationEntity.class)
            .getResultStream().map(DeclarationEntity::toRecord)
            .sorted(Comparator.comparing((Seen seen) -> seen.declaration().id().value())).toList());
    }

    @Override
    public Optional<ConsentPurpose> purpose(PurposeId id, int textVersion) {
        return tx.within(em -> em.createQuery("select d from DeclarationEntity d", DeclarationEntity.class).getResultStream()
            .flatMap(one -> one.toRecord().declaration().consentPurposes().stream())
            .filter(purpose -> purpose.id().equals(id) && purpose.textVersion() == textVersion).findFirst());
    }

    private static Optional<DeclarationEntity> latest(EntityManager em, FormId form) {
        return em.createQuery("select d from DeclarationEntity d where d.form = :form order by d.turn desc",
            DeclarationEntity.class).setParameter("form", form.value()).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public List<DocumentType> types() {
        return tx.within(em -> em.createQuery("select t from DocumentTypeEntity t", DocumentTypeEntity.class)
            .getResultStream().map(DocumentTypeEntity::toRecord)
            .sorted(Comparator.comparing((DocumentType type) -> type.id().value()).thenComparing(DocumentType::version))
            .toList());
    }

    @Override
    public Optional<DocumentType> type(DocumentTypeId id, int version) {
        return tx.within(em -> types.find(em, TypeKey.of(id, version)));
    }
}
