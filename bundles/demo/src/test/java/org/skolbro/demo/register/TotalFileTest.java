package org.skolbro.demo.register;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TotalFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, String> HEADERS = Map.of(
        "units", "unitCode,displayName,schoolTypes,provider",
        "persons", "personId,civicNo,givenName,familyName,securityMarking,email,mobile",
        "guardianships", "childId,guardianId,relationType,startDate,endDate",
        "placements", "childId,unitCode,schoolType,schoolYear,startDate,endDate",
        "groups", "groupId,unitCode,displayName,groupType,schoolType,startDate,endDate",
        "memberships", "groupId,personId,startDate,endDate",
        "duties", "personId,unitCode,dutyRole,startDate,endDate",
        "assignments", "groupId,personId,assignmentRole,startDate,endDate");

    @Rule
    public TemporaryFolder temporary = new TemporaryFolder();

    private Path folder;

    @Before
    public void write() {
        folder = temporary.getRoot().toPath().resolve("Norrbro å");
        MunicipalityFiles.write(Size.SMALL, TODAY, folder);
    }

    @Test
    public void hasTheEightFilesWithTheirColumns() throws IOException {
        for (String name : HEADERS.keySet()) {
            assertEquals(HEADERS.get(name), Files.readAllLines(folder.resolve(name + ".csv")).getFirst());
        }
        try (var files = Files.list(folder)) {
            assertEquals(8, files.count());
        }
    }

    @Test
    public void namesOnlyPeopleUnitsAndGroupsThatItHas() {
        Set<String> persons = column("persons", 0);
        Set<String> units = column("units", 0);
        Set<String> groups = column("groups", 0);
        assertTrue(persons.containsAll(column("guardianships", 0))
            && persons.containsAll(column("guardianships", 1)));
        assertTrue(persons.containsAll(column("placements", 0)) && units.containsAll(column("placements", 1)));
        assertTrue(groups.containsAll(column("memberships", 0)) && persons.containsAll(column("memberships",
            1)));
        assertTrue(persons.containsAll(column("duties", 0)) && units.containsAll(column("duties", 1)));
        assertTrue(groups.containsAll(column("assignments", 0)) && persons.containsAll(column("assignments",
            1)));
        assertTrue(units.containsAll(column("groups", 1)));
    }

    @Test
    public void namesEverybodyOnceAndInSomeRole() {
        List<String> ids = rows("persons").stream().map(row -> row.get(0)).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
        Set<String> inARole = column("guardianships", 0);
        inARole.addAll(column("guardianships", 1));
        inARole.addAll(column("duties", 0));
        inARole.addAll(column("placements", 0));
        assertEquals(Set.copyOf(ids), inARole);
    }

    @Test
    public void containsThePeopleWhoLogIn() {
        Set<String> ids = column("persons", 0);
        for (DemoPerson person : DemoPerson.values()) {
            assertTrue(person.login(), ids.contains(person.id().toString()));
        }
    }

    @Test
    public void neverEndsBeforeItBegins() {
        for (String name : List.of("guardianships", "placements", "memberships", "duties", "assignments",
            "groups")) {
            for (List<String> row : rows(name)) {
                String to = row.getLast();
                assertTrue(name, to.isEmpty() || to.compareTo(row.get(row.size() - 2)) >= 0);
            }
        }
    }

    @Test
    public void spellsTheMarkingsAsTheStandardDoes() {
        assertEquals(Set.of("Ingen", "Sekretessmarkering", "Skyddad folkbokföring"), column("persons", 4));
    }

    @Test
    public void usesCodesOfItsOwnForPreschools() {
        column("units", 0).forEach(code -> assertTrue(code.matches("99\\d{6}")));
    }

    @Test
    public void isTheSameToTheByte() throws IOException {
        Path again = temporary.getRoot().toPath().resolve("again");
        MunicipalityFiles.write(Size.SMALL, TODAY, again);
        for (String name : HEADERS.keySet()) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(name + ".csv")),
                Files.readAllBytes(again.resolve(name + ".csv")));
        }
    }

    @Test
    public void quotesWhatWouldBreakARow() throws IOException {
        Path file = temporary.getRoot().toPath().resolve("q.csv");
        try (Csv csv = new Csv(file, "a", "b")) {
            csv.row("Berg, Anna", "kallad \"Nanna\"");
        }
        assertEquals("a,b\r\n\"Berg, Anna\",\"kallad \"\"Nanna\"\"\"\r\n", Files.readString(file));
    }

    private Set<String> column(String file, int index) {
        return rows(file).stream().map(row -> row.get(index)).collect(Collectors.toCollection(HashSet::new));
    }

    /** No value of the demo needs quotes. */
    private List<List<String>> rows(String file) {
        try {
            List<List<String>> rows = new ArrayList<>();
            for (String line : Files.readAllLines(folder.resolve(file + ".csv"))) {
                rows.add(List.of(line.split(",", -1)));
            }
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
