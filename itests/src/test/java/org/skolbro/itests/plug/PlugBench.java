package org.skolbro.itests.plug;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.skolbro.testkit.running.Chromium;
import org.skolbro.testkit.running.Instance;

/**
 * How long it takes from the moment that the shell runs the command until an open browser shows the menu entry, and until it
 * is gone again; started by {@code ./skolbro bench plug}. Clock of server and browser are the same machine's.
 */
public class PlugBench {

    private static final int GOAL_MILLIS = 1_000;
    private static final Pattern NOW = Pattern.compile("now (\\d+)");

    @Test
    public void showsInAnOpenBrowserAtOnce() throws IOException {
        Chromium.orSkip();
        List<Long> off = new ArrayList<>();
        List<Long> on = new ArrayList<>();
        try (Instance server = PlugServer.with(1); Screen screen = new Screen(new Shift(server.address("/"), Duration.ZERO))) {
            screen.begin(PlugCommand.userName(0));
            screen.awaitEntry(true);
            screen.noteChanges();
            for (int round = 0; round <= Integer.getInteger("plug.rounds", 7); round++) {
                long gone = millis(server, screen, "skolbro:form-disable ", false);
                long back = millis(server, screen, "skolbro:form-enable ", true);
                System.out.println((round == 0 ? "warm-up" : "round " + round) + "  off " + gone + " ms  on " + back + " ms");
                if (round > 0) {
                    off.add(gone);
                    on.add(back);
                }
            }
        }
        boolean ok = median(on) <= GOAL_MILLIS && median(off) <= GOAL_MILLIS;
        String line = String.format(Locale.ROOT, "plug on_ms=%d off_ms=%d goal=%d %s", median(on), median(off), GOAL_MILLIS,
            ok ? "ok" : "MISSED");
        Files.writeString(Path.of(System.getProperty("skolbro.folder"), "bench-plug.txt"), line + "\n");
        assertTrue(line, ok);
    }

    private static long millis(Instance server, Screen screen, String command, boolean there) {
        String printed = server.console("plug:step now; " + command + PlugCommand.FORM);
        screen.awaitEntry(there);
        Matcher now = NOW.matcher(printed);
        if (!now.find()) {
            throw new IllegalStateException(printed);
        }
        return screen.changedAt() - Long.parseLong(now.group(1));
    }

    private static long median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
