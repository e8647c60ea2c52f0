package org.skolbro.core.internal.retention;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.Conflict;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.DisposalItem;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.DisposalRun.State;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.RunId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.evidence.Maintenance;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.StoredRun;
import org.skolbro.core.store.UnitOfWork;

/** Disposal (gallring): asks the gate, opens the unit of work, writes the trail. The decisions and the work are elsewhere. */
@Component
public final class DisposalService implements Disposals {

    private static final int TRIES = 3;
    private static final Text LOOKING = Text.sv("Letar upp det som ska gallras").en("Looking for what is due");

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail audit;
    private final RunParts parts;
    private final RunPapers papers;

    @Activate
    public DisposalService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail audit,
            @Reference RunParts parts, @Reference RunPapers papers) {
        this.work = work;
        this.gate = gate;
        this.audit = audit;
        this.parts = parts;
        this.papers = papers;
    }

    /** The parts that runs are made of. */
    @Component(service = RunParts.class)
    public static final class RunParts {

        private final DisposalStore store;
        private final DisposalDecisions decisions;
        private final RunExecution execution;
        private final RunViews views;
        private final Maintenance maintenance;

        @Activate
        public RunParts(@Reference DisposalStore store, @Reference DisposalDecisions decisions,
                @Reference RunExecution execution, @Reference RunViews views, @Reference Maintenance maintenance) {
            this.store = store;
            this.decisions = decisions;
            this.execution = execution;
            this.views = views;
            this.maintenance = maintenance;
        }
    }

    @Override
    public Outcome<DisposalRun> preview(Caller caller, Progress progress) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        progress.at(LOOKING, 0, -1);
        if (parts.maintenance.reason().isPresent()) {
            return Outcome.refused(parts.maintenance.reason().get());
        }
        return again(TRIES, () -> work.inOne(() -> told(caller, "disposal.preview", "", parts.decisions.preview(caller), filled -> filled.run().id())
            .map(filled -> parts.views.run(filled.run(), filled.tallies()))));
    }

    /** A preview overwrites nothing of anybody's, so that losing a race for a row is no news to the archivist. */
    private static <T> T again(int tries, Supplier<T> preview) {
        try {
            return preview.get();
        } catch (Conflict beaten) {
            if (tries == 1) {
                throw beaten;
            }
            return again(tries - 1, preview);
        }
    }

    @Override
    public List<DisposalRun> runs(Caller caller) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR, Role.OPERATOR);
        return work.inOne(() -> parts.store.all().stream().map(parts.views::run).toList());
    }

    @Override
    public DisposalRun run(Caller caller, RunId run) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(() -> parts.views.run(find(run)));
    }

    @Override
    public Page<DisposalItem> items(Caller caller, RunId run, Items which, Page.Request page) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        return work.inOne(() -> {
            StoredRun stored = find(run);
            var items = parts.store.items(run, which, parts.views.months(stored), page);
            return new Page<>(parts.views.items(stored, items.items()), items.total());
        });
    }

    @Override
    public Outcome<DisposalRun> drop(Caller caller, RunId run, HoldingId item, String reason) {
        return decide(caller, run, "disposal.drop", item + ": " + reason, stored -> parts.decisions.drop(stored, item, reason));
    }

    @Override
    public Outcome<DisposalRun> approve(Caller caller, RunId run, String digest) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        gate.requireLevel(caller, AssuranceLevel.SECOND_FACTOR);
        return decide(caller, run, "disposal.approve", digest, stored -> parts.decisions.approve(caller, stored, digest));
    }

    @Override
    public Outcome<DisposalRun> execute(Caller caller, RunId run, Progress progress) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        if (parts.maintenance.reason().isPresent()) {
            return Outcome.refused(parts.maintenance.reason().get());
        }
        Outcome<StoredRun> started = work.inOne(() -> told(caller, "disposal.start", "", parts.decisions.start(find(run)), StoredRun::id));
        return switch (started) {
            case Outcome.Refused<StoredRun>(Text reason) -> Outcome.refused(reason);
            case Outcome.Done<StoredRun>(StoredRun stored) -> {
                parts.execution.drive(Optional.of(caller), stored, work.inOne(() -> parts.decisions.plan(stored)), progress);
                yield Outcome.done(run(caller, run));
            }
        };
    }

    @Override
    public Outcome<DisposalRun> pause(Caller caller, RunId run) {
        return decide(caller, run, "disposal.pause", "", parts.decisions::pause);
    }

    @Override
    public Outcome<DisposalRun> cancel(Caller caller, RunId run, String reason) {
        Outcome<DisposalRun> cancelled = decide(caller, run, "disposal.cancel", reason,
            stored -> parts.decisions.cancel(caller, stored, reason));
        if (cancelled instanceof Outcome.Done && work.inOne(() -> parts.decisions.mustClose(find(run)))) {
            parts.execution.close(run, work.inOne(() -> parts.decisions.plan(find(run))), State.CANCELLED);
        }
        return cancelled;
    }

    @Override
    public Disposals.Check check(Caller caller, RunId run, Progress progress) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR);
        work.inOne(() -> audit.write(caller, "disposal.checked", List.of(), find(run).id().toString(), ""));
        return papers.check(run, progress);
    }

    @Override
    public void certificatePdf(Caller caller, RunId run, OutputStream out) {
        read(caller, "disposal.certificate", run.toString());
        papers.protocol(run, out);
    }

    @Override
    public void certificateLines(Caller caller, RunId run, OutputStream out) {
        read(caller, "disposal.certificate", run.toString());
        papers.certificate(run, out);
    }

    @Override
    public void ledgerLines(Caller caller, OutputStream out) {
        read(caller, "ledger.export", "");
        papers.ledger(out);
    }

    @Override
    public void presentLines(Caller caller, OutputStream out) {
        read(caller, "present.export", "");
        papers.present(out);
    }

    /** Evidence names nobody, so that an operator may hand it to whoever wants to check. */
    private void read(Caller caller, String action, String reference) {
        gate.requireOffice(caller, Role.ARCHIVIST, Role.AUDITOR, Role.OPERATOR);
        work.inOne(() -> audit.write(caller, action, List.of(), reference, ""));
    }

    private Outcome<DisposalRun> decide(Caller caller, RunId run, String action, String detail,
            Function<StoredRun, Outcome<StoredRun>> decision) {
        gate.requireOffice(caller, Role.ARCHIVIST);
        return work.inOne(() -> told(caller, action, detail, decision.apply(find(run)), StoredRun::id).map(parts.views::run));
    }

    /** A no leaves no trail, because it changed nothing. */
    private <T> Outcome<T> told(Caller caller, String action, String detail, Outcome<T> answer, Function<T, RunId> run) {
        if (answer instanceof Outcome.Done<T>(T value)) {
            audit.write(caller, action, List.of(), run.apply(value).toString(), detail);
        }
        return answer;
    }

    private StoredRun find(RunId run) {
        return parts.store.find(run).orElseThrow(() -> new NotFound("No run " + run));
    }
}
