package org.skolbro.core.internal.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.core.packing.ChildPackage.Retention;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.RunItem;

/** What the plan in force wants delivered before it is destroyed (levereras och gallras). To be called inside a unit of work. */
@Component(service = DueForDelivery.class)
public final class DueForDelivery {

    private final PlanVersions plans;
    private final DisposalStore store;
    private final Evaluation evaluation;

    @Activate
    public DueForDelivery(@Reference PlanVersions plans, @Reference DisposalStore store, @Reference Evaluation evaluation) {
        this.plans = plans;
        this.store = store;
        this.evaluation = evaluation;
    }

    public Optional<Plan> inForce() {
        return plans.inForce();
    }

    public Plan plan(PlanId id) {
        return plans.find(id).orElseThrow();
    }

    public LocalDate today() {
        return plans.today();
    }

    public Instant now() {
        return plans.now();
    }

    /** By milestone date and holding. What a hold stops is not in it. */
    public Page<RunItem> items(Plan plan, Page.Request page) {
        return store.matching(new ResolvedRules(plan).delivered(store.kinds(), today()), Optional.empty(), page);
    }

    /** Items of children on the way to another unit. */
    public Set<HoldingId> onTheWay(Collection<RunItem> items) {
        return evaluation.onTheWay(items);
    }

    /** Why an item is delivered, for those who receive it. */
    public static Optional<Retention> why(Plan plan, RunItem item) {
        return plan.rules().stream().filter(rule -> rule.id().equals(item.rule())).findFirst()
            .map(rule -> new Retention(Integer.toString(plan.version()), plan.decision().map(Object::toString).orElse(""), rule.id().value(),
                rule.basis().toString(), "Levereras och gallras", RetentionSentences.milestone(item.milestone()).sv(), item.milestoneDate(),
                rule.months()));
    }

    /** Reads all, page by page. */
    public interface Reader {
        void page(List<RunItem> items, long read, long total);
    }

    public void all(Plan plan, Reader reader) {
        int size = 1000;
        for (int offset = 0;; offset += size) {
            Page<RunItem> page = items(plan, new Page.Request(offset, size));
            if (page.items().isEmpty()) {
                return;
            }
            reader.page(page.items(), offset + page.items().size(), page.total());
        }
    }
}
