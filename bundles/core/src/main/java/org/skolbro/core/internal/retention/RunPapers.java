package org.skolbro.core.internal.retention;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.retention.Disposals.Check;
import org.skolbro.api.retention.RunId;
import org.skolbro.core.internal.evidence.CertificateCheck;
import org.skolbro.core.internal.evidence.EvidenceExport;
import org.skolbro.core.print.CertificateDocument;
import org.skolbro.core.print.Printer;
import org.skolbro.core.store.UnitOfWork;

/** The papers of a run: its certificate for the verifier, its protocol for the registry. */
@Component(service = RunPapers.class)
public final class RunPapers {

    private final UnitOfWork work;
    private final EvidenceExport export;
    private final Protocol protocol;
    private final List<Printer> printers;
    private final CertificateCheck check;

    /** @param printers none where no bundle that prints is installed */
    @Activate
    public RunPapers(@Reference UnitOfWork work, @Reference EvidenceExport export, @Reference Protocol protocol, @Reference CertificateCheck check,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<Printer> printers) {
        this.work = work;
        this.export = export;
        this.protocol = protocol;
        this.printers = printers;
        this.check = check;
    }

    /** Of a run that was approved; one under way is told of as it stands. */
    public void protocol(RunId run, OutputStream out) {
        if (printers.isEmpty()) {
            throw new StorageFailure("No bundle that prints is installed");
        }
        String sha256 = sha256(run);
        CertificateDocument document = work.inOne(() -> protocol.of(run, sha256));
        printers.getFirst().certificate(document, out);
    }

    Check check(RunId run, Progress progress) {
        return check.of(run, progress);
    }

    public void certificate(RunId run, OutputStream out) {
        export.certificate(run, out);
    }

    public void ledger(OutputStream out) {
        export.ledger(out);
    }

    public void present(OutputStream out) {
        export.present(out);
    }

    /** Of the exported certificate, so that paper and file vouch for each other. */
    private String sha256(RunId run) {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(),
                MessageDigest.getInstance("SHA-256"))) {
            export.certificate(run, out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException | IOException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
