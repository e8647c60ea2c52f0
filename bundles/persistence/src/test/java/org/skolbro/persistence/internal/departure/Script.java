package org.skolbro.persistence.internal.departure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The script that comes with a departure, run by the machine's own shell. */
final class Script {

    private Script() {
    }

    /** What it complains of; empty when it is content. */
    static String faults(Path folder) throws IOException, InterruptedException {
        Process script = new ProcessBuilder("sh", folder.resolve("stam-av.sh").toString()).redirectErrorStream(true).start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return script.waitFor() == 0 ? "" : said;
    }
}
