package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.osgi.service.component.annotations.Component;
import org.skolbro.api.delivery.PackageCheck;
import org.skolbro.api.outcome.Progress;

/** Checks E-ARK packages (CSIP 2) in a zip: names, both levels of METS, sizes and checksums. */
@Component
public final class SipCheck implements PackageCheck {

    /** Those that nobody reads with: to make one costs as much as to read a small file. */
    private final Queue<MetsReader> idle = new ConcurrentLinkedQueue<>();

    @Override
    public Verdict of(Path file, Progress progress) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        Findings findings = new Findings();
        MetsReader reader = Objects.requireNonNullElseGet(idle.poll(), MetsReader::new);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            new CheckedPackage(zip, reader, findings, progress).check();
        } catch (ZipException broken) {
            findings.add("", "filen är inte ett helt zip-paket", "the file is not a whole zip");
        } finally {
            idle.offer(reader);
        }
        return findings.verdict();
    }
}
