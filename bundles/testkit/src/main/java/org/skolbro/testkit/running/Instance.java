package org.skolbro.testkit.running;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A running process of the distribution, started by its own scripts as a user would. */
public final class Instance implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** Where the scripts note which ports they took. */
    private static final String PORTS = "skolbro.ports";
    private static final String JAVA_OPTIONS = "EXTRA_JAVA_OPTS";
    private static final String FORGETFUL = "-XX:SoftRefLRUPolicyMSPerMB=0";
    /** Compiles quickly and no more: most of what a start costs is compiling what is not used for long enough to pay for it. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";
    private static final Pattern FIRST_LINE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:,]+ \\|");

    private final Process process;
    private final Path base;
    private final Path output;

    private Instance(Process process, Path base, Path output) {
        this.process = process;
        this.base = base;
        this.output = output;
    }

    /** {@code bin/karaf server} in the unpacked folder, with nothing set from outside. */
    public static Instance server(Path home) {
        return start(home, home, Map.of(), "bin/karaf", "server");
    }

    /** As {@link #server}, for some minutes. */
    public static Instance shortLivedServer(Path home) {
        return start(home, home, Map.of(JAVA_OPTIONS, SHORT_LIVED), "bin/karaf", "server");
    }

    /**
     * A server that forgets whatever is only softly held at each garbage collection, so that what is still there afterwards is
     * held by somebody: without it such a reference lives on for as long as the heap has room.
     *
     * @param heap the largest, such as {@code 2g}
     */
    public static Instance forgetfulServer(Path home, String heap) {
        return start(home, home, Map.of(JAVA_OPTIONS, FORGETFUL, "SKOLBRO_HEAP", heap), "bin/karaf", "server");
    }

    /** {@code bin/skolbro demo} of the unpacked folder at its smallest, with its data in {@code base}. */
    public static Instance demo(Path home, Path base) {
        return start(home, base, Map.of(JAVA_OPTIONS, SHORT_LIVED), "bin/skolbro", "demo", "--size", "tiny", "--data", base.toString());
    }

    /** The demo municipality at its smallest, in a process as forgetful as {@link #forgetfulServer}. */
    public static Instance forgetfulDemo(Path home, Path base) {
        return start(home, base, Map.of(JAVA_OPTIONS, FORGETFUL + " " + SHORT_LIVED), "bin/skolbro", "demo", "--size", "tiny", "--data", base.toString());
    }

    // the turn is had, and not asked for anything
    @SuppressWarnings("try")
    private static Instance start(Path home, Path base, Map<String, String> settings, String... command) {
        Path output = home.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile())
            .redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("KARAF_EXEC", "exec");
        builder.environment().put(JAVA_OPTIONS, "");
        builder.environment().putAll(settings);
        try (Turn turn = Turn.toStart()) {
            Files.deleteIfExists(base.resolve(PORTS));
            Instance started = new Instance(builder.start(), base, output);
            started.takesItsPorts();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until both are taken, or it has ended: whoever starts next looks for others. */
    private void takesItsPorts() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && !(answersAt("http") && answersAt("ssh")) && System.nanoTime() < end) {
            pause();
        }
    }

    private boolean answersAt(String which) throws IOException {
        OptionalInt port = Files.exists(base.resolve(PORTS)) ? noted(which) : OptionalInt.empty();
        if (port.isEmpty()) {
            return false;
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port.getAsInt())) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Waits until the scripts' output holds the text. */
    public Instance saying(String text) {
        return when(() -> Files.readString(output).contains(text));
    }

    /** Waits until the first page answers. */
    public Instance answering() {
        return when(() -> Files.exists(base.resolve(PORTS)) && status("/") == 200);
    }

    /** Waits until what a shell command prints holds the text: nodes go by themselves to what is wanted. */
    public Instance showing(String command, String text) {
        return when(() -> console(command).contains(text));
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    public int port() {
        try {
            return noted("http").orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OptionalInt noted(String which) throws IOException {
        try (Stream<String> lines = Files.lines(base.resolve(PORTS))) {
            return lines.filter(line -> line.matches(which + "=\\d+")).mapToInt(line -> Integer.parseInt(line.substring(which.length() + 1))).findFirst();
        }
    }

    /** The HTTP status of a path, 0 when nobody answers. */
    public int status(String path) {
        HttpRequest request = HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(20)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** What a shell command prints; fails when it does not end with status 0. */
    public String console(String command) {
        ProcessBuilder builder = new ProcessBuilder("bin/skolbro", "console", "--data", base.toString(), command)
            .directory(output.getParent().toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        try {
            Process shell = builder.start();
            String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (shell.waitFor() != 0) {
                throw new IllegalStateException(command + " failed: " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in " + command, e);
        }
    }

    /** Runs a shell command that the process does not survive; answers with the process's exit status. */
    public int dyingOf(String command) {
        try {
            String printed = console(command);
            throw new IllegalStateException("It survived " + command + ": " + printed);
        } catch (IllegalStateException expected) {
            return ended();
        }
    }

    private int ended() {
        try {
            if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
                throw new IllegalStateException("It is still there");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The classes of a jar that the process holds on to, after it was given time to forget them. */
    public List<String> heldClassesOf(Path jar) {
        return new HeldClasses(java(), jar).afterForgetting();
    }

    private long java() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .filter(one -> one.info().command().orElse("").endsWith("java")).findFirst()
            .orElseThrow(() -> new IllegalStateException("It is not running")).pid();
    }

    /** Lines of the log at WARN or worse. */
    public List<String> warnings() {
        return warningsAfter(0);
    }

    /** Those after so many lines, when an earlier process wrote into the same log; each with the trace below it. */
    public List<String> warningsAfter(long lines) {
        List<String> warnings = new ArrayList<>();
        boolean inside = false;
        try (Stream<String> log = Files.lines(log().toPath())) {
            for (String line : (Iterable<String>) log.skip(lines)::iterator) {
                boolean first = FIRST_LINE.matcher(line).lookingAt();
                if (first && warns(line)) {
                    warnings.add(line);
                } else if (!first && inside) {
                    warnings.add(warnings.removeLast() + "\n" + line);
                }
                inside = first ? warns(line) : inside;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return warnings;
    }

    /** That somebody closes a page at once is nothing to warn of, but the push library says so when its own resource is gone already. */
    private static boolean warns(String line) {
        return !line.contains("| Failed to cancel resource: ") && isSevere(line);
    }

    private static boolean isSevere(String line) {
        return line.contains("| WARN ") || line.contains("| ERROR") || line.contains("| FATAL");
    }

    /** What the scripts and the process printed. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public File log() {
        return base.resolve("data/log/karaf.log").toFile();
    }

    /** Asks it to stop, and waits for it. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not stop when asked to");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Instance when(Condition condition) {
        try {
            await(condition);
            return this;
        } catch (RuntimeException e) {
            // the script alone would leave behind what it started
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw e;
        }
    }

    private void await(Condition condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!condition.holds()) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("It did not start:\n" + Files.readString(output));
                }
                pause();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while it waited", e);
        }
    }

    /** What is waited for. */
    private interface Condition {
        boolean holds() throws IOException;
    }
}
