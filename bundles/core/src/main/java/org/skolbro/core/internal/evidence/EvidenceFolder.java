package org.skolbro.core.internal.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The folder of the evidence outside the database. Best on another disk than the database, and backed up apart from it:
 * set {@code folder} of the configuration {@code org.skolbro.evidence}.
 */
@Component(service = EvidenceFolder.class, configurationPid = "org.skolbro.evidence")
public final class EvidenceFolder {

    private final Path folder;

    /** @param folder empty = {@code evidence} in the data folder */
    public @interface Settings {
        String folder() default "";
    }

    @Activate
    public EvidenceFolder(Settings settings) {
        this(settings.folder().isBlank() ? Path.of(System.getProperty("skolbro.data", "var"), "evidence")
            : Path.of(settings.folder()));
    }

    private EvidenceFolder(Path folder) {
        this.folder = folder;
    }

    /** Outside OSGi. No second public constructor: the component runtime tells them apart by their number only. */
    public static EvidenceFolder at(Path folder) {
        return new EvidenceFolder(folder);
    }

    /** A file in it. The folder is made when it is missing. */
    public Path file(String name) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("The folder of the evidence cannot be made", failed);
        }
        return folder.resolve(name);
    }
}
