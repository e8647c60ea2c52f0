package org.skolbro.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Evidence of format 1 as a platform once wrote it, copied so that a test can alter it. It must be accepted for ever. */
final class Sample {

    final Path folder = copy();

    /** Alters one file. */
    void change(String file, UnaryOperator<List<String>> change) {
        try {
            Path path = folder.resolve(file);
            Files.write(path, change.apply(new ArrayList<>(Files.readAllLines(path))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Alters one line, counted from 1. */
    void change(String file, int line, String from, String to) {
        change(file, lines -> {
            String before = lines.get(line - 1);
            if (!before.contains(from)) {
                throw new AssertionError("line " + line + " has no " + from);
            }
            lines.set(line - 1, before.replace(from, to));
            return lines;
        });
    }

    /** What the list of the present would say about a destroyed document if its content were still there. */
    String destroyedAsPresent() {
        try {
            String line = Files.readAllLines(folder.resolve("certificates/2.jsonl")).get(1);
            return "{\"kind\":\"present\",\"document\":\"" + value(line, "document") + "\",\"hash\":\"" + value(line, "hash") + "\"}";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Exit code, a blank, and what was printed. */
    String verify() {
        return run("--certificates", path("certificates"), "--ledger", path("ledger.jsonl"), "--present",
            path("present.jsonl"), "--key", path("signing.pub"));
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    static String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), words);
        return exit + " " + out.toString(StandardCharsets.UTF_8);
    }

    private static String value(String line, String key) {
        return line.replaceAll(".*\"" + key + "\":\"([^\"]*)\".*", "$1");
    }

    private static Path copy() {
        Path from = Path.of("src/test/resources/format-1");
        try (Stream<Path> files = Files.walk(from)) {
            Path to = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "sample");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return to;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
