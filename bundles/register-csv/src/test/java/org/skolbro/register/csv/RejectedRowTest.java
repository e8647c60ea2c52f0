package org.skolbro.register.csv;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.skolbro.register.csv.TotalFile.ANNA;
import static org.skolbro.register.csv.TotalFile.BO;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.register.ImportReport;
import org.skolbro.core.register.RegisterFile;

public class RejectedRowTest {

    private static final String NEW = "bbbbbbbb-0000-4000-8000-000000000009";

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();
    private ImportTown town;

    @Before
    public void importOnce() throws IOException {
        town = new ImportTown(temporary.getRoot().toPath().resolve("totalfil"));
        town.take(TotalFile.ofAPreschool());
    }

    /** Tries the row out and takes it in, after a register that is sound; both must say the same. */
    private void isRejected(String fault, RegisterFile file, String row) throws IOException {
        ImportReport dry = town.tryOut(new TotalFile().rows(file, row));
        ImportReport report = town.take(new TotalFile().rows(file, row));
        assertEquals(List.of(file.fileName() + " 2 " + fault), ImportTown.faults(report));
        assertEquals(dry.faults(), report.faults());
        assertEquals(dry.counts(), report.counts());
        assertEquals(1, ImportTown.counts(report, file).rejected());
    }

    @Test
    public void isNamedInTheOrderOfTheFile() throws IOException {
        ImportReport report = town.take(new TotalFile().rows(RegisterFile.PERSONS, NEW + ",202203102389,Fel,Siffra,,,",
            "inget-uuid,,X,Y,,,", NEW + ",,För,kort").rows(RegisterFile.UNITS, ",Björken,FS,Kommunen"));
        assertEquals(List.of("units.csv 2", "persons.csv 2", "persons.csv 3", "persons.csv 4"),
            report.faults().stream().map(fault -> fault.file() + " " + fault.line()).toList());
    }

    @Test
    public void lacksAKey() throws IOException {
        isRejected("unitCode MISSING_VALUE", RegisterFile.UNITS, ",Björken,FS,Kommunen");
        isRejected("personId MISSING_VALUE", RegisterFile.PERSONS, ",,Eva,Ek,,,");
    }

    @Test
    public void isEmpty() throws IOException {
        isRejected("childId MISSING_VALUE", RegisterFile.PLACEMENTS, ",,,,,");
    }

    @Test
    public void lacksAName() throws IOException {
        isRejected("givenName MISSING_VALUE", RegisterFile.PERSONS, NEW + ",,,,,,");
        isRejected("displayName MISSING_VALUE", RegisterFile.UNITS, "F1, ,FS,Kommunen");
    }

    @Test
    public void hasAnIdThatIsNoUuid() throws IOException {
        isRejected("personId WRONG_FORMAT", RegisterFile.PERSONS, "1-1-1-1-1,,Eva,Ek,,,");
    }

    @Test
    public void hasAWrongCheckDigit() throws IOException {
        isRejected("civicNo WRONG_CHECK_DIGIT", RegisterFile.PERSONS, NEW + ",202203102380,Eva,Ek,,,");
    }

    @Test
    public void hasNoIdentityNumber() throws IOException {
        isRejected("civicNo WRONG_FORMAT", RegisterFile.PERSONS, NEW + ",2203102380,Eva,Ek,,,");
        isRejected("civicNo WRONG_FORMAT", RegisterFile.PERSONS, NEW + ",202202302380,Eva,Ek,,,");
    }

    @Test
    public void hasAnUnknownCode() throws IOException {
        isRejected("schoolTypes UNKNOWN_CODE", RegisterFile.UNITS, "F2,Eken,FS|XX,Kommunen");
        isRejected("securityMarking UNKNOWN_CODE", RegisterFile.PERSONS, NEW + ",,Eva,Ek,Ja,,");
        isRejected("dutyRole UNKNOWN_CODE", RegisterFile.DUTIES, BO + ",F1,Chef,2020-01-01,");
        isRejected("relationType UNKNOWN_CODE", RegisterFile.GUARDIANSHIPS, ANNA + "," + BO + ",Kontaktperson,2020-01-01,");
        isRejected("groupType UNKNOWN_CODE", RegisterFile.GROUPS, "g2,F1,Musen,Flock,FS,2020-01-01,");
    }

    @Test
    public void refersToWhatIsNotThere() throws IOException {
        isRejected("childId UNKNOWN_REFERENCE", RegisterFile.PLACEMENTS, NEW + ",F1,FS,,2024-08-15,");
        isRejected("unitCode UNKNOWN_REFERENCE", RegisterFile.PLACEMENTS, ANNA + ",F9,FS,,2024-08-15,");
        isRejected("unitCode UNKNOWN_REFERENCE", RegisterFile.GROUPS, "g2,F9,Musen,Avdelning,FS,2020-01-01,");
        isRejected("groupId UNKNOWN_REFERENCE", RegisterFile.MEMBERSHIPS, "g9," + ANNA + ",2024-08-15,");
        isRejected("guardianId UNKNOWN_REFERENCE", RegisterFile.GUARDIANSHIPS, ANNA + "," + NEW + ",Vårdnadshavare,2020-01-01,");
    }

