package org.skolbro.packages.eark.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.testkit.bench.Duel;
import org.skolbro.testkit.bench.Duel.Cost;

/**
 * What a package costs beside one with the same files by commons-ip2, one thread each; started by {@code ./skolbro bench packages}.
 * First as we write them, PDFs stored; then with everything deflated as commons-ip2 does. What both write is judged.
 */
public class PackageBench {

    private static final double STORED_GOAL = 6;
    private static final double DEFLATED_GOAL = 2;
    private static final int PUPILS = 10;
    private static final int PACKAGES = 100;
    /** So short a work is compiled only after many. */
    private static final int WARMING = 5;
    private static final int JUDGED = 5;
    private static final String VERSION = "2.1.0";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<Pupil> pupils = new ArrayList<>();
    private final List<Peer> peers = new ArrayList<>();
    private long bytes;

    @Test
    public void costsAPartOfWhatTheLibraryCosts() throws Exception {
        for (int number = 0; number < PUPILS; number++) {
            pupils.add(new Pupil(number));
            peers.add(new Peer(ours(number, new SipPacker(VERSION, false)), folder.newFolder().toPath()));
        }
        String line = "";
        boolean ok = true;
        for (boolean deflated : List.of(false, true)) {
            SipPacker packer = new SipPacker(VERSION, deflated);
            for (int round = 0; round < WARMING; round++) {
                written(number -> ours(number, packer));
            }
            Duel duel = Duel.fought(7, () -> written(number -> ours(number, packer)), "commons-ip2", () -> written(this::theirs));
            double times = 1 / duel.cpuRatio();
            double goal = deflated ? DEFLATED_GOAL : STORED_GOAL;
            ok &= times >= goal;
            line += String.format(Locale.ROOT, "%s: %s; bytes a package: ours %d, commons-ip2 %d%n", deflated ? "all deflated" : "PDFs stored",
                duel.medians("commons-ip2"), size(number -> ours(number, packer)), size(this::theirs));
            line += String.format(Locale.ROOT, "packages%s ratio=%.1f wall_ratio=%.1f goal=%.0f %s%n", deflated ? "-deflated" : "", times,
                1 / duel.wallRatio(), goal, times >= goal ? "ok" : "MISSED");
        }
        judge(number -> ours(number, new SipPacker(VERSION, false)));
        judge(this::theirs);
        Duel.report("packages", line);
        assertTrue(line, ok);
    }

    private interface Writer {
        Path write(int number) throws Exception;
    }

    private Cost written(Writer writer) throws Exception {
        return Duel.cost(() -> {
            for (int number = 0; number < PACKAGES; number++) {
                Files.delete(writer.write(number % PUPILS));
            }
            return PACKAGES;
        });
    }

    private Path ours(int number, SipPacker packer) throws IOException {
        Path file = folder.getRoot().toPath().resolve("ours-" + number + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            packer.write(pupils.get(number).content(), out);
        }
        return file;
    }

    private Path theirs(int number) throws Exception {
        return peers.get(number).build(folder.getRoot().toPath());
    }

    private static long size(Writer writer) throws Exception {
        Path file = writer.write(0);
        long size = Files.size(file);
        Files.delete(file);
        return size;
    }

    private void judge(Writer writer) throws Exception {
        for (int number = 0; number < JUDGED; number++) {
            assertEquals(List.of(), Judgement.of(writer.write(number), VERSION, folder.newFolder().toPath()).errors());
        }
    }
}
