package org.skolbro.core.internal.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.print.PrintScope;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.internal.time.Daily;

/**
 * Where files lie until they are handed out: set in {@code org.skolbro.print}. For its owner only, and swept at the start and
 * with each new print, so that nothing stays that nobody asks for.
 */
@Component(service = {PrintFolder.class, Daily.class}, configurationPid = "org.skolbro.print")
public final class PrintFolder implements Daily {

    private static final Duration LONGEST = Duration.ofHours(1);
    /** What is older, this process did not write. What the system says of its start is reckoned from the boot, and may be off. */
    private static final Instant START = Instant.now();

    private final Path folder;
    private final Duration kept;
    private final Instant start;

    /** @return folder: empty = {@code prints} in the data folder; hours: how long files are kept that nobody asks for */
    public @interface Settings {
        String folder() default "";

        int hours() default 24;
    }

    @Activate
    public PrintFolder(Settings settings) {
        this(settings.folder().isBlank() ? Path.of(System.getProperty("skolbro.data", "var"), "prints") : Path.of(settings.folder()),
            Duration.ofHours(settings.hours()), START);
        sweep();
    }

    private PrintFolder(Path folder, Duration kept, Instant start) {
        this.folder = folder;
        this.kept = kept;
        this.start = start;
    }

    /** Outside OSGi. */
    public static PrintFolder at(Path folder) {
        return at(folder, START);
    }

    /** As a process finds it that started then. */
    static PrintFolder at(Path folder, Instant start) {
        return new PrintFolder(folder, Duration.ofHours(24), start);
    }

    @Override
    public void dayCame(LocalDate today) {
        sweep();
    }

    /** One for each person and scope; its name tells neither. */
    Path of(AccountId account, PrintScope scope) {
        byte[] key = (account + " " + scope).getBytes(StandardCharsets.UTF_8);
        return folder.resolve(Sha256.hex(Sha256.digest().digest(key)));
    }

    boolean isThere(Path run) {
        return Files.isDirectory(run);
    }

    /** Begins, or goes on: what is there is asked for again, and therefore kept. */
    void open(Path run) {
        try {
            Files.createDirectories(run, ownerOnly("rwx------"));
            begun(run);
            Files.setLastModifiedTime(run, FileTime.from(Instant.now()));
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** Files that a killed process began: this one has begun since, or somebody would take too long for one child. */
    private void begun(Path run) throws IOException {
        Instant hour = Instant.now().minus(LONGEST);
        Instant oldest = hour.isAfter(start) ? hour : start;
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.filter(each -> each.getFileName().toString().endsWith(".part")).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException finished) {
            return;
        }
    }

    boolean has(Path run, String name) {
        return Files.isRegularFile(run.resolve(name));
    }

    /** The file is there whole or not at all. */
    void write(Path run, String name, Consumer<OutputStream> writer) {
        try {
            Path part = Files.createTempFile(run, "", ".part", ownerOnly("rw-------"));
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    writer.accept(out);
                }
                Files.move(part, run.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    void copy(Path run, String name, OutputStream out) throws IOException {
        Files.copy(run.resolve(name), out);
    }

    void remove(Path run) {
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(run);
        } catch (NoSuchFileException | DirectoryNotEmptyException others) {
            // somebody else removes it too, or still writes; the next sweep finds what she leaves
            return;
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** Files have the real time, whatever the platform's clock says. */
    void sweep() {
        Instant oldest = Instant.now().minus(kept);
        for (Path run : runs()) {
            try {
                if (Files.getLastModifiedTime(run).toInstant().isBefore(oldest)) {
                    remove(run);
                }
            } catch (NoSuchFileException gone) {
                continue;
            } catch (IOException failed) {
                throw failure(failed);
            }
        }
    }

    private List<Path> runs() {
        try (Stream<Path> runs = Files.list(folder)) {
            return runs.filter(Files::isDirectory).toList();
        } catch (NoSuchFileException never) {
            return List.of();
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
            : new FileAttribute<?>[0];
    }

    private static StorageFailure failure(IOException failed) {
        return new StorageFailure("Printed files could not be kept or removed", failed);
    }
}
