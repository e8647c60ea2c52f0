package org.skolbro.core.internal.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.skolbro.api.identity.FictitiousIdentities;
import org.skolbro.api.identity.LinkId;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.document.file.FileKind;
import org.skolbro.core.internal.document.file.Intake;
import org.skolbro.core.internal.document.file.TakenFile;
import org.skolbro.core.store.UnitOfWork;

/** Takes in the scan of a signed form. No transaction waits while a browser is sending it. */
record FormIntake(UnitOfWork work) {

    /** @param refusal checks in a unit of work whether it may be taken in at all; asked before the scan is read, and again */
    Outcome<LinkId> take(InputStream scan, Supplier<Optional<Text>> refusal, Function<TakenFile, LinkId> keeping) {
        Optional<Text> early = work.inOne(refusal);
        if (early.isPresent()) {
            return Outcome.refused(early.get());
        }
        return switch (Intake.take(scan, true)) {
            case Outcome.Refused<TakenFile>(Text reason) -> Outcome.refused(reason);
            case Outcome.Done<TakenFile>(TakenFile file) -> {
                try (file) {
                    yield isForm(file) ? work.inOne(() -> refusal.get().<Outcome<LinkId>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(keeping.apply(file)))) : Outcome.refused(IdentityTexts.SCAN);
                }
            }
        };
    }

    private static boolean isForm(TakenFile file) {
        return file.kind() != FileKind.WEBP && file.bytes() <= FictitiousIdentities.LARGEST_SCAN;
    }

    static byte[] content(TakenFile file) {
        try (InputStream clean = file.open()) {
            return clean.readAllBytes();
        } catch (IOException e) {
            throw new StorageFailure("The scan of a form could not be read", e);
        }
    }

    static FileKind kind(String mediaType) {
        return Stream.of(FileKind.values()).filter(kind -> kind.mediaType().equals(mediaType)).findFirst().orElseThrow();
    }
}
