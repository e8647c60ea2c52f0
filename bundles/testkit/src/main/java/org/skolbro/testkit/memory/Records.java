package org.skolbro.testkit.memory;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Holds;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.core.internal.document.RetentionWhy;
import org.skolbro.core.internal.evidence.CertificateWriter;
import org.skolbro.core.internal.evidence.EvidenceCheck;
import org.skolbro.core.internal.evidence.EvidenceExport;
import org.skolbro.core.internal.evidence.EvidenceFolder;
import org.skolbro.core.internal.evidence.FileOutsideLedger;
import org.skolbro.core.internal.evidence.Maintenance;
import org.skolbro.core.internal.evidence.OutsideCertificates;
import org.skolbro.core.internal.evidence.SigningKey;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.retention.Destruction;
import org.skolbro.core.internal.retention.DisposalDecisions;
import org.skolbro.core.internal.retention.DisposalService;
import org.skolbro.core.internal.retention.Evaluation;
import org.skolbro.core.internal.retention.HoldsService;
import org.skolbro.core.internal.retention.PlanRetentionWhy;
import org.skolbro.core.internal.retention.PlanVersions;
import org.skolbro.core.internal.retention.Protocol;
import org.skolbro.core.internal.retention.RecordsPlansService;
import org.skolbro.core.internal.retention.RunBatch;
import org.skolbro.core.internal.retention.RunExecution;
import org.skolbro.core.internal.retention.RunPapers;
import org.skolbro.core.internal.retention.RunViews;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.DocumentStore;
import org.skolbro.core.store.FormStore;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.TransitionStore;
import org.skolbro.core.store.UnitOfWork;

/** Plans, holds, runs and their evidence wired by hand on stores in memory; the files of the evidence are real. */
public final class Records {

    public final InMemoryDisposalStore disposalStore;
    public final InMemoryCertificateStore certificateStore;

    public final RecordsPlans plans;
    public final Holds holds;

    private final House house;
    private final Rules rules;
    private final Others others;

    /** Plans and holds, which documents ask why. */
    public static final class Rules {

        public final InMemoryPlanStore planStore;
        public final InMemoryHoldStore holdStore;
        public final RetentionWhy why;
        private final PlanVersions versions;

        public Rules(House house) {
            planStore = new InMemoryPlanStore(house.memory);
            holdStore = new InMemoryHoldStore(house.memory);
            versions = new PlanVersions(planStore, house.clock);
            why = new PlanRetentionWhy(versions, holdStore);
        }
    }

    /** Stores of others that retention stands on. */
    public record Others(DocumentStore documents, InMemoryHoldingStore holdings, LedgerStore ledger,
            TransitionStore transitions, FormStore forms) {
    }

    public Records(House house, Rules rules, Others others, FormRules forms) {
        this.house = house;
        this.rules = rules;
        this.others = others;
        disposalStore = new InMemoryDisposalStore(house.memory, others.holdings(), rules.holdStore);
        certificateStore = new InMemoryCertificateStore(house.memory);
        plans = new RecordsPlansService(house.memory, house.gate, house.trail,
            new RecordsPlansService.RetentionPorts(rules.planStore, rules.versions, forms));
        holds = new HoldsService(house.memory, house.gate, house.trail, rules.holdStore, house.clock);
    }

    /**
     * Starts what destroys. A second start is what happens after a crash: the rows are there, and nothing else.
     *
     * @param work the house's memory, or something around it that fails on purpose
     * @param folder where evidence is kept outside the database
     */
    public Disposals start(UnitOfWork work, Path folder, Printer... printers) {
        EvidenceFolder files = EvidenceFolder.at(folder);
        OutsideCertificates outside = new OutsideCertificates(work, certificateStore, files);
        Maintenance maintenance = new EvidenceCheck(work, others.ledger(), certificateStore, new FileOutsideLedger(files), outside);
        CertificateWriter writer = new CertificateWriter(certificateStore, others.ledger(), new SigningKey(files), house.clock);
        Evaluation evaluation = new Evaluation(disposalStore, others.transitions(), others.holdings(), rules.holdStore);
        Destruction destruction = new Destruction(others.holdings(), others.documents(), house.clock);
        RunBatch batch = new RunBatch(disposalStore, evaluation, destruction, writer, house.trail);
        RunViews views = new RunViews(disposalStore, rules.versions, others.forms(), codes -> Map.of());
        DisposalService.RunParts parts = new DisposalService.RunParts(disposalStore,
            new DisposalDecisions(disposalStore, rules.holdStore, evaluation, rules.versions, writer),
            new RunExecution(work, disposalStore, rules.holdStore, batch, outside), views, maintenance);
        EvidenceExport export = new EvidenceExport(work, certificateStore, others.ledger(), others.documents());
        return new DisposalService(work, house.gate, house.trail, parts, new RunPapers(work, export,
            new Protocol(disposalStore, rules.versions, views, certificateStore), List.of(printers)));
    }
}
