package org.skolbro.core.internal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.problem.StorageFailure;
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
            Files.createDirectories(folder);
            return folder.resolve(Long.toString(Ids.next(), 36) + ".part");
        } catch (IOException failed) {
            throw new StorageFailure("The folder of transfers cannot be made", failed);
        }
    }

    /** Where the inside of a package comes to lie while it is read. */
    static Path scratch(Path part) {
        return part.resolveSibling(part.getFileName() + ".inner");
    }

    /** Reads to the end, or answers false as soon as it is larger than a package may be. */
    boolean fill(Path part, InputStream in) {
        try (OutputStream out = Files.newOutputStream(part)) {
            byte[] piece = new byte[PIECE];
            long bytes = 0;
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                bytes += length;
                if (bytes > limits.file()) {
                    return false;
                }
                out.write(piece, 0, length);
            }
            return true;
        } catch (IOException failed) {
            throw new StorageFailure("A package could not be taken in", failed);
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
            Files.createDirectories(to.getParent());
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new StorageFailure("Package " + to.getFileName() + " could not be kept", failed);
        }
    }

    void drop(Path part) {
        try {
            Files.deleteIfExists(part);
            Files.deleteIfExists(scratch(part));
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
