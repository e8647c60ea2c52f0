package org.skolbro.register.csv;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.skolbro.register.csv.TotalFile.ANNA;
import static org.skolbro.register.csv.TotalFile.BO;
import static org.skolbro.register.csv.TotalFile.CEDER;
import static org.skolbro.register.csv.TotalFile.DORIS;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.ImportReport.Counts;
import org.skolbro.api.register.ImportReport.State;
import org.skolbro.api.register.Placement;
import org.skolbro.api.text.Text;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.store.HeldNumber;

public class RepeatedImportTest {

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();
    private ImportTown town;

    @Before
    public void importOnce() throws IOException {
        town = new ImportTown(temporary.getRoot().toPath().resolve("totalfil"));
        town.take(TotalFile.ofAPreschool());
        town.told.clear();
    }

    private Counts personsAfter(TotalFile file) throws IOException {
        ImportReport dry = town.tryOut(file);
        ImportReport report = town.take(file);
        assertEquals("a dry run counts the same", dry.counts(), report.counts());
        return ImportTown.counts(report, RegisterFile.PERSONS);
    }

    private static TotalFile withPersons(String... rows) {
        return TotalFile.ofAPreschool().rows(RegisterFile.PERSONS, rows);
    }

    private static String anna(String number) {
        return ANNA + "," + number + ",Anna,Ask,Ingen,,";
    }

    private static final String OTHERS = BO + "," + TotalFile.number("19880117239") + ",Bo,Ask,,bo@example.com,\n" + CEDER
        + ",19800101-TF01,Ceder,Gran,,,\n" + DORIS + ",,Doris,Tall,,,";

    @Test
    public void changesNothingWhenTheFileIsTheSame() throws IOException {
        Map<String, Counts> allUnchanged = Arrays.stream(RegisterFile.values()).collect(Collectors
            .toMap(RegisterFile::fileName, file -> new Counts(0, 0, file == RegisterFile.PERSONS ? 4 : 1, 0, 0)));
        assertEquals(allUnchanged, town.tryOut(TotalFile.ofAPreschool()).counts());
        assertEquals(allUnchanged, town.take(TotalFile.ofAPreschool()).counts());
        assertEquals(List.of(), town.told);
    }

    @Test
    public void changesWhatHasOtherValues() throws IOException {
        ImportReport report = town.take(TotalFile.ofAPreschool()
            .rows(RegisterFile.PLACEMENTS, ANNA + ",F1,FS,,2024-08-15,2026-06-30"));
        assertEquals(new Counts(0, 1, 0, 0, 0), ImportTown.counts(report, RegisterFile.PLACEMENTS));
        List<Placement> placements = town.read(() -> town.house.registerStore.placements(List.of(town.id(ANNA))));
        assertEquals(List.of(DateSpan.of(LocalDate.of(2024, 8, 15), LocalDate.of(2026, 6, 30))),
            placements.stream().map(Placement::span).toList());
        assertEquals(List.of(town.id(ANNA)), town.told);
    }

    @Test
    public void countsTheMissingAndKeepsThem() throws IOException {
        assertEquals(new Counts(0, 0, 1, 3, 0), personsAfter(withPersons(anna(TotalFile.number("20220310238")))));
        assertTrue(town.person(DORIS).isPresent());
        assertEquals(new Counts(0, 0, 1, 3, 0), personsAfter(withPersons(anna(TotalFile.number("20220310238")))));
    }

    @Test
    public void doesNotCountARejectedRowAsMissing() throws IOException {
        assertEquals(new Counts(0, 0, 3, 0, 1), personsAfter(withPersons(anna("202203102380"), OTHERS)));
    }

    @Test
    public void replacesANumberAndKeepsTheOldOneInHistory() throws IOException {
        String coordination = TotalFile.number("20220370238");
        town = new ImportTown(temporary.getRoot().toPath().resolve("annan"));
        town.take(withPersons(anna(coordination), OTHERS));
        var before = town.id(ANNA);
        LocalDate first = town.today();
        town.house.clock.setTo(first.plusDays(30));
        assertEquals(new Counts(0, 1, 3, 0, 0), personsAfter(TotalFile.ofAPreschool()));
        assertEquals(before, town.id(ANNA));
        assertEquals(List.of(
            new HeldNumber(IdentityNumber.parse(coordination), DateSpan.of(first, first.plusDays(29))),
            new HeldNumber(IdentityNumber.parse(TotalFile.number("20220310238")), DateSpan.from(first.plusDays(30)))),
            town.read(() -> town.house.registerStore.numbers(before)));
    }

