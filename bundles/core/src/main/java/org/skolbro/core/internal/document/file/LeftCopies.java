package org.skolbro.core.internal.document.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes working copies of processes that were killed: what children's documents say must not lie in the folder for temporary
 * files until somebody empties it. Those of other nodes that live on the same machine are left alone.
 */
@Component(service = LeftCopies.class, immediate = true)
public final class LeftCopies {

    private static final Logger LOG = LoggerFactory.getLogger(LeftCopies.class);
    private static final Pattern NAME = Pattern.compile("skolbro-(?:[a-z-]+-)?(\\d+)-\\d+\\.[a-z]+");

    @Activate
    public LeftCopies() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    LeftCopies(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "skolbro-*")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && isLeft(Long.parseLong(name.group(1)), file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.warn("Working copies that an earlier process left could not all be removed: {}", e.getClass().getSimpleName());
        }
    }

    /** A process may have the number of one that was killed before it. */
    private static boolean isLeft(long process, Path file) throws IOException {
        ProcessHandle own = ProcessHandle.current();
        if (process != own.pid()) {
            return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
        }
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return own.info().startInstant().filter(written::isBefore).isPresent();
    }
}
