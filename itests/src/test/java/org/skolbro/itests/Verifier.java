package org.skolbro.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The stand-alone verifier, run as anybody would run it. */
public final class Verifier {

    private Verifier() {
    }

    /** Its exit status for a folder that {@code skolbro:evidence-export} wrote. */
    public static int judge(Path evidence) {
        return judge(Path.of(System.getProperty("skolbro.verify")), evidence);
    }

    public static int judge(Path verifier, Path evidence) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "-jar", verifier.toString(),
            "--certificates", evidence.resolve("certificates").toString(), "--ledger",
            evidence.resolve("ledger.jsonl").toString(), "--present", evidence.resolve("present.jsonl").toString());
        try {
            return builder.inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the verifier judged", e);
        }
    }
}
