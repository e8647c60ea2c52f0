package org.skolbro.itests.script;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.skolbro.itests.AddOnJar;
import org.skolbro.itests.HelpfulForm;
import org.skolbro.itests.TalkativeForm;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;

/** Archives that somebody lays into the folder of a running server: nobody is logged in, and nobody stands beside it. */
public class DeployFolderTest {

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    private static Path home;
    private static Instance skolbro;

    @BeforeClass
    public static void start() {
        home = Distribution.unpackedIn("mapp");
        skolbro = Instance.server(home).answering();
    }

    @AfterClass
    public static void stop() {
        if (skolbro != null) {
            skolbro.close();
        }
    }

    @Test
    public void anUnsignedOneIsRefusedUntilThatIsAllowed() throws Exception {
        skolbro.console("skolbro:addon-trust --require true");
        lay(AddOnJar.of(home.resolve("helpful.part"), HelpfulForm.class), "unsigned.jar");
        assertTrue(refusal("unsigned.jar").contains("inte signerad"));
        assertFalse(skolbro.console("skolbro:forms --json").contains("helpful"));
        skolbro.console("skolbro:addon-trust --require false");
        lay(AddOnJar.of(home.resolve("helpful.part"), HelpfulForm.class), "helpful.jar");
        appears(home.resolve("deploy/installed/helpful.jar"));
        skolbro.showing("skolbro:forms --json", "\"name\":\"helpful\",\"version\":\"1.0.0\",\"state\":\"ACTIVE\"");
    }

    @Test
    public void aBrokenOneIsRefusedAndTheHouseStands() throws Exception {
        lay(Files.writeString(home.resolve("broken.part"), "half a jar"), "broken.jar");
        assertTrue(refusal("broken.jar").contains("no whole jar"));
        skolbro.showing("skolbro:status --json", "\"ready\":true");
    }

    @Test
    public void whatAFailingFormSaysIsRepeatedNowhere() throws Exception {
        skolbro.console("skolbro:addon-trust --require false");
        lay(AddOnJar.of(home.resolve("talkative.part"), TalkativeForm.class), "talkative.jar");
        String refusal = refusal("talkative.jar");
        assertTrue(refusal, refusal.contains("IllegalStateException"));
        assertFalse(refusal.contains(TalkativeForm.SECRET));
        try (Stream<String> log = Files.lines(skolbro.log().toPath())) {
            List<String> about = log.filter(line -> line.contains("talkative.jar")).toList();
            assertFalse("the log tells of it", about.isEmpty());
        }
        assertFalse(Files.readString(skolbro.log().toPath()).contains(TalkativeForm.SECRET));
    }

    /** As a careful person does: nothing half is ever there. */
    private static void lay(Path file, String name) throws IOException {
        Files.move(file, Files.createDirectories(home.resolve("deploy")).resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String refusal(String name) throws Exception {
        Path text = home.resolve("deploy/refused/" + name + ".txt");
        appears(text);
        return Files.readString(text);
    }

    private static void appears(Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!isThere(file) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertTrue(file + " has come", isThere(file));
    }

    /** Whole: a text is written after it was made. */
    private static boolean isThere(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }
}
