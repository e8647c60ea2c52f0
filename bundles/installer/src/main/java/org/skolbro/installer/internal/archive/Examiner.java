package org.skolbro.installer.internal.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.form.AddOnReport.Signature;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.ArchiveExaminer;

/** Examines an archive in steps; each trusts only what the ones before have found. Its code runs in the last of them. */
@Component
public final class Examiner implements ArchiveExaminer {

    private final House house;

    @Activate
    public Examiner(@Reference House house) {
        this.house = house;
    }

    @Override
    public Examined examine(byte[] archive, Collection<X509Certificate> trusted, boolean onlyTrusted) {
        Path copy = null;
        try {
            copy = Files.createTempFile("skolbro-add-on-" + ProcessHandle.current().pid() + "-", ".jar");
            Files.write(copy, archive);
            return examine(copy, trusted, onlyTrusted);
        } catch (Refusal hopeless) {
            return new Examined("", "", Optional.empty(), List.of(), List.of(), List.of(), new Signature.Missing(),
                List.of(hopeless.fault()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(copy);
        }
    }

    private Examined examine(Path archive, Collection<X509Certificate> trusted, boolean onlyTrusted) throws Refusal {
        Contents contents = Contents.of(archive);
        Signature signature = Signing.of(archive, trusted);
        Headers headers = new Headers(contents.manifest());
        List<Text> faults = new ArrayList<>(headers.faults());
        if (house.isTaken(headers.symbolicName())) {
            faults.add(ArchiveSentences.nameTaken(headers.symbolicName()));
        }
        Wires wires = Wires.of(headers, house);
        faults.addAll(wires.faults());
        Parts parts = new Parts(headers, contents);
        faults.addAll(parts.faults());
        faults.addAll(Scan.faults(contents));
        Trial.Answer answer = faults.isEmpty() && mayRun(signature, onlyTrusted) ? Trial.of(contents, wires, parts)
            : new Trial.Answer(Optional.empty(), List.of(), List.of());
        faults.addAll(answer.faults());
        return new Examined(headers.symbolicName(), headers.version(), answer.declaration(), answer.screens(), wires.told(),
            house.dependents(headers.symbolicName()), signature, faults);
    }

    private static boolean mayRun(Signature signature, boolean onlyTrusted) {
        return switch (signature) {
            case Signature.Broken broken -> false;
            case Signature.Missing none -> !onlyTrusted;
            case Signature.Valid valid -> valid.trusted() || !onlyTrusted;
        };
    }

    private static void delete(Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException left) {
            copy.toFile().deleteOnExit();
        }
    }
}
