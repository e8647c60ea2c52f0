package org.skolbro.persistence.internal.departure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.evidence.CertificateCheck;
import org.skolbro.core.internal.evidence.EvidenceExport;
import org.skolbro.core.internal.retention.PlanVersions;
import org.skolbro.core.internal.retention.Protocol;
import org.skolbro.core.internal.retention.RunPapers;
import org.skolbro.core.internal.retention.RunViews;
import org.skolbro.core.store.UnitOfWork;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.internal.document.JpaDocumentStore;
import org.skolbro.persistence.internal.document.JpaHoldingStore;
import org.skolbro.persistence.internal.evidence.JpaLedgerStore;
import org.skolbro.persistence.internal.evidence.SqlCertificateStore;
import org.skolbro.persistence.internal.form.JpaFormStore;
import org.skolbro.persistence.internal.order.JpaOrderStore;
import org.skolbro.persistence.internal.retention.JpaHoldStore;
import org.skolbro.persistence.internal.retention.JpaPlanStore;
import org.skolbro.persistence.internal.retention.SqlDisposalStore;
import org.skolbro.persistence.internal.retention.SqlRecordStore;
import org.skolbro.persistence.internal.statistics.SqlStatisticsStore;
import org.skolbro.persistence.internal.transition.JpaTransitionStore;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.Records;

/** The disposals of a municipality that may leave: a plan that destroys what was handed over, and two archivists. */
final class LeavingDisposal {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 14);
    private static final LegalBasis LAW = LegalBasis.of("Arkivlagen (1990:782) 10 §");

    private final Database database;
    private final InMemoryPlatform platform;
    private final UnitOfWork work;
    private final Path evidence;
    private final Records records;

    LeavingDisposal(Database database, InMemoryPlatform platform, UnitOfWork work, Path evidence) {
        this.database = database;
        this.platform = platform;
        this.work = work;
        this.evidence = evidence;
        records = new Records(platform.house(), work, Records.Rules.of(new JpaPlanStore(database), new JpaHoldStore(database),
            new JpaOrderStore(database), platform.house().registerStore, platform.clock()), new Records.Stores(new JpaDocumentStore(database),
            new JpaHoldingStore(database), new JpaLedgerStore(database), new JpaTransitionStore(database), new JpaFormStore(database),
            new SqlDisposalStore(database), new SqlCertificateStore(database), new SqlRecordStore(database)), platform.papers().forms);
        records.statistics = new SqlStatisticsStore(database);
    }

    RunPapers papers() {
        SqlCertificateStore certificates = new SqlCertificateStore(database);
        JpaDocumentStore documents = new JpaDocumentStore(database);
        SqlDisposalStore runs = new SqlDisposalStore(database);
        PlanVersions plans = new PlanVersions(new JpaPlanStore(database), platform.clock());
        return new RunPapers(work, new EvidenceExport(work, certificates, new JpaLedgerStore(database), documents),
            new Protocol(runs, plans, new RunViews(runs, plans, new JpaFormStore(database), codes -> Map.of()), certificates),
            new CertificateCheck(work, certificates, documents, platform.clock()), List.of(new WordsPrinter()));
    }

    /** By a plan that destroys what was handed over a year and a half ago. */
    void adoptAPlan(Caller archivist, DocumentTypeId type) {
        RetentionRule rule = RetentionRule.forDocuments("gone/log-handed-over", type, LeavingTown.FS, Basis.HANDED_OVER, Milestone.HANDED_OVER, 18,
            Action.DESTROY, LAW, Text.sv("Överlämnad lärlogg").en("Handed-over log"));
        Plan draft = LeavingSteps.done(records.plans.draft(archivist, List.of(rule)));
        LeavingSteps.done(records.plans.adopt(archivist, draft.id(), new Decision("BUN", DAY, "88", "BU 2025/503"), DAY.plusDays(18), true));
    }

    DisposalRun approved(Caller archivist, Caller colleague) {
        Disposals disposals = disposals();
        DisposalRun run = LeavingSteps.done(disposals.preview(archivist, Progress.NONE));
        return LeavingSteps.done(disposals.approve(colleague, run.id(), run.digest()));
    }

    DisposalRun executed(Caller archivist, DisposalRun run) {
        return LeavingSteps.done(disposals().execute(archivist, run.id(), Progress.NONE));
    }

    private Disposals disposals() {
        return records.start(work, evidence);
    }
}
