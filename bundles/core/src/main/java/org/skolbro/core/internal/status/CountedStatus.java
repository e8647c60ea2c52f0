package org.skolbro.core.internal.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.form.FormStatus;
import org.skolbro.api.status.PlatformStatus;
import org.skolbro.api.status.Status;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.Counts;
import org.skolbro.core.store.Counts.Kind;
import org.skolbro.core.store.UnitOfWork;

/** The status, counted anew by the database each time it is asked for. */
@Component
public final class CountedStatus implements Status {

    private final UnitOfWork work;
    private final Gate gate;
    private final Readiness readiness;
    private final Counts counts;
    private final Clock clock;

    @Activate
    public CountedStatus(@Reference UnitOfWork work, @Reference Gate gate, @Reference Readiness readiness, @Reference Counts counts,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.readiness = readiness;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public PlatformStatus now(Caller caller) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.OPERATOR, Role.ADMINISTRATOR);
            List<FormStatus> all = readiness.forms(caller);
            Map<Kind, Long> counted = counts.counts(LocalDate.now(clock));
            return new PlatformStatus(node(), counts.database(), readiness.of(all), all, counted.get(Kind.CHILDREN),
                counted.get(Kind.DRAFTS), counted.get(Kind.FINALISED), counted.get(Kind.ARCHIVED), counted.get(Kind.DESTROYED));
        });
    }

    private static String node() {
        return System.getProperty("karaf.name", "local");
    }
}
