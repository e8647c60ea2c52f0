package org.skolbro.persistence.internal.departure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.skolbro.api.delivery.DeliveryId;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.outcome.Progress;
import org.skolbro.persistence.Database;
import org.skolbro.persistence.DatabaseSettings;

/** A process that writes a departure or builds a delivery, to be killed in the middle of a file: {@code URL USER PASSWORD FOLDER WHAT ID MEMBER}. */
final class LeavingProcess {

    private static final String INSIDE = "inside";

    enum What {
        DEPARTURE, DELIVERY
    }

    private LeavingProcess() {
    }

    public static void main(String[] words) {
        try (Database database = Database.open(DatabaseSettings.at(words[0], words[1], words[2]))) {
            LeavingTown town = LeavingTown.again(database, Path.of(words[3]));
            town.packer.hangAt = Integer.parseInt(words[6]);
            long id = Long.parseLong(words[5]);
            switch (What.valueOf(words[4])) {
                case DEPARTURE -> town.start(1).run(town.archivist, new DepartureId(id), Progress.NONE);
                case DELIVERY -> town.deliveries().build(town.archivist, new DeliveryId(id), Progress.NONE);
            }
        }
        System.exit(0);
    }

    /** Tells that a part of a file is written, and does nothing more until it is killed. */
    static void inTheMiddle() {
        System.out.println(INSIDE);
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it in a virtual machine of its own and kills it (SIGKILL) in the middle of a file of that member's package. */
    static void killed(DatabaseSettings settings, Path folder, What what, long id, int member) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        for (String name : List.of("derby.stream.error.file", "java.util.logging.config.file")) {
            command.add("-D" + name + "=" + System.getProperty(name, ""));
        }
        command.addAll(List.of(LeavingProcess.class.getName(), settings.url(), settings.user(), settings.password(), folder.toString(), what.name(),
            Long.toString(id), Integer.toString(member)));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String line = process.inputReader().readLine();
        while (line != null && !line.equals(INSIDE)) {
            line = process.inputReader().readLine();
        }
        process.destroyForcibly().waitFor();
        if (line == null) {
            throw new AssertionError("The process ended before it was killed");
        }
    }
}
