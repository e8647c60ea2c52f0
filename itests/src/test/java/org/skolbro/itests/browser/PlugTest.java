package org.skolbro.itests.browser;

import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.junit.Test;
import org.skolbro.itests.plug.PlugProof;
import org.skolbro.testkit.running.Chromium;

/** A school form comes and goes while people work; {@code ./skolbro soak plug} does the same with many and for long. */
public class PlugTest {

    private static final int SESSIONS = 8;
    private static final int SCREENS = 2;

    @Test
    public void leavesEverybodyAtWork() {
        Chromium.orSkip();
        PlugProof.Verdict verdict = new PlugProof(SESSIONS, SCREENS, Duration.ofSeconds(1)).run(1, Duration.ZERO);
        assertTrue(verdict.told() + " " + verdict.line(), verdict.ok());
    }
}
