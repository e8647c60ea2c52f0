package org.skolbro.core.internal.register;

import static org.osgi.service.component.annotations.ReferenceCardinality.AT_LEAST_ONE;
import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.register.RegisterFormat;
import org.skolbro.core.register.RegisterFormat.Opened;
import org.skolbro.core.register.RegisterFormat.Refused;
import org.skolbro.core.register.RegisterSource;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterImportStore.Sizes;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.UnitOfWork;

/**
 * Imports of a total file, in the format that is installed; without one there is no such service. It also waits for who is
 * told of changed placements, so that no import at start passes them by. One at a time: the second one is refused.
 */
@Component
public final class TotalFileImports implements RegisterImports {

    private static final int LATEST = 50;
    private static final Text BUSY = Text.sv("En annan import pågår. Vänta tills den är klar.")
        .en("Another import is running. Wait until it has ended.");

    private final Gate gate;
    private final AuditTrail trail;
    private final UnitOfWork work;
    private final RegisterStore register;
    private final RegisterImportStore imports;
    private final Clock clock;
    private final List<RegisterChanges> listeners;
    private final List<RegisterFormat> formats;
    private final Withdrawn withdrawn;
    private final ReentrantLock running = new ReentrantLock();

    @Activate
    public TotalFileImports(@Reference Gate gate, @Reference AuditTrail trail, @Reference UnitOfWork work,
            @Reference RegisterStore register, @Reference RegisterImportStore imports,
            @Reference(target = "(skolbro.clock=platform)") Clock clock, @Reference Withdrawn withdrawn,
            @Reference(cardinality = AT_LEAST_ONE, policyOption = GREEDY) List<RegisterChanges> listeners,
            @Reference(cardinality = AT_LEAST_ONE, policyOption = GREEDY) List<RegisterFormat> formats) {
        this.gate = gate;
        this.trail = trail;
        this.work = work;
        this.register = register;
        this.imports = imports;
        this.clock = clock;
        this.withdrawn = withdrawn;
        this.listeners = List.copyOf(listeners);
        this.formats = List.copyOf(formats);
    }

    @Override
    public ImportReport run(Caller caller, Path source, boolean dryRun, Progress progress) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
        ImportRun run = new ImportRun(new ImportId(Ids.next()), clock.instant(), caller.displayName(), dryRun, progress);
        String action = dryRun ? "register.import-tried" : "register.imported";
        ImportId id = run.id();
        // Before the first batch, so that no row is ever written without the line that says by whom.
        work.inOne(() -> trail.write(caller, action, List.of(), id.toString(), ""));
        ImportReport report = running.tryLock() ? alone(run, source) : run.refused(clock.instant(), BUSY);
        work.inOne(() -> imports.insert(report));
        return report;
    }

    @Override
    public ImportReport importAndDestroy(Caller caller, Path workingCopy, boolean dryRun, Progress progress) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR);
        try {
            return run(caller, workingCopy, dryRun, progress);
        } finally {
            WorkingCopy.destroy(workingCopy);
            work.inOne(() -> trail.write(caller, "register.working-copy-destroyed", List.of(), "", ""));
        }
    }

    @Override
    public List<ImportReport> latest(Caller caller) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.OPERATOR, Role.AUDITOR);
        return work.inOne(() -> imports.latest(LATEST));
    }

    private ImportReport alone(ImportRun run, Path source) {
        try {
            return switch (formats.getFirst().open(source)) {
                case Refused(Text reason) -> run.refused(clock.instant(), reason);
                case Opened(RegisterSource opened) -> {
                    try (opened) {
                        yield take(run, opened);
                    }
                }
            };
        } finally {
            running.unlock();
        }
    }

    private ImportReport take(ImportRun run, RegisterSource source) {
        run.expect(source);
        Accepted accepted = new Accepted();
        Sizes before = work.inOne(imports::sizes);
        for (Table<?, ?> table : tables(accepted)) {
            if (!run.isCancelled()) {
                take(table, run, source, accepted, before);
            }
        }
        return run.ended(clock.instant());
    }

    private <K, T> void take(Table<K, T> table, ImportRun run, RegisterSource source, Accepted accepted, Sizes before) {
        TableImport<K, T> taking = new TableImport<>(table, run, work,
            wanted -> new Known(register, imports, wanted, accepted), imports::takeTurn);
        source.read(table.file(), taking);
        run.count(table.file(), taking.end(table.size(before)));
    }

    private List<Table<?, ?>> tables(Accepted accepted) {
        return List.of(
            new UnitTable(register, imports, accepted),
            new PersonTable(imports, accepted, work.inOne(withdrawn::guard), LocalDate.now(clock)),
            new GroupTable(register, imports, accepted),
            new PlacementTable(register, imports, listeners),
            new GuardianshipTable(register, imports),
            new MembershipTable(imports),
            new DutyTable(imports),
            new AssignmentTable(imports));
    }
}
