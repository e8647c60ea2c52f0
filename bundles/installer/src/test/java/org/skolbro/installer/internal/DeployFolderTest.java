package org.skolbro.installer.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.form.AddOnArchive;
import org.skolbro.api.form.AddOnReport;
import org.skolbro.api.form.AddOnReport.Content;
import org.skolbro.api.form.AddOnReport.Signature;
import org.skolbro.api.text.Text;
import org.skolbro.core.bundle.ArchiveIntake;

public class DeployFolderTest {

    private static final Text UNSIGNED = Text.sv("Filen är inte signerad.").en("The file is not signed.");

    @Rule
    public final TemporaryFolder disk = new TemporaryFolder();

    private final Intake intake = new Intake();
    private Path folder;
    private DeployFolder deploy;

    @Before
    public void watched() {
        folder = disk.getRoot().toPath().resolve("deploy");
        deploy = new DeployFolder(folder, intake);
        deploy.look();
    }

    @Test
    public void whatIsStillWrittenIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("good.jar"), "half");
        deploy.look();
        Files.writeString(folder.resolve("good.jar"), "half and whole");
        deploy.look();
        assertEquals(List.of(), intake.came);
        deploy.look();
        assertEquals(List.of("good.jar"), intake.came);
    }

    @Test
    public void aGoodOneIsMovedToTheInstalled() throws IOException {
        lay("good.jar", "good.kar", "readme.txt");
        assertTrue(Files.exists(folder.resolve("installed/good.jar")) && Files.exists(folder.resolve("installed/good.kar")));
        assertTrue("what is no archive stays", Files.exists(folder.resolve("readme.txt")));
        assertFalse(Files.exists(folder.resolve("refused")));
    }

    @Test
    public void aRefusedOneIsMovedWithATextThatSaysWhyInBothLanguages() throws IOException {
        lay("unsigned.jar");
        String why = Files.readString(folder.resolve("refused/unsigned.jar.txt"));
        assertEquals(UNSIGNED.sv() + "\n" + UNSIGNED.en() + "\n", why);
        assertFalse(Files.exists(folder.resolve("unsigned.jar")));
    }

    @Test
    public void oneThatIsTooLargeIsNeverRead() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.jar").toFile(), "rw")) {
            huge.setLength(AddOnArchive.MOST_BYTES + 1L);
        }
        deploy.look();
        deploy.look();
        assertEquals(List.of(), intake.came);
        assertEquals(List.of("huge.jar"), intake.refused);
    }

    @Test
    public void aFailureRefusesTheFileAndTellsNothingThatItHeld() throws IOException {
        lay("failing.jar", "good.jar");
        assertEquals(List.of("failing.jar"), intake.refused);
        String why = Files.readString(folder.resolve("refused/failing.jar.txt"));
        assertFalse(why, why.contains("20170101"));
        assertTrue("the next one is not held up", Files.exists(folder.resolve("installed/good.jar")));
    }

    private void lay(String... names) throws IOException {
        for (String name : names) {
            Files.writeString(folder.resolve(name), name);
        }
        deploy.look();
        deploy.look();
    }

    private static final class Intake implements ArchiveIntake {

        private final List<String> came = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();

        @Override
        public AddOnReport fromFolder(AddOnArchive archive) {
            came.add(archive.fileName());
            if (archive.fileName().startsWith("failing")) {
                throw new IllegalStateException("20170101-2384");
            }
            AddOnReport report = new AddOnReport(archive.fileName(), "", archive.bytes().length, Optional.empty(), UNSIGNED, "1.0.0", "",
                Content.NOTHING, List.of(), List.of(), new Signature.Missing(), List.of());
            return archive.fileName().startsWith("unsigned") ? report.refusedFor(UNSIGNED) : report;
        }

        @Override
        public void refused(String fileName, long bytes, Text why) {
            refused.add(fileName);
        }
    }
}
