package org.skolbro.core.internal.audit;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.outcome.Page;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.store.AuditStore;
import org.skolbro.core.store.UnitOfWork;

/** The audit as auditors read it. What was asked for is in the trail; the names that were searched for are not. */
@Component
public final class AuditReading implements Audit {

    private final UnitOfWork work;
    private final AuditStore store;
    private final Gate gate;
    private final AuditTrail trail;

    @Activate
    public AuditReading(@Reference UnitOfWork work, @Reference AuditStore store, @Reference Gate gate,
            @Reference AuditTrail trail) {
        this.work = work;
        this.store = store;
        this.gate = gate;
        this.trail = trail;
    }

    @Override
    public Page<AuditLine> lines(Caller caller, Filter filter, Page.Request page) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.AUDITOR);
            Page<AuditLine> lines = store.lines(filter, page);
            trail.write(caller, "audit.read", filter.child().stream().toList(), "", describe(filter, page));
            return lines;
        });
    }

    @Override
    public List<String> actions(Caller caller) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.AUDITOR);
            return store.actions();
        });
    }

    private static String describe(Filter filter, Page.Request page) {
        List<String> words = new ArrayList<>();
        filter.actor().ifPresent(actor -> words.add("actor"));
        filter.action().ifPresent(action -> words.add("action=" + action));
        filter.from().ifPresent(day -> words.add("from=" + day));
        filter.to().ifPresent(day -> words.add("to=" + day));
        words.add("offset=" + page.offset());
        return String.join(" ", words);
    }
}