    @Test
    public void keepsANumberThatTheFileNoLongerHas() throws IOException {
        assertEquals(new Counts(0, 1, 3, 0, 0), personsAfter(withPersons(anna(""), OTHERS)));
        assertEquals(TotalFile.number("20220310238"), town.person(ANNA).orElseThrow().number().orElseThrow().value());
    }

    @Test
    public void protectsSomebodyAtOnce() throws IOException {
        town.take(withPersons(ANNA + "," + TotalFile.number("20220310238") + ",Anna,Ask,Skyddad folkbokföring,,", OTHERS));
        assertEquals(SecurityMarking.PROTECTED_REGISTRATION, town.person(ANNA).orElseThrow().marking());
    }

    @Test
    public void protectsSomebodyWhoseMarkingIsUnknownUntilItIsCorrected() throws IOException {
        String number = TotalFile.number("20220310238");
        assertEquals(new Counts(0, 0, 3, 0, 1), personsAfter(withPersons(ANNA + "," + number + ",Anna,Ask,Ja,,", OTHERS)));
        assertEquals(SecurityMarking.PROTECTED_REGISTRATION, town.person(ANNA).orElseThrow().marking());
        assertEquals(new Counts(0, 1, 3, 0, 0), personsAfter(withPersons(anna(number), OTHERS)));
        assertEquals(SecurityMarking.NONE, town.person(ANNA).orElseThrow().marking());
    }

    @Test
    public void protectsSomebodyThoughAnotherFieldIsWrong() throws IOException {
        town.take(withPersons(ANNA + ",202203102380,Anna,Ask,Sekretessmarkering,,", OTHERS));
        assertEquals(SecurityMarking.SECRECY_MARKING, town.person(ANNA).orElseThrow().marking());
    }

    @Test
    public void rejectsANumberThatAnotherPersonHas() throws IOException {
        String stranger = "bbbbbbbb-0000-4000-8000-000000000001," + TotalFile.number("20220310238") + ",Eva,Ek,,,";
        ImportReport report = town.take(withPersons(stranger, anna(TotalFile.number("20220310238")), OTHERS));
        assertEquals(List.of("persons.csv 2 civicNo NUMBER_OF_ANOTHER_PERSON"), ImportTown.faults(report));
        assertEquals(new Counts(0, 0, 4, 0, 1), ImportTown.counts(report, RegisterFile.PERSONS));
    }

    @Test
    public void rejectsANumberThatAnotherPersonHasHad() throws IOException {
        town.take(withPersons(anna(TotalFile.number("20220311238")), OTHERS));
        String stranger = "bbbbbbbb-0000-4000-8000-000000000001," + TotalFile.number("20220310238") + ",Eva,Ek,,,";
        ImportReport report = town.take(withPersons(anna(TotalFile.number("20220311238")), OTHERS, stranger));
        assertEquals(List.of("persons.csv 6 civicNo NUMBER_OF_ANOTHER_PERSON"), ImportTown.faults(report));
    }

    @Test
    public void stopsBetweenBatchesWhenCancelledAndCompletesLater() throws IOException {
        Progress impatient = new Progress() {
            @Override
            public void at(Text step, long done, long total) {
                assertTrue(done <= total);
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        town = new ImportTown(temporary.getRoot().toPath().resolve("annan"));
        ImportReport report = town.imports.run(town.administrator,
            TotalFile.ofAPreschool().folder(temporary.getRoot().toPath().resolve("annan")), false, impatient);
        assertEquals(State.CANCELLED, report.state());
        assertEquals(Map.of("units.csv", new Counts(1, 0, 0, 0, 0)), ImportTown.notZero(report));
        assertEquals(Optional.empty(), town.person(ANNA));
        assertEquals(new Counts(0, 0, 1, 0, 0), ImportTown.counts(town.take(TotalFile.ofAPreschool()), RegisterFile.UNITS));
        assertTrue(town.person(ANNA).isPresent());
    }
}
