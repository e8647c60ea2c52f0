package org.skolbro.core.internal.departure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.outcome.Progress;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.store.DepartureStore;
import org.skolbro.core.store.UnitOfWork;

/** Reads again what is written before anything is signed: a power cut or a full disk may have taken what a rename promised. */
@Component(service = WrittenParts.class)
public final class WrittenParts {

    private final UnitOfWork work;
    private final DepartureStore store;
    private final DepartureFolder folder;
    private final OverviewPart parts;

    @Activate
    public WrittenParts(@Reference UnitOfWork work, @Reference DepartureStore store, @Reference DepartureFolder folder,
            @Reference OverviewPart parts) {
        this.work = work;
        this.store = store;
        this.folder = folder;
        this.parts = parts;
    }

    /** Lets the parts wait again that are not on the disk as they were written. Answers how many. */
    int damaged(DepartureId id, Progress progress) {
        int damaged = 0;
        List<DeparturePart> all = parts.parts(id);
        for (DeparturePart part : all) {
            progress.at(DepartureTexts.CHECKING, part.number() - 1L, all.size());
            if (!isWhole(folder.of(id).resolve(folder.onDisk(part)), part.sha256())) {
                work.inOne(() -> store.rewrite(id, part.number()));
                damaged++;
            }
        }
        return damaged;
    }

    private static boolean isWhole(Path part, String sum) {
        try {
            if (Files.isRegularFile(part)) {
                return sum(part).equals(sum);
            }
            byte[] list = Files.readAllBytes(part.resolve(PartFiles.SUMS));
            if (!Sha256.hex(Sha256.digest().digest(list)).equals(sum)) {
                return false;
            }
            for (String line : new String(list, StandardCharsets.UTF_8).lines().toList()) {
                String[] words = line.split("  ", 2);
                if (!sum(part.resolve(words[1])).equals(words[0])) {
                    return false;
                }
            }
            return true;
        } catch (IOException goneOrUnreadable) {
            return false;
        }
    }

    private static String sum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest())) {
            in.transferTo(out);
            return Sha256.hex(out.getMessageDigest().digest());
        }
    }
}
