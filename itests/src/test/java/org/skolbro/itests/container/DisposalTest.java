package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.skolbro.itests.Services.done;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.document.HoldingView.Basis;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
import org.skolbro.api.retention.Plan;
import org.skolbro.api.retention.RecordsPlans;
import org.skolbro.api.retention.RetentionRule.Action;
import org.skolbro.api.retention.RetentionRule.Milestone;
import org.skolbro.api.retention.RetentionRule;
import org.skolbro.api.text.Text;
import org.skolbro.itests.Verifier;
import org.skolbro.itests.Village.Who;
import org.skolbro.itests.Village;

/** What the container destroys must convince a program that knows nothing of it. */
public class DisposalTest extends InVillage {

    private static final DocumentTypeId AGREEMENT = new DocumentTypeId("preschool/agreement");

    private Disposals disposals;

    public DisposalTest() {
        super(new Village("gallsta", 30));
    }

    @Test
    public void isProvedToTheVerifierThatComesWithTheDistribution() throws IOException {
        disposals = service(Disposals.class);
        Caller teacher = logIn(Who.TEACHER);
        DocumentRow agreement = write(teacher, AGREEMENT, "what");
        Caller archivist = services().logIn("gallsta-arkivarie", Role.ARCHIVIST);
        adoptPlan(archivist);
        DisposalRun previewed = done(disposals.preview(archivist, Progress.NONE));
        assertEquals(Outcome.Refused.class, disposals.approve(services().strong(archivist), previewed.id(), previewed.digest()).getClass());
        Caller second = services().strong(services().logIn("gallsta-arkivarie2", Role.ARCHIVIST));
        done(disposals.approve(second, previewed.id(), previewed.digest()));
        DisposalRun run = done(disposals.execute(second, previewed.id(), Progress.NONE));
        assertEquals(DisposalRun.State.DONE, run.state());
        assertEquals(1, run.totals().done());
        assertThrows(NotFound.class, () -> service(Documents.class).read(teacher, agreement.id(), Optional.of(child())));
        Path verifier = Path.of(System.getProperty("karaf.home"), "verify", "skolbro-verify.jar");
        assertEquals(0, Verifier.judge(verifier, evidence(second, run)));
    }

    private void adoptPlan(Caller archivist) {
        RecordsPlans plans = service(RecordsPlans.class);
        LegalBasis law = LegalBasis.of("Arkivlagen (1990:782) 10 §");
        RetentionRule row = RetentionRule.forDocuments("gallsta/agreement", AGREEMENT, new SchoolType("FS"), Basis.MADE_HERE,
            Milestone.DOCUMENT_DATE, 3, Action.DESTROY, law, Text.sv("Kort frist.").en("A short period."));
        Plan draft = done(plans.draft(archivist, List.of(row)));
        Decision decision = new Decision("Barn- och utbildningsnämnden", LocalDate.now(), "12", "BUN 1/12");
        done(plans.adopt(archivist, draft.id(), decision, LocalDate.now(), true));
    }

    private Path evidence(Caller archivist, DisposalRun run) throws IOException {
        Path evidence = Files.createDirectories(path("evidence"));
        Path certificates = Files.createDirectories(evidence.resolve("certificates"));
        try (OutputStream present = Files.newOutputStream(evidence.resolve("present.jsonl"));
                OutputStream ledger = Files.newOutputStream(evidence.resolve("ledger.jsonl"));
                OutputStream certificate = Files.newOutputStream(certificates.resolve(run.id() + ".jsonl"))) {
            disposals.presentLines(archivist, present);
            disposals.ledgerLines(archivist, ledger);
            disposals.certificateLines(archivist, run.id(), certificate);
        }
        return evidence;
    }
}
