package org.skolbro.testkit.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which classes of a jar a running Java process has loaded, told by the JDK's own {@code jcmd}. */
record HeldClasses(long process, Path jar) {

    private static final int LOOKS = 40;
    private static final String SUFFIX = ".class";
    private static final Pattern WORDS = Pattern.compile("[^\\w.$]+");

    /** Those that stay although the garbage was collected again and again; a class loader is only let go as a whole. */
    List<String> afterForgetting() {
        List<String> held = held();
        for (int look = 1; look < LOOKS && !held.isEmpty(); look++) {
            ask("GC.run");
            held = held();
        }
        return held;
    }

    private List<String> held() {
        Set<String> own = classes();
        return WORDS.splitAsStream(ask("VM.classloaders", "show-classes")).filter(own::contains).distinct().sorted().toList();
    }

    private Set<String> classes() {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(SUFFIX))
                .map(name -> name.substring(0, name.length() - SUFFIX.length()).replace('/', '.')).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String ask(String... question) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        ProcessBuilder command = new ProcessBuilder(jcmd.toString(), Long.toString(process)).redirectErrorStream(true);
        command.command().addAll(List.of(question));
        try {
            Process asked = command.start();
            String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (asked.waitFor() != 0) {
                throw new IllegalStateException(command.command() + " failed: " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
