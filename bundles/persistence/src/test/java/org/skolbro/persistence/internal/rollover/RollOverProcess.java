package org.skolbro.persistence.internal.rollover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.persistence.Database;
import org.skolbro.persistence.DatabaseSettings;

/** A process that takes up a run where the one before it was killed: {@code URL USER PASSWORD}. */
final class RollOverProcess {

    static final int BATCH = 10;
    private static final String UNDERWAY = "underway";

    private RollOverProcess() {
    }

    public static void main(String[] words) {
        try (Database database = Database.open(DatabaseSettings.at(words[0], words[1], words[2]))) {
            LeavingSchools schools = new LeavingSchools(database, BATCH);
            System.out.println(UNDERWAY);
            schools.drive();
        }
        System.exit(0);
    }

    /** Starts it in a virtual machine of its own; answers once it is about to hand over. */
    static Process underway(DatabaseSettings settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        for (String name : List.of("derby.stream.error.file", "java.util.logging.config.file")) {
            command.add("-D" + name + "=" + System.getProperty(name, ""));
        }
        command.addAll(List.of(RollOverProcess.class.getName(), settings.url(), settings.user(), settings.password()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        for (String line; (line = process.inputReader().readLine()) != null && !line.equals(UNDERWAY);) {
            // what the libraries say of themselves
        }
        return process;
    }
}
