package org.skolbro.packages.eark.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.outcome.Progress;
import org.skolbro.testkit.bench.Duel;
import org.skolbro.testkit.bench.Duel.Cost;

/**
 * How many packages are checked in a second beside commons-ip2's validator, one after the other, over the same packages; both
 * refuse the same ones that were changed. Ours hashes the files of a package on all processors, and what both cost in processors'
 * time is told too. Started by {@code ./skolbro bench verify}. The validator looks at every requirement of the format;
 * ours at both levels of METS by their schema, and at names, sizes and checksums of all files.
 */
public class VerifyBench {

    private static final double GOAL = 10;
    private static final int PUPILS = 10;
    /** How often each package is checked in a round. */
    private static final int TIMES = 20;
    /** So short a work is compiled only after many. */
    private static final int WARMING = 3;
    private static final String VERSION = "2.1.0";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void costsAPartOfWhatTheValidatorCosts() throws Exception {
        List<Path> packages = new ArrayList<>();
        for (int number = 0; number < PUPILS; number++) {
            packages.add(written(number));
        }
        refuseTheSame(packages.getFirst());
        for (int round = 0; round < WARMING; round++) {
            ours(packages);
        }
        Duel duel = Duel.fought(7, () -> ours(packages), "commons-ip2", () -> theirs(packages));
        double times = 1 / duel.wallRatio();
        String line = String.format(Locale.ROOT, "%s%nverify ratio=%.1f cpu_ratio=%.1f goal=%.0f %s%n", duel.medians("commons-ip2"), times,
            1 / duel.cpuRatio(), GOAL, times >= GOAL ? "ok" : "MISSED");
        Duel.report("verify", line);
        assertTrue(line, times >= GOAL);
    }

    private void refuseTheSame(Path whole) throws Exception {
        for (String changed : List.of("handling.json", "handling.pdf", "premis.xml", "rep1/METS.xml", "METS.xml")) {
            Path file = folder.newFolder().toPath().resolve(whole.getFileName());
            Tampering.replace(whole, file, changed, "{}".getBytes(StandardCharsets.UTF_8));
            assertFalse(changed, new SipCheck().of(file, Progress.NONE).isWhole());
            assertFalse(changed, Judgement.of(file, VERSION, folder.newFolder().toPath()).errors().isEmpty());
        }
    }

    private Cost ours(List<Path> packages) throws Exception {
        SipCheck check = new SipCheck();
        return Duel.cost(() -> {
            for (int time = 0; time < TIMES; time++) {
                for (Path file : packages) {
                    assertTrue(check.of(file, Progress.NONE).isWhole());
                }
            }
            return TIMES * packages.size();
        });
    }

    private Cost theirs(List<Path> packages) throws Exception {
        Path report = folder.newFolder().toPath();
        return Duel.cost(() -> {
            for (int time = 0; time < TIMES; time++) {
                for (Path file : packages) {
                    assertEquals(List.of(), Judgement.of(file, VERSION, report).errors());
                }
            }
            return TIMES * packages.size();
        });
    }

    private Path written(int number) throws IOException {
        Pupil pupil = new Pupil(number);
        var content = pupil.content();
        Path file = folder.getRoot().toPath().resolve(content.id() + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            new SipPacker(VERSION, false).write(content, out);
        }
        return file;
    }
}
