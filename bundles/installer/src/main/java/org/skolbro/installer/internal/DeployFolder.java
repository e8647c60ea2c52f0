package org.skolbro.installer.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.ArchiveIntake;
import org.skolbro.core.bundle.FormBundles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the folder {@code deploy} of the instance. An archive that is no longer being written is taken in and moved to
 * {@code installed}, or to {@code refused} with a text beside it that says why.
 */
@Component(service = DeployFolder.class, immediate = true)
public final class DeployFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DeployFolder.class);
    private static final long LOOK_MILLIS = 1_000;

    private final ArchiveIntake intake;
    private final Path folder;
    private final Map<Path, String> seen = new HashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "skolbro-deploy");
        made.setDaemon(true);
        return made;
    });

    /** @param bundles what is taken in has somewhere to go */
    @Activate
    public DeployFolder(BundleContext context, @Reference ArchiveIntake intake, @Reference FormBundles bundles) {
        this(Path.of(Optional.ofNullable(context.getProperty("karaf.base")).orElse("."), "deploy"), intake);
        thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    DeployFolder(Path folder, ArchiveIntake intake) {
        this.folder = folder;
        this.intake = intake;
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }

    void look() {
        try {
            Files.createDirectories(folder);
            for (Path file : jars()) {
                String now = trace(file);
                if (now.equals(seen.put(file, now))) {
                    seen.remove(file);
                    take(file);
                }
            }
        } catch (IOException | RuntimeException failure) {
            LOG.error("The folder {} cannot be watched; it is tried again", folder, failure);
        }
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.(jar|kar)")).filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What cannot even be examined must not lie there and be tried for ever. */
    private List<Text> faults(AddOnArchive archive) {
        try {
            return intake.fromFolder(archive).faults();
        } catch (RuntimeException failure) {
            LOG.error("{} from the deploy folder could not be taken in", archive.fileName(), failure);
            return refused(archive.fileName(), archive.bytes().length, FaultSentences.of(failure));
        }
    }

    private List<Text> refused(String name, long bytes, Text why) {
        intake.refused(name, bytes, why);
        return List.of(why);
    }

    /** The same twice running: nobody writes any more. */
    private static String trace(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.size() + " " + now.lastModifiedTime();
    }

    private void take(Path file) throws IOException {
        String name = file.getFileName().toString();
        Optional<AddOnArchive> archive;
        try (InputStream in = Files.newInputStream(file)) {
            archive = AddOnArchive.read(name, in);
        }
        long bytes = Files.size(file);
        List<Text> faults = archive.map(this::faults)
            .orElseGet(() -> refused(name, bytes, FaultSentences.tooLarge(AddOnArchive.MOST_BYTES / (1024 * 1024))));
        Path to = Files.createDirectories(folder.resolve(faults.isEmpty() ? "installed" : "refused"));
        Files.move(file, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        if (faults.isEmpty()) {
            LOG.info("{} from the deploy folder was installed", name);
        } else {
            Files.writeString(to.resolve(name + ".txt"),
                faults.stream().map(fault -> fault.sv() + "\n" + fault.en() + "\n").collect(Collectors.joining("\n")));
            LOG.warn("{} from the deploy folder was refused: {}", name, faults.stream().map(Text::en).toList());
        }
    }
}
