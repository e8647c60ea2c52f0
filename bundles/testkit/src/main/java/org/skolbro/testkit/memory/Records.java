package org.skolbro.testkit.memory;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.skolbro.api.retention.DeclaredMilestones;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.retention.PhysicalErasure;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.statistics.Statistics;
import org.skolbro.core.internal.document.Custody;
import org.skolbro.core.internal.document.RetentionWhy;
import org.skolbro.core.internal.document.SeenDocuments;
import org.skolbro.core.internal.evidence.CertificateCheck;
import org.skolbro.core.internal.evidence.CertificateWriter;
import org.skolbro.core.internal.evidence.EvidenceCheck;
import org.skolbro.core.internal.evidence.EvidenceExport;
import org.skolbro.core.internal.evidence.EvidenceFolder;
import org.skolbro.core.internal.evidence.FileOutsideLedger;
import org.skolbro.core.internal.evidence.Maintenance;
import org.skolbro.core.internal.evidence.OutsideCertificates;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.retention.Anonymising;
import org.skolbro.core.internal.retention.AutomaticHolds;
import org.skolbro.core.internal.retention.CaseFiles;
import org.skolbro.core.internal.retention.Declarable;
import org.skolbro.core.internal.retention.DeclaredMilestonesService;
import org.skolbro.core.internal.retention.Destruction;
import org.skolbro.core.internal.retention.DisposalDecisions;
import org.skolbro.core.internal.retention.DisposalService;
import org.skolbro.core.internal.retention.DueRuns;
import org.skolbro.core.internal.retention.Evaluation;
import org.skolbro.core.internal.retention.Forecasting;
import org.skolbro.core.internal.retention.HeldChildren;
import org.skolbro.core.internal.retention.HoldScopes;
import org.skolbro.core.internal.retention.HoldsService;
import org.skolbro.core.internal.retention.OpenMatter;
import org.skolbro.core.internal.retention.PhysicalErasureService;
import org.skolbro.core.internal.retention.PlanMinutes;
import org.skolbro.core.internal.retention.PlanRetentionWhy;
import org.skolbro.core.internal.retention.PlanVersions;
import org.skolbro.core.internal.retention.Protocol;
import org.skolbro.core.internal.retention.Reclaiming;
import org.skolbro.core.internal.retention.RecordsPlansService;
import org.skolbro.core.internal.retention.RunBatch;
import org.skolbro.core.internal.retention.RunExecution;
import org.skolbro.core.internal.retention.RunPapers;
import org.skolbro.core.internal.retention.RunViews;
import org.skolbro.core.internal.retention.StatisticsService;
import org.skolbro.core.internal.retention.UnitNames;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.DisposalStore;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.HoldStore;
import org.skolbro.core.store.HoldingStore;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.OrderStore;
import org.skolbro.core.store.PlanStore;
import org.skolbro.core.store.RecordStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.SpaceStore;
import org.skolbro.core.store.StatisticsStore;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;

/** Plans, holds, runs and their evidence wired by hand, on stores in memory or others; the files of the evidence are real. */
public final class Records {

    /** Between approval and start; none unless a test sets it before {@link #start}. */
    public Duration grace = Duration.ZERO;
    /** How many holdings one transaction destroys; a test may set it before {@link #start}. */
    public int batch = RunExecution.BATCH;
    public final RecordsPlans plans;
    public final Holds holds;

    /** How long the house keeps backups; a test may set it before {@link #start}. */
    public int backupDays;

    private DueRuns dueRuns;
    private PhysicalErasure erasure;
    /** How many different children a number is about. */
    public int threshold = Anonymising.THRESHOLD;
    /** Where numbers are kept. */
    public StatisticsStore statistics;
    private Anonymising anonymising;
    private final House house;
    private final Rules rules;
    private final Stores stores;

    /** Plans and holds, which documents ask why. */
    public record Rules(PlanStore plans, HoldStore holds, OrderStore orders, AutomaticHolds automatic, PlanVersions versions,
            RetentionWhy why) {

        public static Rules of(PlanStore plans, HoldStore holds, OrderStore orders, RegisterStore register, Clock clock,
                OpenMatter... matters) {
            PlanVersions versions = new PlanVersions(plans, clock);
            AutomaticHolds automatic = new AutomaticHolds(holds, orders, List.of(matters), clock);
            return new Rules(plans, holds, orders, automatic, versions, new PlanRetentionWhy(versions, holds, automatic, register));
        }

        public static Rules inMemory(House house, OpenMatter... matters) {
            return of(new InMemoryPlanStore(house.memory), new InMemoryHoldStore(house.memory),
                new InMemoryOrderStore(house.memory), house.registerStore, house.clock, matters);
        }
    }

    private static final UnitNames NO_NAMES = codes -> Map.of();

