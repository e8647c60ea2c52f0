package org.skolbro.core.internal.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.packing.ChildPackage.Organisation;

/**
 * Where packages lie until they are received, and who delivers them: set in {@code org.skolbro.delivery}. All nodes that
 * archivists work on need the same folder.
 */
@Component(service = DeliveryFolder.class, configurationPid = "org.skolbro.delivery")
public final class DeliveryFolder {

    /** How packages call a municipality that has not said its name. */
    public static final String UNNAMED = "Kommunen";

    private final Path folder;
    private final Organisation deliverer;

    /**
     * @return folder: empty = {@code deliveries} in the data folder; deliverer: the municipality's name; code: its organisation
     *         number
     */
    public @interface Settings {
        String folder() default "";

        String deliverer() default UNNAMED;

        String code() default "";
    }

    @Activate
    public DeliveryFolder(Settings settings) {
        this(settings.folder().isBlank() ? Path.of(System.getProperty("skolbro.data", "var"), "deliveries") : Path.of(settings.folder()),
            new Organisation(settings.deliverer(), settings.code()));
    }

    private DeliveryFolder(Path folder, Organisation deliverer) {
        this.folder = folder;
        this.deliverer = deliverer;
    }

    /** Outside OSGi. */
    public static DeliveryFolder at(Path folder) {
        return at(folder, new Organisation(UNNAMED, ""));
    }

    public static DeliveryFolder at(Path folder, Organisation deliverer) {
        return new DeliveryFolder(folder, deliverer);
    }

    public Organisation deliverer() {
        return deliverer;
    }

    /** Writes what may become a package when {@link #keep} is asked for. */
    <T> T write(DeliveryId id, String part, Function<OutputStream, T> writer) {
        Path file = folder.resolve(id.toString()).resolve(part);
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                return writer.apply(out);
            }
        } catch (IOException failed) {
            throw new StorageFailure("A package of delivery " + id + " could not be written", failed);
        }
    }

    void keep(DeliveryId id, String part, String name) {
        Path own = folder.resolve(id.toString());
        try {
            Files.move(own.resolve(part), own.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new StorageFailure("Package " + name + " of delivery " + id + " could not be kept", failed);
        }
    }

    void drop(DeliveryId id, String part) {
        try {
            Files.deleteIfExists(folder.resolve(id.toString()).resolve(part));
        } catch (IOException failed) {
            throw new StorageFailure("What was begun of delivery " + id + " could not be removed", failed);
        }
    }

    /** What nobody will keep any more, left by those whose work was cut short. */
    void tidy(DeliveryId id, Set<String> names) {
        try (Stream<Path> files = Files.list(folder.resolve(id.toString()))) {
            for (Path file : files.toList()) {
                if (!names.contains(file.getFileName().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (NoSuchFileException none) {
            return;
        } catch (IOException failed) {
            throw new StorageFailure("What was begun of delivery " + id + " could not be removed", failed);
        }
    }

    /** Empty when the file is gone. */
    Optional<String> sha256(DeliveryId id, String name) {
        try (InputStream in = Files.newInputStream(folder.resolve(id.toString()).resolve(name));
                DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest())) {
            in.transferTo(out);
            return Optional.of(Sha256.hex(out.getMessageDigest().digest()));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new StorageFailure("Package " + name + " of delivery " + id + " could not be read", failed);
        }
    }

    void copy(DeliveryId id, String name, OutputStream out) {
        try {
            Files.copy(folder.resolve(id.toString()).resolve(name), out);
        } catch (IOException failed) {
            throw new StorageFailure("Package " + name + " of delivery " + id + " could not be read", failed);
        }
    }

    void remove(DeliveryId id) {
        Path own = folder.resolve(id.toString());
        if (Files.isDirectory(own)) {
            try (Stream<Path> files = Files.list(own)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(own);
            } catch (DirectoryNotEmptyException somebodyIsPacking) {
                // what she packs is not hers to keep any more, and she drops it
                return;
            } catch (IOException failed) {
                throw new StorageFailure("Delivery " + id + " could not be removed from the disk", failed);
            }
        }
    }
}
