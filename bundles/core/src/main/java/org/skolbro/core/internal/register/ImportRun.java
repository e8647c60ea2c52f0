package org.skolbro.core.internal.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.outcome.Progress;
import org.skolbro.api.register.ImportId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.ImportReport.Counts;
import org.skolbro.api.register.ImportReport.RowFault;
import org.skolbro.api.register.ImportReport.State;
import org.skolbro.api.text.Text;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.register.RegisterSource;

/** One import from its start to its report: what has been counted, what was wrong, and whether it shall go on. */
final class ImportRun {

    private static final int FAULTS_NAMED = 1000;

    private final ImportId id;
    private final Instant startedAt;
    private final String by;
    private final boolean dry;
    private final Progress progress;
    private final List<RowFault> faults = new ArrayList<>();
    private final Map<RegisterFile, Counts> counts = new EnumMap<>(RegisterFile.class);
    private long done;
    private long total;
    private boolean cancelled;

    ImportRun(ImportId id, Instant startedAt, String by, boolean dry, Progress progress) {
        this.id = id;
        this.startedAt = startedAt;
        this.by = by;
        this.dry = dry;
        this.progress = progress;
        for (RegisterFile file : RegisterFile.values()) {
            counts.put(file, Counts.NONE);
        }
    }

    ImportId id() {
        return id;
    }

    boolean isDry() {
        return dry;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void expect(RegisterSource source) {
        for (RegisterFile file : RegisterFile.values()) {
            long rows = source.rows(file);
            total = rows < 0 || total < 0 ? -1 : total + rows;
        }
    }

    /** Tells how far it is; the place where an import may stop. */
    void advance(RegisterFile file, int rows) {
        done += rows;
        progress.at(Text.sv("Läser " + file.fileName()).en("Reading " + file.fileName()), done, total);
        cancelled = cancelled || progress.cancelled();
    }

    void fault(RowFault fault) {
        if (faults.size() < FAULTS_NAMED) {
            faults.add(fault);
        }
    }

    void count(RegisterFile file, Counts counted) {
        counts.put(file, counted);
    }

    ImportReport ended(Instant at) {
        return report(at, cancelled ? State.CANCELLED : State.DONE, Optional.empty());
    }

    ImportReport refused(Instant at, Text reason) {
        return report(at, State.REFUSED, Optional.of(reason));
    }

    private ImportReport report(Instant at, State state, Optional<Text> refusal) {
        Map<String, Counts> named = new LinkedHashMap<>();
        counts.forEach((file, counted) -> named.put(file.fileName(), counted));
        List<String> order = List.copyOf(named.keySet());
        faults.sort(Comparator.comparing((RowFault fault) -> order.indexOf(fault.file())).thenComparing(RowFault::line));
        return new ImportReport(id, startedAt, at, by, dry, state, named, faults, refusal);
    }
}