    /** Stores that disposal stands on, the last three being its own. */
    public record Stores(DocumentStore documents, HoldingStore holdings, LedgerStore ledger, TransitionStore transitions,
            FormStore forms, DisposalStore runs, CertificateStore certificates, RecordStore records) {
    }

    public Records(House house, UnitOfWork work, Rules rules, Stores stores, FormRules forms) {
        this.house = house;
        this.statistics = new InMemoryStatisticsStore(house.memory);
        this.rules = rules;
        this.stores = stores;
        plans = new RecordsPlansService(work, house.gate, house.trail,
            new RecordsPlansService.RetentionPorts(rules.plans(), rules.versions(), forms, new Forecasting(stores.runs(),
                new RunViews(stores.runs(), rules.versions(), stores.forms(), NO_NAMES), NO_NAMES), new PlanMinutes(work, rules.plans(), house.trail)));
        holds = new HoldsService(work, house.gate, house.trail, rules.holds(),
            new HoldScopes(stores.documents(), stores.holdings(), house.registerStore, stores.forms()),
            new HeldChildren(house.gate, house.registerStore, stores.holdings()), rules.automatic(), new CaseFiles(rules.versions(), stores.documents(), stores.holdings(), house.trail), house.clock);
    }

    /** What people declare of the documents that they answer for. */
    public DeclaredMilestones declared(Custody custody, SeenDocuments seen) {
        CaseFiles cases = new CaseFiles(rules.versions(), stores.documents(), stores.holdings(), house.trail);
        return new DeclaredMilestonesService(house.memory, house.gate, house.trail, new Declarable(custody, cases, stores.runs()),
            seen, new DeclaredMilestonesService.Ports(rules.versions(), stores.holdings(), rules.holds()));
    }

    /** Looks for runs whose grace period is over, as the platform does by itself every now and then. */
    public int lookForDueRuns() {
        return dueRuns.look();
    }

    /** What anonymised documents left; there after {@link #start}. */
    public Statistics numbers(UnitOfWork work) {
        return new StatisticsService(work, house.gate, statistics, stores.forms(), NO_NAMES, anonymising);
    }

    /** What is left on disks; there after {@link #start}. */
    public PhysicalErasure erasure() {
        return erasure;
    }

    /**
     * Starts what destroys. A second start is what happens after a crash: the rows are there, and nothing else.
     *
     * @param work the unit of work of the stores, or something around it that fails on purpose
     * @param folder where evidence is kept outside the database
     */
    public Disposals start(UnitOfWork work, Path folder, Printer... printers) {
        EvidenceFolder files = EvidenceFolder.at(folder);
        OutsideCertificates outside = new OutsideCertificates(work, stores.certificates(), files);
        Maintenance maintenance = new EvidenceCheck(work, stores.ledger(), stores.certificates(),
            new FileOutsideLedger(files), outside);
        CertificateWriter writer = new CertificateWriter(stores.certificates(), stores.ledger(), new SigningKey(files),
            house.clock);
        Evaluation evaluation = new Evaluation(stores.runs(), stores.transitions(), stores.holdings(), rules.holds());
        Destruction destruction = new Destruction(stores.holdings(), stores.documents(), stores.records(), house.clock);
        anonymising = Anonymising.with(threshold, stores.runs(), stores.documents(), statistics);
        RunBatch batch = new RunBatch(stores.runs(), evaluation, destruction, anonymising, writer, house.trail);
        RunViews views = new RunViews(stores.runs(), rules.versions(), stores.forms(), NO_NAMES);
        DisposalDecisions decisions = DisposalDecisions.with(grace, stores.runs(), rules.holds(), evaluation, rules.versions(),
            writer);
        RunExecution execution = RunExecution.with(this.batch, work, stores.runs(), rules.holds(), batch, outside);
        DisposalService.RunParts parts = new DisposalService.RunParts(stores.runs(), decisions, execution, views, maintenance);
        SpaceStore space = new InMemorySpaceStore(house.memory);
        Reclaiming reclaiming = Reclaiming.with(work, new Reclaiming.Kept(space, stores.certificates(), stores.runs(), house.auditStore),
            house.trail, house.clock);
        erasure = PhysicalErasureService.with(backupDays, work, house.gate, house.trail, reclaiming, stores.certificates(), space);
        dueRuns = DueRuns.with(work, house.trail, new DueRuns.Parts(stores.runs(), rules.versions(), decisions, execution,
            reclaiming, maintenance));
        EvidenceExport export = new EvidenceExport(work, stores.certificates(), stores.ledger(), stores.documents());
        return new DisposalService(work, house.gate, house.trail, parts, new RunPapers(work, export,
            new Protocol(stores.runs(), rules.versions(), views, stores.certificates()),
            new CertificateCheck(work, stores.certificates(), stores.documents(), house.clock), List.of(printers)));
    }
}
