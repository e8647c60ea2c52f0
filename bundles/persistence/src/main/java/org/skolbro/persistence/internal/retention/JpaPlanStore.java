package org.skolbro.persistence.internal.retention;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.core.store.PlanStore;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.Locked;
import org.skolbro.persistence.Tx;
import org.skolbro.persistence.internal.attachment.Chunks;

/** Plan versions, each whole in one row. */
@Component
public final class JpaPlanStore implements PlanStore {

    private final Tx tx;
    private final Chunks chunks;

    @Activate
    public JpaPlanStore(@Reference Database database) {
        this.tx = database.tx();
        chunks = new Chunks(tx);
    }

    @Override
    public void insert(Plan plan) {
        tx.within(em -> {
            em.persist(new PlanEntity(plan));
            em.flush();
            return null;
        });
    }

    @Override
    public void revise(Plan seen, Plan now) {
        tx.within(em -> {
            PlanEntity stored = Locked.find(em, PlanEntity.class, seen.id().value()).orElse(null);
            if (stored == null || !stored.isDraft() || !stored.toRecord().equals(seen)) {
                throw new Conflict("plan " + seen.id() + " was changed by somebody else");
            }
            stored.revise(now);
            return null;
        });
    }

    @Override
    public void adopt(Plan plan) {
        tx.within(em -> {
            PlanEntity stored = Locked.find(em, PlanEntity.class, plan.id().value()).orElse(null);
            if (stored == null || !stored.isDraft()) {
                throw new Conflict("plan " + plan.id() + " is no longer a draft");
            }
            stored.adopt(plan);
            return null;
        });
    }

    @Override
    public void attach(PlanId plan, Attachment file, InputStream content) {
        tx.within(em -> {
            PlanEntity stored = Locked.find(em, PlanEntity.class, plan.value()).orElse(null);
            if (stored == null || stored.isDraft() || stored.toRecord().minutes().isPresent()) {
                throw new Conflict("plan " + plan + " takes no decision now");
            }
            stored.attach(file);
            return null;
        });
        chunks.write(file.id().value(), content);
    }

    @Override
    public InputStream minutes(PlanId plan) {
        return chunks.open(tx.call(em -> Optional.ofNullable(em.find(PlanEntity.class, plan.value())).flatMap(stored -> stored.toRecord().minutes()))
            .orElseThrow(() -> new NotFound("No decision is attached to plan " + plan)).id().value());
    }

    @Override
    public List<Plan> all() {
        return tx.within(em -> em.createQuery("select p from PlanEntity p order by p.version desc", PlanEntity.class)
            .getResultStream().map(PlanEntity::toRecord).toList());
    }
}
