package org.skolbro.core.internal.departure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.api.departure.DepartureSize;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;

/**
 * The folder that the operator has made for departures, set in {@code org.skolbro.departure}. It is never made here: whoever
 * makes it decides who reaches it. All nodes that the work may be taken up on need the same.
 */
@Component(service = DepartureFolder.class, configurationPid = "org.skolbro.departure")
public final class DepartureFolder {

    private static final long PER_DOCUMENT = 150_000;
    private static final long PER_CHILD = 400_000;
    private static final long ROWS = 50_000_000;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE,
        PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE,
        PosixFilePermission.OTHERS_EXECUTE);

    private final Path folder;
    private final int children;
    private final Optional<Path> recipient;

    /**
     * @return folder: empty = {@code departure} in the data folder; children: how many one part holds; recipient: a file with the
     *         public key (OpenPGP) that everything is sealed for, empty = it lies open in the folder
     */
    public @interface Settings {
        String folder() default "";

        int children() default 100;

        String recipient() default "";
    }

    @Activate
    public DepartureFolder(Settings settings) {
        this(settings.folder().isBlank() ? Path.of(System.getProperty("skolbro.data", "var"), "departure") : Path.of(settings.folder()),
            Math.max(1, settings.children()), settings.recipient().isBlank() ? Optional.empty() : Optional.of(Path.of(settings.recipient())));
    }

    private DepartureFolder(Path folder, int children, Optional<Path> recipient) {
        this.folder = folder.toAbsolutePath();
        this.children = children;
        this.recipient = recipient;
    }

    /** Outside OSGi. */
    public static DepartureFolder at(Path folder, int children, Optional<Path> recipient) {
        return new DepartureFolder(folder, children, recipient);
    }

    /** How many children one part holds. */
    int children() {
        return children;
    }

    /** Why that much cannot be written there, of which some bytes are already. */
    Optional<Text> hindrance(DepartureSize size, long written) {
        if (!Files.isDirectory(folder)) {
            return Optional.of(DepartureTexts.noFolder(folder));
        }
        try {
            if (isPosix()) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(folder);
                if (permissions.stream().anyMatch(OTHERS::contains)) {
                    return Optional.of(DepartureTexts.openFolder(folder, PosixFilePermissions.toString(permissions)));
                }
            }
            if (!Files.isWritable(folder)) {
                return Optional.of(DepartureTexts.readOnly(folder));
            }
            if (recipient.filter(file -> !isKey(file)).isPresent()) {
                return Optional.of(DepartureTexts.noKey(recipient.get()));
            }
            long needed = size.bytes() + size.documents() * PER_DOCUMENT + size.children() * PER_CHILD + ROWS - written;
            long there = Files.getFileStore(folder).getUsableSpace();
            return there < needed ? Optional.of(DepartureTexts.tooSmall(folder, needed, there)) : Optional.empty();
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    private static boolean isKey(Path file) {
        try {
            return !Recipient.of(file).fingerprint().isEmpty();
        } catch (IOException no) {
            return false;
        }
    }

    Path of(DepartureId id) {
        return folder.resolve(id.toString());
    }

    /** Begins a part under another name; what somebody left there before is gone. */
    PartTarget begin(DepartureId id, String draft, String name) throws IOException {
        Path part = of(id).resolve(draft);
        drop(id, draft);
        if (recipient.isPresent()) {
            return new SealedTarget(open(part), Recipient.of(recipient.get()), name);
        }
        return new PartTarget() {
            @Override
            public OutputStream open(String path) throws IOException {
                return DepartureFolder.this.open(part.resolve(path));
            }

            @Override
            public String end(String list) {
                return list;
            }

            @Override
            public void close() {
                // each file was closed
            }
        };
    }

    private OutputStream open(Path file) throws IOException {
        Files.createDirectories(file.getParent(), ownerOnly("rwx------"));
        return Files.newOutputStream(Files.createFile(file, ownerOnly("rw-------")));
    }

    /** What a part is called on the disk. */
    String onDisk(DeparturePart part) {
        return part.name() + (isSealed() ? SealedTarget.SUFFIX : "");
    }

    boolean isSealed() {
        return recipient.isPresent();
    }

    /** Of the recipient's key; empty when nothing is sealed. */
    String fingerprint() {
        try {
            return recipient.isPresent() ? Recipient.of(recipient.get()).fingerprint() : "";
        } catch (IOException unreadable) {
            throw failure(unreadable);
        }
    }

    /** The part takes its place, and the place of what was there before. */
    void keep(DepartureId id, String draft, String name) {
        try {
            drop(id, name);
            Files.move(of(id).resolve(draft), of(id).resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** A file beside the parts; it is there whole or not at all. */
    void write(DepartureId id, String name, byte[] content) {
        try {
            Files.createDirectories(of(id), ownerOnly("rwx------"));
            Path draft = Files.createTempFile(of(id), "", ".draft", ownerOnly("rw-------"));
            Files.write(draft, content);
            Files.move(draft, of(id).resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    /** What nobody will keep any more, left by those whose work was cut short. */
    void tidy(DepartureId id, Set<String> names) {
        each(of(id), own -> {
            if (!names.contains(own.getFileName().toString())) {
                delete(own);
            }
        });
    }

    void drop(DepartureId id, String name) {
        delete(of(id).resolve(name));
    }

    void remove(DepartureId id) {
        delete(of(id));
    }

    private static void delete(Path what) {
        try (Stream<Path> files = Files.walk(what)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | UncheckedIOException gone) {
            if (Files.exists(what)) {
                throw new StorageFailure("What was written of a departure could not be removed", gone);
            }
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    private static void each(Path in, Consumer<Path> act) {
        try (Stream<Path> files = Files.list(in)) {
            List.copyOf(files.toList()).forEach(act);
        } catch (NoSuchFileException none) {
            return;
        } catch (IOException failed) {
            throw failure(failed);
        }
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        return isPosix() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
            : new FileAttribute<?>[0];
    }

    private static StorageFailure failure(IOException failed) {
        return new StorageFailure("The folder of the departure could not be read or written", failed);
    }
}
