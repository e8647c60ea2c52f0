package org.skolbro.testkit.memory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.document.Attachment;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.core.store.PlanStore;

/** Plan versions in memory. */
public final class InMemoryPlanStore implements PlanStore {

    private final Memory memory;
    private final Map<PlanId, Plan> plans;
    private final Map<PlanId, byte[]> minutes;

    public InMemoryPlanStore(Memory memory) {
        this.memory = memory;
        this.plans = memory.table();
        minutes = memory.table();
    }

    @Override
    public void insert(Plan plan) {
        memory.requireUnitOfWork();
        if (plans.values().stream().anyMatch(other -> other.version() == plan.version())) {
            throw new Conflict("Plan version " + plan.version() + " is taken");
        }
        plans.put(plan.id(), plan);
    }

    @Override
    public void revise(Plan seen, Plan now) {
        memory.requireUnitOfWork();
        if (seen.state() != Plan.State.DRAFT || !seen.equals(plans.get(seen.id()))) {
            throw new Conflict("Plan " + seen.id() + " was changed by somebody else");
        }
        plans.put(now.id(), now);
    }

    @Override
    public void adopt(Plan plan) {
        memory.requireUnitOfWork();
        if (plans.get(plan.id()).state() != Plan.State.DRAFT) {
            throw new Conflict("Plan " + plan.id() + " is no longer a draft");
        }
        plans.put(plan.id(), plan);
    }

    @Override
    public void attach(PlanId plan, Attachment file, InputStream content) {
        memory.requireUnitOfWork();
        Plan adopted = plans.get(plan);
        if (adopted == null || adopted.state() == Plan.State.DRAFT || adopted.minutes().isPresent()) {
            throw new Conflict("Plan " + plan + " takes no decision now");
        }
        plans.put(plan, adopted.with(file));
        try {
            minutes.put(plan, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream minutes(PlanId plan) {
        return new ByteArrayInputStream(Optional.ofNullable(minutes.get(plan)).orElseThrow(() -> new NotFound("No decision is attached to plan " + plan)));
    }

    @Override
    public List<Plan> all() {
        memory.requireUnitOfWork();
        return plans.values().stream().sorted(Comparator.comparing(Plan::version).reversed()).toList();
    }
}
