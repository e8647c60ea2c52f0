package org.skolbro.verify;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** {@code java -jar skolbro-verify.jar}: exit 0 when everything agrees, 1 when something does not, 2 when it could not be judged. */
public final class Main {

    private Main() {
    }

    public static void main(String[] words) {
        int exit = run(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8), words);
        System.exit(exit);
    }

    /** The exit code; every fault is one line. */
    public static int run(PrintStream out, String... words) {
        try {
            Verification verification = Verification.of(Arguments.parse(words));
            verification.faults().forEach(fault -> out.println("FEL/FAULT " + fault));
            boolean agrees = verification.count() == 0;
            out.println((agrees ? "OK: " : verification.count() + " fel/faults: ") + verification.summary());
            return agrees ? 0 : 1;
        } catch (IllegalArgumentException misunderstood) {
            out.println(Arguments.USAGE);
            return 2;
        } catch (IOException unreadable) {
            out.println("Går inte att läsa / cannot be read: " + unreadable.getMessage());
            return 2;
        }
    }
}
