package org.skolbro.register.csv;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.ImportReport.Counts;
import org.skolbro.api.register.ImportReport.State;
import org.skolbro.core.register.RegisterFile;

public class FirstImportTest {

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();
    private ImportTown town;

    @Before
    public void prepare() {
        town = new ImportTown(temporary.getRoot().toPath().resolve("totalfil"));
    }

    private static Map<String, Counts> everythingAdded() {
        return Arrays.stream(RegisterFile.values()).collect(Collectors.toMap(RegisterFile::fileName,
            file -> new Counts(file == RegisterFile.PERSONS ? 4 : 1, 0, 0, 0, 0)));
    }

    @Test
    public void countsEveryRowAsAdded() throws IOException {
        ImportReport report = town.take(TotalFile.ofAPreschool());
        assertEquals(List.of(), ImportTown.faults(report));
        assertEquals(everythingAdded(), report.counts());
        assertEquals(State.DONE, report.state());
    }

    @Test
    public void makesRelationsThatTheGateGoesBy() throws IOException {
        town.take(TotalFile.ofAPreschool());
        var callers = town.platform.callers();
        assertEquals(Set.of(Role.MENTOR, Role.TEACHER),
            town.house.gate.towards(callers.of(town.id(TotalFile.CEDER)), town.id(TotalFile.ANNA)));
        assertEquals(Set.of(Role.HEADTEACHER),
            town.house.gate.towards(callers.of(town.id(TotalFile.DORIS)), town.id(TotalFile.ANNA)));
        assertEquals(Set.of(Role.GUARDIAN),
            town.house.gate.towards(callers.of(town.id(TotalFile.BO)), town.id(TotalFile.ANNA)));
    }

    @Test
    public void acceptsTemporaryNumbersAndPersonsWithoutAny() throws IOException {
        town.take(TotalFile.ofAPreschool());
        assertEquals(Optional.of(IdentityNumber.Kind.TEMPORARY),
            town.person(TotalFile.CEDER).orElseThrow().number().map(IdentityNumber::kind));
        assertEquals(Optional.empty(), town.person(TotalFile.DORIS).orElseThrow().number());
    }

    @Test
    public void tellsWhosePlacementsChanged() throws IOException {
        town.take(TotalFile.ofAPreschool());
        assertEquals(List.of(town.id(TotalFile.ANNA)), town.told);
    }

    @Test
    public void isOneLineInTheAuditAndAStoredReport() throws IOException {
        ImportReport report = town.take(TotalFile.ofAPreschool());
        assertEquals(List.of("register.imported"), town.actions());
        assertEquals(List.of(report), town.imports.latest(town.administrator));
    }

    @Test
    public void triedOutCountsTheSameAndWritesNothing() throws IOException {
        ImportReport report = town.tryOut(TotalFile.ofAPreschool());
        assertEquals(List.of(), ImportTown.faults(report));
        assertEquals(everythingAdded(), report.counts());
        assertTrue(report.dryRun());
        assertEquals(List.of(), town.read(() -> town.house.registerStore.units()));
        assertEquals(Optional.empty(), town.person(TotalFile.ANNA));
        assertEquals(List.of(), town.told);
        assertEquals(List.of("register.import-tried"), town.actions());
    }

    @Test
    public void isRefusedAsAWholeAndWritesNothingWhenAFileIsMissing() throws IOException {
        ImportReport report = town.take(TotalFile.ofAPreschool().without(RegisterFile.ASSIGNMENTS));
        assertEquals(State.REFUSED, report.state());
        assertEquals("assignments.csv saknas.", report.refusal().orElseThrow().sv());
        assertEquals(Map.of(), ImportTown.notZero(report));
        assertEquals(List.of(), town.read(() -> town.house.registerStore.units()));
        assertEquals(List.of(report), town.imports.latest(town.administrator));
    }

    @Test
    public void isForAdministratorsAndOperators() throws IOException {
        Path folder = TotalFile.ofAPreschool().folder(temporary.getRoot().toPath().resolve("x"));
        assertThrows(NotPermitted.class,
            () -> town.imports.run(town.platform.callers().archivist(), folder, false, Progress.NONE));
        assertEquals(State.DONE,
            town.imports.run(town.platform.callers().operator(), folder, true, Progress.NONE).state());
    }

    @Test
    public void destroysAWorkingCopyAndSaysSo() throws IOException {
        Path copy = TotalFile.ofAPreschool().zip(temporary.getRoot().toPath().resolve("uppladdad.zip"), "");
        assertEquals(State.DONE, town.imports.importAndDestroy(town.administrator, copy, false, Progress.NONE).state());
        assertFalse(Files.exists(copy));
        assertEquals(List.of("register.imported", "register.working-copy-destroyed"), town.actions().stream().sorted().toList());
    }

    @Test
    public void destroysAWorkingCopyThatIsRefused() throws IOException {
        Path copy = TotalFile.ofAPreschool().without(RegisterFile.UNITS).folder(temporary.getRoot().toPath().resolve("kopia"));
        assertEquals(State.REFUSED,
            town.imports.importAndDestroy(town.administrator, copy, false, Progress.NONE).state());
        assertFalse(Files.exists(copy));
    }

    @Test
    public void destroysNothingForSomebodyWhoMayNotImport() throws IOException {
        Path copy = TotalFile.ofAPreschool().folder(temporary.getRoot().toPath().resolve("kopia"));
        assertThrows(NotPermitted.class,
            () -> town.imports.importAndDestroy(town.platform.callers().auditor(), copy, false, Progress.NONE));
        assertTrue(Files.exists(copy));
    }

    @Test
    public void takesMoreThanOneBatch() throws IOException {
        TotalFile file = TotalFile.ofAPreschool().rows(RegisterFile.GROUPS, IntStream.rangeClosed(1, 2500)
            .mapToObj(i -> "g" + i + ",F1,Avdelning " + i + ",Avdelning,FS,2024-08-01,").toArray(String[]::new));
        assertEquals(new Counts(2500, 0, 0, 0, 0), ImportTown.counts(town.take(file), RegisterFile.GROUPS));
        assertEquals(1, town.read(() -> town.house.registerStore.groups(List.of(new GroupId("g2500")))).size());
    }
}
