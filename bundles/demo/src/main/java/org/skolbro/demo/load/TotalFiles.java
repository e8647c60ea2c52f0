package org.skolbro.demo.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.RegisterImports;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.MunicipalityFiles;
import org.skolbro.demo.register.Size;
import org.skolbro.demo.time.MovableClock;

/**
 * Two total files, imported as an operator does it: tried first, then in earnest. Their reports tell how far an earlier
 * start of the demo came.
 */
@Component(service = TotalFiles.class)
public final class TotalFiles {

    private static final int REPORTS_THAT_ARE_KEPT = 50;

    private final RegisterImports imports;

    @Activate
    public TotalFiles(@Reference RegisterImports imports) {
        this.imports = imports;
    }

    /** The scene that an earlier start began: its trial is written down before anything else is. */
    Optional<Scene> begun(Caller operator) {
        return imports.latest(operator).reversed().stream().filter(report -> report.state() == ImportReport.State.DONE)
            .findFirst().map(TotalFiles::scene);
    }

    /** Whether the report of the trial is kept still. */
    boolean hasFirstReport(Caller operator) {
        List<ImportReport> reports = imports.latest(operator);
        return !reports.isEmpty() && reports.getLast().dryRun();
    }

    /** How many were imported in earnest, up to the two that there are. */
    int imported(Caller operator) {
        List<ImportReport> reports = imports.latest(operator);
        long inEarnest = reports.stream().filter(report -> !report.dryRun() && report.state() == ImportReport.State.DONE)
            .count();
        return reports.size() == REPORTS_THAT_ARE_KEPT ? 2 : (int) Math.min(2, inEarnest);
    }

    void tryOut(Caller operator, Municipality municipality, Progress progress) {
        take(operator, municipality, true, progress);
    }

    void take(Caller operator, Municipality municipality, Progress progress) {
        take(operator, municipality, false, progress);
    }

    private void take(Caller operator, Municipality municipality, boolean dryRun, Progress progress) {
        Path folder = folder();
        MunicipalityFiles.write(municipality, folder);
        ImportReport report = imports.importAndDestroy(operator, folder, dryRun, progress);
        report.refusal().ifPresent(reason -> {
            throw new IllegalStateException("The demo's total file was refused: " + reason.sv());
        });
        if (!report.faults().isEmpty()) {
            throw new IllegalStateException("Rows of the demo's total file were rejected, the first: " + report.faults().getFirst());
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("skolbro-demo");
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for the demo's total file", e);
        }
    }

    private static Scene scene(ImportReport first) {
        LocalDate day = LocalDate.ofInstant(first.startedAt(), MovableClock.ZONE);
        long units = first.counts().get("units.csv").added();
        Size size = Stream.of(Size.values()).filter(known -> Municipality.units(known) == units).findFirst()
            .orElseThrow(() -> new IllegalStateException("The first import was not the demo's"));
        return Scene.begunOn(day, size);
    }
}
