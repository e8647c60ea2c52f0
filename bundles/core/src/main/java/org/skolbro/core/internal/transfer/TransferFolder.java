package org.skolbro.core.internal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.ArrivalId;
import org.skolbro.api.transfer.TransferId;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.packing.TransferFormat.Limits;

/**
 * Where packages lie until they are answered, and how large they may be: set in {@code org.skolbro.transfer}. All nodes that
 * headteachers work on need the same folder.
 */
@Component(service = TransferFolder.class, configurationPid = "org.skolbro.transfer")
public final class TransferFolder {

    private static final int PIECE = 1 << 16;
    private static final int END = -1;
    private static final int BROKEN = -2;
    /** How often the disk is looked at, and how much of it stays free for everybody else, in bytes. */
    private static final long MEASURED = 16L << 20;
    private static final long KEPT_FREE = 256L << 20;

    private final Path folder;
    private final Limits limits;

    /**
     * @return folder: empty = {@code transfers} in the data folder; megabytes: the largest package that is taken in;
     *         documents: how many one may have
     */
    public @interface Settings {
        String folder() default "";

        long megabytes() default 2048;

        int documents() default 2000;
    }

    @Activate
    public TransferFolder(Settings settings) {
        this(settings.folder().isBlank() ? Path.of(System.getProperty("skolbro.data", "var"), "transfers") : Path.of(settings.folder()),
            limits(settings.megabytes(), settings.documents()));
    }

    private TransferFolder(Path folder, Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** Outside OSGi. */
    public static TransferFolder at(Path folder, long megabytes, int documents) {
        return new TransferFolder(folder, limits(megabytes, documents));
    }

    private static Limits limits(long megabytes, int documents) {
        return new Limits(megabytes << 20, megabytes << 20, documents);
    }

    Limits limits() {
        return limits;
    }

    /** A file that is nobody's yet; removed with {@link #drop} whatever comes of it. */
    Path part() {
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            return folder.resolve(Long.toString(Ids.next(), 36) + ".part");
        } catch (IOException failed) {
            throw new StorageFailure("The folder of transfers cannot be made", failed);
        }
    }

    /** Where the inside of a package comes to lie while it is read: empty, and readable by nobody else. */
    static Path scratch(Path part) throws IOException {
        return Files.createFile(beside(part), ownerOnly("rw-------"));
    }

    private static Path beside(Path part) {
        return part.resolveSibling(part.getFileName() + ".inner");
    }

    /** Readable by nobody else. */
    static OutputStream begin(Path file) throws IOException {
        return Files.newOutputStream(Files.createFile(file, ownerOnly("rw-------")));
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))} : new FileAttribute<?>[0];
    }

    /**
     * Reads to the end, or as far as it may come.
     *
     * @param announced how large the file says to be, in bytes; -1 when nobody says
     * @return why it is not taken
     */
    Optional<Text> fill(Path part, InputStream in, long announced, Progress progress) {
        Text tooLarge = TransferTexts.tooLarge(limits.file());
        if (announced > limits.file()) {
            return Optional.of(tooLarge);
        }
        long expected = announced < 0 ? -1 : announced >> 20;
        try (OutputStream out = begin(part)) {
            byte[] piece = new byte[PIECE];
            long bytes = 0;
            for (int length = read(in, piece); length != END; length = read(in, piece)) {
                if (length == BROKEN || progress.cancelled()) {
                    return Optional.of(TransferTexts.BROKEN_OFF);
                }
                if (bytes % MEASURED == 0) {
                    progress.at(TransferTexts.READING, bytes >> 20, expected);
                    if (Files.getFileStore(folder).getUsableSpace() < KEPT_FREE) {
                        return Optional.of(TransferTexts.NO_ROOM);
                    }
                }
                bytes += length;
                if (bytes > limits.file()) {
                    return Optional.of(tooLarge);
                }
                out.write(piece, 0, length);
            }
            return Optional.empty();
        } catch (IOException failed) {
            throw new StorageFailure("A package could not be taken in", failed);
        }
    }

    /** A whole piece, so that the disk is looked at regularly; what the other end breaks off is no fault of ours. */
    private static int read(InputStream in, byte[] piece) {
        try {
            int length = in.readNBytes(piece, 0, piece.length);
            return length == 0 ? END : length;
        } catch (IOException brokenOff) {
            return BROKEN;
        }
    }

    void keep(Path part, TransferId id) {
        move(part, out(id));
    }

    void keep(Path part, ArrivalId id) {
        move(part, in(id));
    }

    private static void move(Path part, Path to) {
        try {
            Files.createDirectories(to.getParent(), ownerOnly("rwx------"));
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new StorageFailure("Package " + to.getFileName() + " could not be kept", failed);
        }
    }

    void drop(Path part) {
        try {
            Files.deleteIfExists(part);
            Files.deleteIfExists(beside(part));
        } catch (IOException failed) {
            throw new StorageFailure("What was begun of a package could not be removed", failed);
        }
    }

    void copy(TransferId id, OutputStream to) {
        copy(out(id), to);
    }

    private static void copy(Path from, OutputStream to) {
        require(from);
        try {
            Files.copy(from, to);
        } catch (IOException failed) {
            throw new StorageFailure("Package " + from.getFileName() + " could not be read", failed);
        }
    }

    /** The package of an arrival, while it is not answered. */
    Path arrived(ArrivalId id) {
        return require(in(id));
    }

    void remove(TransferId id) {
        remove(out(id));
    }

    void remove(ArrivalId id) {
        remove(in(id));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new StorageFailure("Package " + file.getFileName() + " could not be removed from the disk", failed);
        }
    }

    private static Path require(Path file) {
        return Optional.of(file).filter(Files::isRegularFile).orElseThrow(() -> new NotFound("Package " + file.getFileName() + " is not here any more"));
    }

    private Path out(TransferId id) {
        return folder.resolve("out").resolve(id + ".zip");
    }

    private Path in(ArrivalId id) {
        return folder.resolve("in").resolve(id + ".zip");
    }
}
