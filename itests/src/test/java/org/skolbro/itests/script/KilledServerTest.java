package org.skolbro.itests.script;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.itests.AuthenticatorApp;
import org.skolbro.testkit.running.Distribution;
import org.skolbro.testkit.running.Instance;
import org.skolbro.itests.Services;
import org.skolbro.itests.ShellBundle;
import org.skolbro.itests.Verifier;
import org.skolbro.itests.Village;

/** kill -9 in the middle of a disposal run: what was acknowledged is there, once, and the evidence holds. */
public class KilledServerTest {

    private static final int KILLED = 128 + 9;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Path home = Distribution.unpackedIn("dör mitt i");

    @Test
    public void forgetsNothingThatWasAcknowledged() throws IOException {
        Path told = folder.getRoot().toPath().resolve("told");
        int status = killed(told);
        assertEquals(Files.readString(told), KILLED, status);
        long lines;
        try (Stream<String> log = Files.lines(home.resolve("data/log/karaf.log"))) {
            lines = log.count();
        }
        try (Instance again = Instance.server(home).answering()) {
            String[] destroyed = Files.readString(told).split(" of ");
            assertTrue(Files.readString(told), Long.parseLong(destroyed[0]) < Long.parseLong(destroyed[1]));
            assertCounts(again, "\"children\":61", "\"destroyed\":" + destroyed[0]);
            again.console("crash:step resume");
            assertCounts(again, "\"children\":61", "\"final\":1", "\"destroyed\":" + destroyed[1]);
            Path evidence = folder.getRoot().toPath().resolve("evidence");
            again.console("skolbro:evidence-export '" + evidence + "'");
            assertEquals(0, Verifier.judge(home.resolve("verify/skolbro-verify.jar"), evidence));
            assertEquals(List.of(), again.warningsAfter(lines));
        }
    }

    private int killed(Path told) throws IOException {
        Files.writeString(home.resolve("etc/org.skolbro.disposal.cfg"), "batch = 100\ngrace.hours = 0\n");
        Path register = CrashCommand.VILLAGE.file(folder.getRoot().toPath().resolve("register"));
        Path bundle = ShellBundle.of(folder.getRoot().toPath().resolve("crash.jar"), CrashCommand.class, Services.class,
            Village.class, AuthenticatorApp.class);
        try (Instance server = Instance.server(home).answering()) {
            server.console("skolbro:register-import '" + register + "'");
            server.console("bundle:install -s " + bundle.toUri());
            server.console("crash:step write");
            assertCounts(server, "\"children\":61", "\"final\":" + (CrashCommand.LOGS + 1), "\"destroyed\":0");
            return server.dyingOf("crash:step destroy-and-die '" + told + "'");
        }
    }

    private static void assertCounts(Instance server, String... counts) {
        String status = server.console("skolbro:status --json");
        assertTrue(status, Stream.of(counts).allMatch(status::contains));
    }
}