    @Test
    public void hasADateThatIsNone() throws IOException {
        isRejected("startDate WRONG_FORMAT", RegisterFile.MEMBERSHIPS, "g1," + ANNA + ",2024-02-30,");
        isRejected("endDate WRONG_FORMAT", RegisterFile.MEMBERSHIPS, "g1," + ANNA + ",2024-08-15,2024-8-16");
        isRejected("startDate WRONG_FORMAT", RegisterFile.MEMBERSHIPS, "g1," + ANNA + ",+999999999-01-01,");
        isRejected("startDate MISSING_VALUE", RegisterFile.MEMBERSHIPS, "g1," + ANNA + ",,");
    }

    @Test
    public void endsBeforeItStarts() throws IOException {
        isRejected("endDate WRONG_DATE_ORDER", RegisterFile.DUTIES, BO + ",F1,Lärare,2020-01-01,2019-12-31");
    }

    @Test
    public void hasASchoolYearThatIsNone() throws IOException {
        isRejected("schoolYear WRONG_FORMAT", RegisterFile.PLACEMENTS, ANNA + ",F1,GR,14,2024-08-15,");
        isRejected("schoolYear WRONG_FORMAT", RegisterFile.PLACEMENTS, ANNA + ",F1,GR,-1,2024-08-15,");
    }

    @Test
    public void hasAFieldThatIsTooLong() throws IOException {
        isRejected("displayName TOO_LONG", RegisterFile.UNITS, "F2," + "x".repeat(201) + ",FS,Kommunen");
        isRejected("email TOO_LONG", RegisterFile.PERSONS, NEW + ",,Eva,Ek,," + "x".repeat(255) + ",");
    }

    @Test
    public void hasCharactersThatDoHarm() throws IOException {
        isRejected("givenName WRONG_FORMAT", RegisterFile.PERSONS, NEW + ",,E\0va,Ek,,,");
        isRejected("familyName WRONG_FORMAT", RegisterFile.PERSONS, NEW + ",,Eva,\u202Eke,,,");
    }

    @Test
    public void hasAChildAsItsOwnGuardian() throws IOException {
        isRejected("guardianId WRONG_FORMAT", RegisterFile.GUARDIANSHIPS, ANNA + "," + ANNA + ",Vårdnadshavare,2020-01-01,");
    }

    @Test
    public void hasTheKeyOfAnEarlierRow() throws IOException {
        ImportReport report = town.take(new TotalFile().rows(RegisterFile.UNITS, "F2,Eken,FS,Kommunen", "F2,Asken,FS,Kommunen"));
        assertEquals(List.of("units.csv 3 unitCode DUPLICATE_KEY"), ImportTown.faults(report));
    }

    @Test
    public void hasTheKeyOfAnEarlierRowSpeltInAnotherWay() throws IOException {
        ImportReport report = town.take(new TotalFile().rows(RegisterFile.PERSONS, NEW + ",,Eva,Ek,,,",
            NEW.toUpperCase() + ",,Eva,Eks,,,"));
        assertEquals(List.of("persons.csv 3 personId DUPLICATE_KEY"), ImportTown.faults(report));
    }

    @Test
    public void isFoundToBeADuplicateInAnotherBatch() throws IOException {
        String[] rows = IntStream.range(0, 1500).mapToObj(i -> "U" + i % 1200 + ",Eken,FS,Kommunen")
            .toArray(String[]::new);
        assertEquals(300, ImportTown.counts(town.take(new TotalFile().rows(RegisterFile.UNITS, rows)), RegisterFile.UNITS)
            .rejected());
    }

    @Test
    public void hasTheNumberOfAnEarlierNewRow() throws IOException {
        String number = TotalFile.number("20220312238");
        TotalFile file = new TotalFile().rows(RegisterFile.PERSONS, NEW + "," + number + ",Eva,Ek,,,",
            "cccccccc-0000-4000-8000-000000000009," + number + ",Ewa,Ek,,,");
        ImportReport dry = town.tryOut(file);
        ImportReport report = town.take(file);
        assertEquals(List.of("persons.csv 3 civicNo NUMBER_OF_ANOTHER_PERSON"), ImportTown.faults(report));
        assertEquals(dry.counts(), report.counts());
    }

    @Test
    public void isNamedWithoutItsValue() throws IOException {
        ImportReport report = town.take(new TotalFile().rows(RegisterFile.PERSONS, NEW + ",202203102380,Hemlig,Ek,,,"));
        String told = report.faults().toString();
        assertFalse(told.contains("202203102380") || told.contains("Hemlig") || told.contains(NEW));
    }

    @Test
    public void isCountedBeyondTheThousandThatAreNamed() throws IOException {
        String[] rows = IntStream.range(0, 1300).mapToObj(i -> ",,,").toArray(String[]::new);
        ImportReport report = town.take(new TotalFile().rows(RegisterFile.UNITS, rows));
        assertEquals(1300, ImportTown.counts(report, RegisterFile.UNITS).rejected());
        assertEquals(1000, report.faults().size());
    }
}
