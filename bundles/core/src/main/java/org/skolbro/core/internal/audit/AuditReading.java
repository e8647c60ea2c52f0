package org.skolbro.core.internal.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.outcome.Page;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.access.StaffNames;
import org.skolbro.core.store.AuditStore;
import org.skolbro.core.store.UnitOfWork;

/** The audit as auditors read it. What was asked for is in the trail; the names that were searched for are not. */
@Component
public final class AuditReading implements Audit {

    private final UnitOfWork work;
    private final AuditStore store;
    private final Gate gate;
    private final AuditTrail trail;
    private final StaffNames staff;

    @Activate
    public AuditReading(@Reference UnitOfWork work, @Reference AuditStore store, @Reference Gate gate,
            @Reference AuditTrail trail, @Reference StaffNames staff) {
        this.work = work;
        this.store = store;
        this.gate = gate;
        this.trail = trail;
        this.staff = staff;
    }

    @Override
    public Page<AuditLine> lines(Caller caller, Filter filter, Page.Request page) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.AUDITOR);
            Page<AuditLine> lines = told(filter, store.lines(filter, page));
            trail.write(caller, "audit.read", filter.child().stream().toList(), "", describe(filter, page));
            return lines;
        });
    }

    /** Without those that were found by a name that is no longer told: finding one would tell it. */
    private Page<AuditLine> told(Filter filter, Page<AuditLine> found) {
        UnaryOperator<String> names = staff.actors();
        String wanted = filter.actor().orElse("").toLowerCase(Locale.ROOT);
        List<AuditLine> lines = found.items().stream().map(line -> new AuditLine(line.id(), line.at(), names.apply(line.actor()),
            line.action(), line.children(), line.reference(), line.detail()))
            .filter(line -> line.actor().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        return new Page<>(lines, found.total() - (found.items().size() - lines.size()));
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
