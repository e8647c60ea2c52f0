package org.skolbro.register.csv;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.skolbro.register.csv.TotalFile.ANNA;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.ImportReport;
import org.skolbro.core.register.RegisterFile;

/** A child who has got a fictitious identity does not come in again by the real one. */
public class WithdrawnIdentityImportTest {

    private static final String NUMBER = TotalFile.number("20220310238");
    private static final String ANOTHER_ID = "aaaaaaaa-0000-4000-8000-000000000009";

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();
    private ImportTown town;
    private PersonId child;

    @Before
    public void annaIsMovedOver() throws IOException {
        town = new ImportTown(temporary.getRoot().toPath().resolve("totalfil"));
        town.take(TotalFile.ofAPreschool());
        child = town.id(ANNA);
        town.house.memory.inOne(() -> {
            town.house.withdrawn.add(List.of(IdentityNumber.parse(NUMBER)), List.of(UUID.fromString(ANNA)));
            town.house.identityStore.replace(new Person(child, new PersonName("Vera", "Vik"), Optional.of(IdentityNumber.parse("20220401-TF09")),
                SecurityMarking.SECRECY_MARKING, "", ""), UUID.randomUUID());
        });
    }

    @Test
    public void herRowIsLeftOutAndNothingOfItKept() throws IOException {
        ImportReport dry = town.tryOut(TotalFile.ofAPreschool());
        ImportReport report = town.take(TotalFile.ofAPreschool());
        assertEquals(dry.faults(), report.faults());
        assertTrue(ImportTown.faults(report).toString(), ImportTown.faults(report).contains("persons.csv 2 personId NUMBER_OF_ANOTHER_PERSON"));
        isUntouched(report);
    }

    @Test
    public void neitherByAnotherIdOfTheRegister() throws IOException {
        ImportReport report = town.take(new TotalFile().rows(RegisterFile.PERSONS, ANOTHER_ID + "," + NUMBER + ",Anna,Ask,Ingen,,"));
        assertEquals(List.of("persons.csv 2 personId NUMBER_OF_ANOTHER_PERSON"), ImportTown.faults(report));
        assertEquals(Optional.empty(), town.person(ANOTHER_ID));
        isUntouched(report);
    }

    @Test
    public void norByHerIdWithAnotherNumber() throws IOException {
        ImportReport report = town.take(new TotalFile().rows(RegisterFile.PERSONS, ANNA + "," + TotalFile.number("20220311238") + ",Anna,Ask,Ingen,,"));
        assertEquals(List.of("persons.csv 2 personId NUMBER_OF_ANOTHER_PERSON"), ImportTown.faults(report));
        isUntouched(report);
    }

    @Test
    public void othersComeInAsBefore() throws IOException {
        ImportReport report = town.take(new TotalFile().rows(RegisterFile.PERSONS,
            ANOTHER_ID + "," + TotalFile.number("20220312238") + ",Ny,Tall,Ingen,,"));
        assertEquals(List.of(), report.faults());
        assertTrue(town.person(ANOTHER_ID).isPresent());
    }

    private void isUntouched(ImportReport report) {
        Person now = town.read(() -> town.house.registerStore.person(child)).orElseThrow();
        assertEquals("Vera Vik", now.name().full());
        assertEquals(SecurityMarking.SECRECY_MARKING, now.marking());
        assertEquals(Optional.empty(), town.person(ANNA));
        assertFalse(report.toString(), report.toString().contains("Anna") || report.toString().contains(NUMBER) || report.toString().contains(ANNA));
    }
}
