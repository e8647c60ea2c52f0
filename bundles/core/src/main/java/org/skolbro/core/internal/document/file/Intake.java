package org.skolbro.core.internal.document.file;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Optional;

import org.skolbro.api.document.Documents;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;

/**
 * Takes in a file by way of two working copies on disk, so that however large it is, little of it is in memory and nothing
 * unclean ever reaches the database. Both copies are gone when the file is closed.
 */
public final class Intake {

    private static final Text TOO_LARGE =
        Text.sv("Filen är större än 50 MB. Välj en mindre fil.").en("The file is larger than 50 MB. Choose a smaller one.");
    private static final Text EMPTY = Text.sv("Filen är tom.").en("The file is empty.");
    private static final Text UNKNOWN = Text
        .sv("Bara bilder (JPEG, PNG, WebP) och PDF går att bifoga. Spara filen som något av dem.")
        .en("Only pictures (JPEG, PNG, WebP) and PDF can be attached. Save the file as one of these.");
    private static final Text NO_PICTURES = Text.sv("Det här dokumentet har inga bilder. Bifoga en PDF.")
        .en("This document has no pictures. Attach a PDF.");

    private Intake() {
    }

    /** Reads to the end, or until it is clear that the file is too large. */
    public static Outcome<TakenFile> take(InputStream content, boolean pictures) {
        try (WorkingCopy raw = new WorkingCopy()) {
            if (!copy(content, raw.path())) {
                return Outcome.refused(TOO_LARGE);
            }
            Optional<FileKind> kind = kind(raw.path());
            if (kind.isEmpty()) {
                return Outcome.refused(Files.size(raw.path()) == 0 ? EMPTY : UNKNOWN);
            }
            if (kind.get().isPicture() && !pictures) {
                return Outcome.refused(NO_PICTURES);
            }
            return clean(raw.path(), kind.get());
        } catch (IOException e) {
            throw new StorageFailure("A working copy of an attachment could not be written", e);
        }
    }

    private static Outcome<TakenFile> clean(Path raw, FileKind kind) throws IOException {
        WorkingCopy copy = new WorkingCopy();
        MessageDigest digest = Sha256.digest();
        Optional<Text> refusal;
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(copy.path()), digest))) {
            refusal = kind.cleaner().clean(raw, out);
        } catch (EOFException tooShort) {
            refusal = Optional.of(Cleaner.DAMAGED);
        } catch (IOException | RuntimeException failure) {
            copy.close();
            throw failure;
        }
        if (refusal.isPresent()) {
            copy.close();
            return Outcome.refused(refusal.get());
        }
        return Outcome.done(new TakenFile(copy, kind, Files.size(copy.path()), Sha256.hex(digest.digest())));
    }

    private static boolean copy(InputStream content, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > Documents.MAX_ATTACHMENT) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }

    private static Optional<FileKind> kind(Path raw) throws IOException {
        try (InputStream in = Files.newInputStream(raw)) {
            return FileKind.of(in.readNBytes(FileKind.HEAD));
        }
    }
}
