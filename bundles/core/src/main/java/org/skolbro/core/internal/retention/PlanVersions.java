package org.skolbro.core.internal.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.PlanId;
import org.skolbro.core.store.PlanStore;

/** The versions of the records plan and which of them acts today. To be called inside a unit of work. */
@Component(service = PlanVersions.class)
public final class PlanVersions {

    private final PlanStore store;
    private final Clock clock;

    @Activate
    public PlanVersions(@Reference PlanStore store, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** In whole milliseconds, which every database keeps. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Of the adopted versions that apply already, the one that applies since last. */
    Optional<Plan> inForce() {
        return acting(store.all());
    }

    /** Newest first. An adopted version is replaced from the day on which a later one applies, without anybody doing it. */
    List<Plan> all() {
        List<Plan> all = store.all();
        Optional<Plan> acting = acting(all);
        return all.stream().map(plan -> acting.filter(now -> isReplacedBy(plan, now)).map(now -> plan.replaced())
            .orElse(plan)).toList();
    }

    Optional<Plan> find(PlanId id) {
        return store.all().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    private Optional<Plan> acting(List<Plan> all) {
        return all.stream().filter(plan -> plan.state() == Plan.State.ADOPTED)
            .filter(plan -> !plan.validFrom().orElseThrow().isAfter(today()))
            .max(Comparator.comparing((Plan plan) -> plan.validFrom().orElseThrow()).thenComparing(Plan::version));
    }

    private static boolean isReplacedBy(Plan plan, Plan acting) {
        return plan.state() == Plan.State.ADOPTED && !plan.id().equals(acting.id())
            && !plan.validFrom().orElseThrow().isAfter(acting.validFrom().orElseThrow());
    }
}
