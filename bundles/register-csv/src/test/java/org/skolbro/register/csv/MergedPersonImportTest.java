package org.skolbro.register.csv;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.skolbro.register.csv.TotalFile.ANNA;
import static org.skolbro.register.csv.TotalFile.BO;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.ImportReport;
import org.skolbro.api.register.ImportReport.Counts;
import org.skolbro.api.register.MergeId;
import org.skolbro.core.register.RegisterFile;

/** The register's file goes on having both rows after two persons turned out to be one. */
public class MergedPersonImportTest {

    private static final String OLD_ANNA = "aaaaaaaa-0000-4000-8000-00000000000f";
    private static final String OLD_NUMBER = TotalFile.number("20220370238");

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();
    private ImportTown town;

    private static TotalFile file(String oldAnna, String... placementsOfOldAnna) {
        return TotalFile.ofAPreschool()
            .rows(RegisterFile.PERSONS, ANNA + "," + TotalFile.number("20220310238") + ",Anna,Ask,Ingen,,",
                BO + ",,Bo,Ask,,,", "aaaaaaaa-0000-4000-8000-000000000003,,Ceder,Gran,,,",
                "aaaaaaaa-0000-4000-8000-000000000004,,Doris,Tall,,,", OLD_ANNA + "," + OLD_NUMBER + "," + oldAnna)
            .rows(RegisterFile.PLACEMENTS, Stream.concat(Stream.of(ANNA + ",F1,FS,,2024-08-15,"),
                Stream.of(placementsOfOldAnna).map(row -> OLD_ANNA + row)).toArray(String[]::new));
    }

    private static TotalFile unchanged() {
        return file("Anna,A,Ingen,,", ",F1,FS,,2024-08-15,2025-01-01", ",F1,FS,,2023-08-15,2024-06-10");
    }

    private MergeId merge() {
        return ((Outcome.Done<MergeId>) town.merges.merge(town.platform.callers().administrator(), town.id(ANNA),
            town.id(OLD_ANNA), "Samma barn enligt folkbokföringen")).value();
    }

    @Before
    public void importOnce() throws IOException {
        town = new ImportTown(temporary.getRoot().toPath().resolve("totalfil"));
        assertEquals(List.of(), ImportTown.faults(town.take(unchanged())));
    }

    @Test
    public void changesNothingWhileTheFileIsTheSame() throws IOException {
        merge();
        ImportReport report = town.take(unchanged());
        assertEquals(List.of(), ImportTown.faults(report));
        assertEquals(new Counts(0, 0, 5, 0, 0), ImportTown.counts(report, RegisterFile.PERSONS));
        assertEquals(new Counts(0, 0, 3, 0, 0), ImportTown.counts(report, RegisterFile.PLACEMENTS));
        assertEquals("Ask", town.person(OLD_ANNA).orElseThrow().name().family());
    }

    @Test
    public void doesNotBringBackTheOldNumber() throws IOException {
        merge();
        town.take(file("Anna,Ask-Ek,Ingen,,"));
        assertEquals("Ask-Ek", town.person(ANNA).orElseThrow().name().family());
        assertEquals(TotalFile.number("20220310238"), town.person(ANNA).orElseThrow().number().orElseThrow().value());
    }

    @Test
    public void protectsHerWhenOneOfTheRowsDoes() throws IOException {
        merge();
        town.take(file("Anna,A,Sekretessmarkering,,"));
        assertEquals(SecurityMarking.SECRECY_MARKING, town.person(ANNA).orElseThrow().marking());
        town.take(file("Anna,Ask,Sekretessmarkering,,"));
        assertEquals(SecurityMarking.SECRECY_MARKING, town.person(ANNA).orElseThrow().marking());
    }

    @Test
    public void changesNothingAfterUndoingEither() throws IOException {
        MergeId merge = merge();
        town.take(unchanged());
        assertTrue(town.merges.undo(town.platform.callers().administrator(), merge) instanceof Outcome.Done);
        ImportReport report = town.take(unchanged());
        assertEquals(new Counts(0, 0, 5, 0, 0), ImportTown.counts(report, RegisterFile.PERSONS));
        assertEquals(new Counts(0, 0, 3, 0, 0), ImportTown.counts(report, RegisterFile.PLACEMENTS));
        assertEquals("A", town.person(OLD_ANNA).orElseThrow().name().family());
    }

    @Test
    public void readsARowAgainThatChangedWhileMerged() throws IOException {
        MergeId merge = merge();
        town.take(file("Anna,Ask-Ek,Ingen,,"));
        town.merges.undo(town.platform.callers().administrator(), merge);
        town.take(file("Anna,Ask-Ek,Ingen,,"));
        assertEquals("Ask-Ek", town.person(OLD_ANNA).orElseThrow().name().family());
    }
}
