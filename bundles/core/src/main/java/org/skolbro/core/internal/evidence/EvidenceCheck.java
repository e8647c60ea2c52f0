package org.skolbro.core.internal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.problem.Faceless;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.LedgerCopy;
import org.skolbro.core.store.CertificateStore;
import org.skolbro.core.store.LedgerStore;
import org.skolbro.core.store.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares, at start, the database with what was seen outside it. One that is older was restored from a backup and holds
 * what had been destroyed; one that differs is not the one the copy was made from.
 */
@Component
public final class EvidenceCheck implements Maintenance {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceCheck.class);
    private static final Text OLDER = Text.sv("Databasen är äldre än det som gallrats. Gallringarna sedan dess måste göras om.")
        .en("The database is older than what has been destroyed. The disposals since then must be made again.");
    private static final Text DIFFERS = Text.sv("Databasen stämmer inte med liggaren utanför den.")
        .en("The database does not agree with the ledger outside it.");
    private static final Text UNWRITABLE = Text.sv("Liggaren utanför databasen går inte att skriva.")
        .en("The ledger outside the database cannot be written.");

    private final Optional<Text> reason;

    @Activate
    public EvidenceCheck(@Reference UnitOfWork work, @Reference LedgerStore ledger, @Reference CertificateStore certificates,
            @Reference FileOutsideLedger outsideLedger, @Reference OutsideCertificates outsideCertificates) {
        Optional<Text> found = work.inOne(() -> ledger(ledger, outsideLedger)
            .or(() -> certificates(certificates, outsideCertificates)));
        reason = found.or(() -> copy(new LedgerCopy(work, ledger, outsideLedger), outsideCertificates));
        reason.ifPresent(text -> LOG.error("In maintenance mode: {}", text.en()));
    }

    @Override
    public Optional<Text> reason() {
        return reason;
    }

    private static Optional<Text> ledger(LedgerStore ledger, FileOutsideLedger outside) {
        if (outside.last() == 0) {
            return Optional.empty();
        }
        return verdict(ledger.after(outside.last() - 1, 1), outside::endsWith);
    }

    private static Optional<Text> certificates(CertificateStore certificates, OutsideCertificates outside) {
        if (outside.last() == 0) {
            return Optional.empty();
        }
        return verdict(certificates.after(outside.last() - 1, 1), outside::endsWith);
    }

    private static <T> Optional<Text> verdict(List<T> same, Predicate<T> endsWith) {
        if (same.isEmpty()) {
            return Optional.of(OLDER);
        }
        return endsWith.test(same.getFirst()) ? Optional.empty() : Optional.of(DIFFERS);
    }

    private static Optional<Text> copy(LedgerCopy ledger, OutsideCertificates certificates) {
        try {
            ledger.catchUp();
            certificates.catchUp();
            return Optional.empty();
        } catch (StorageFailure failed) {
            LOG.error("The evidence outside the database lags behind", Faceless.of(failed));
            return Optional.of(UNWRITABLE);
        }
    }
}
