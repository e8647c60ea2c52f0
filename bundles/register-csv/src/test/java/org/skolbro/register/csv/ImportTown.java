package org.skolbro.register.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.ImportReport.Counts;
import org.skolbro.core.internal.register.MergeViews;
import org.skolbro.core.internal.register.TotalFileImports;
import org.skolbro.core.internal.register.TrailedMerges;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.testkit.InMemoryPlatform;
import org.skolbro.testkit.memory.House;

/** The platform in memory with imports of CSV, and what a test wants to know about its register. */
final class ImportTown {

    final InMemoryPlatform platform = new InMemoryPlatform();
    final House house = platform.house();
    final Caller administrator = platform.callers().administrator();
    final List<PersonId> told = new ArrayList<>();
    final TotalFileImports imports = new TotalFileImports(house.gate, house.trail, house.memory, house.registerStore,
        house.registerImportStore, house.clock, house.withdrawn, List.of(told::addAll), List.of(new CsvRegisterFormat()));
    final TrailedMerges merges = new TrailedMerges(house.gate, house.trail, house.memory, house.registerStore,
        house.personMergeStore, new MergeViews(house.registerStore, house.personMergeStore), house.clock, List.of(), List.of());

    private final Path folder;

    ImportTown(Path folder) {
        this.folder = folder;
    }

    LocalDate today() {
        return house.clock.today();
    }

    ImportReport take(TotalFile file) throws IOException {
        return imports.run(platform.callers().administrator(), file.folder(folder), false, Progress.NONE);
    }

    ImportReport tryOut(TotalFile file) throws IOException {
        return imports.run(platform.callers().administrator(), file.folder(folder), true, Progress.NONE);
    }

    <T> T read(Supplier<T> reading) {
        return house.memory.inOne(reading);
    }

    Optional<Person> person(String registerId) {
        return read(() -> house.registerImportStore.registered(List.of(UUID.fromString(registerId))).stream().findFirst()
            .map(found -> found.person()));
    }

    PersonId id(String registerId) {
        return person(registerId).orElseThrow().id();
    }

    List<String> actions() {
        return read(() -> house.auditStore.actions());
    }

    static Counts counts(ImportReport report, RegisterFile file) {
        return report.counts().get(file.fileName());
    }

    /** Each file's counts that are not zero, short. */
    static Map<String, Counts> notZero(ImportReport report) {
        return report.counts().entrySet().stream().filter(entry -> !entry.getValue().equals(Counts.NONE))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The faults as "file line field KIND". */
    static List<String> faults(ImportReport report) {
        return report.faults().stream()
            .map(fault -> fault.file() + " " + fault.line() + " " + fault.field() + " " + fault.kind()).toList();
    }
}
