package org.skolbro.itests.container;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.skolbro.itests.Services.done;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.Test;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.retention.DisposalRun;
import org.skolbro.api.retention.Disposals;
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
        Archivists archivists = new Archivists(services(), "gallsta");
        Caller archivist = archivists.first();
        Caller second = archivists.second();
        archivists.adoptPlan(AGREEMENT);
        DisposalRun previewed = done(disposals.preview(archivist, Progress.NONE));
        assertEquals(Outcome.Refused.class, disposals.approve(services().strong(archivist), previewed.id(), previewed.digest()).getClass());
        done(disposals.approve(second, previewed.id(), previewed.digest()));
        DisposalRun run = done(disposals.execute(second, previewed.id(), Progress.NONE));
        assertEquals(DisposalRun.State.DONE, run.state());
        assertEquals(1, run.totals().done());
        assertThrows(NotFound.class, () -> service(Documents.class).read(teacher, agreement.id(), Optional.of(child())));
        Path verifier = Path.of(System.getProperty("karaf.home"), "verify", "skolbro-verify.jar");
        assertEquals(0, Verifier.judge(verifier, evidence(second, run)));
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
