package org.skolbro.itests.script;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

/** kill -9 in the middle of a print and of a disposal run: what was acknowledged is there, once, and the evidence holds. */
public class KilledServerTest {

    private static final int KILLED = 128 + 9;
    /** What is told is outside the database; one batch more is in it by then. */
    private static final int BATCH = 100;
    private static final int CHILDREN = CrashCommand.VILLAGE.classmates().size();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Path home = Distribution.unpackedIn("dör mitt i");
    private final Path prints = home.resolve("var/prints");

    @Test
    public void forgetsNothingThatWasAcknowledged() throws IOException {
        assertEquals(KILLED, killedWhilePrinting());
        Map<String, FileTime> printed = times(".pdf");
        assertTrue(printed.toString(), !printed.isEmpty() && printed.size() < CHILDREN);
        assertEquals("a file was begun", 1, times(".part").size());
        Path told = folder.getRoot().toPath().resolve("told");
        assertEquals(KILLED, killedWhileDestroying(printed, told));
        long lines = lines();
        try (Instance again = Instance.server(home).answering()) {
            String[] destroyed = Files.readString(told).split(" of ");
            long inDatabase = Long.parseLong(destroyed[0]) + BATCH;
            assertTrue(Files.readString(told), inDatabase < Long.parseLong(destroyed[1]));
            assertCounts(again, "\"children\":61", "\"destroyed\":" + inDatabase);
            again.console("crash:step resume");
            assertCounts(again, "\"children\":61", "\"final\":1", "\"destroyed\":" + destroyed[1]);
            Path evidence = folder.getRoot().toPath().resolve("evidence");
            again.console("skolbro:evidence-export '" + evidence + "'");
            assertEquals(0, Verifier.judge(home.resolve("verify/skolbro-verify.jar"), evidence));
            assertEquals(List.of(), again.warningsAfter(lines));
        }
    }

    private int killedWhilePrinting() throws IOException {
        Files.writeString(home.resolve("etc/org.skolbro.disposal.cfg"), "batch = " + BATCH + "\ngrace.hours = 0\nreclaim.nightly = false\n");
        Path register = CrashCommand.VILLAGE.file(folder.getRoot().toPath().resolve("register"));
        Path bundle = ShellBundle.of(folder.getRoot().toPath().resolve("crash.jar"), CrashCommand.class, Services.class,
            Village.class, AuthenticatorApp.class);
        try (Instance server = Instance.server(home).answering()) {
            server.console("skolbro:register-import '" + register + "'");
            server.console("bundle:install -s " + bundle.toUri());
            server.console("crash:step write");
            assertCounts(server, "\"children\":61", "\"final\":" + (CrashCommand.LOGS + 1), "\"destroyed\":0");
            return server.dyingOf("crash:step print-and-die '" + prints + "'");
        }
    }

    private int killedWhileDestroying(Map<String, FileTime> printed, Path told) throws IOException {
        long lines = lines();
        try (Instance server = Instance.server(home).answering()) {
            printsTheRest(server, printed);
            assertEquals(List.of(), server.warningsAfter(lines));
            return server.dyingOf("crash:step destroy-and-die '" + told + "'");
        }
    }

    /** What was whole is not printed twice, what was begun is gone, and each child is handed out once. */
    private void printsTheRest(Instance server, Map<String, FileTime> printed) throws IOException {
        server.console("crash:step print");
        Map<String, FileTime> whole = times(".pdf");
        assertEquals(CHILDREN, whole.size());
        assertEquals(Map.of(), times(".part"));
        printed.forEach((name, time) -> assertEquals(name, time, whole.get(name)));
        Path handed = folder.getRoot().toPath().resolve("handed-out.zip");
        server.console("crash:step hand-out '" + handed + "'");
        try (ZipFile zip = new ZipFile(handed.toFile())) {
            List<? extends ZipEntry> papers = zip.stream().filter(entry -> entry.getName().endsWith(".pdf")).toList();
            assertEquals(CHILDREN, papers.size());
            for (ZipEntry paper : papers) {
                String content = new String(zip.getInputStream(paper).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertTrue(paper.getName(), content.startsWith("%PDF-") && content.stripTrailing().endsWith("%%EOF"));
            }
        }
        try (Stream<Path> left = Files.list(prints)) {
            assertEquals("what was handed out is gone", List.of(), left.toList());
        }
    }

    /** When the files with this ending were written, by name. */
    private Map<String, FileTime> times(String ending) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(prints)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ending)).toList()) {
                times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private long lines() throws IOException {
        try (Stream<String> log = Files.lines(home.resolve("data/log/karaf.log"))) {
            return log.count();
        }
    }

    private static void assertCounts(Instance server, String... counts) {
        String status = server.console("skolbro:status --json");
        assertTrue(status, Stream.of(counts).allMatch(status::contains));
    }
}
