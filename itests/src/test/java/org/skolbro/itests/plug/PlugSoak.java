package org.skolbro.itests.plug;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.Test;
import org.skolbro.testkit.running.Chromium;

/** The long proof, started by {@code ./skolbro soak plug}. */
public class PlugSoak {

    private static final int SCREENS = 4;
    /** So that everybody is heard of at least every five seconds. */
    private static final Duration PAUSE = Duration.ofSeconds(4);

    @Test
    public void leavesEverybodyAtWork() throws IOException {
        Chromium.orSkip();
        PlugProof.Verdict verdict = new PlugProof(Integer.getInteger("plug.sessions", 200), SCREENS, PAUSE).run(
            Integer.getInteger("plug.rounds", 2), Duration.ofMinutes(Integer.getInteger("plug.minutes", 10)));
        Files.writeString(Path.of(System.getProperty("skolbro.folder"), "soak-plug.txt"), verdict.line() + "\n");
        assertTrue(verdict.line(), verdict.ok());
    }
}
