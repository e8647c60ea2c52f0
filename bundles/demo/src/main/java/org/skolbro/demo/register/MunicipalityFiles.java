package org.skolbro.demo.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.skolbro.api.register.DateSpan;
import org.skolbro.demo.register.Child.Guardian;
import org.skolbro.demo.register.Child.Stay;

/** The total file (totalfil) of a municipality: a folder with eight files, names and values after SS 12000. */
public final class MunicipalityFiles {

    private final Municipality municipality;
    private final Path folder;

    private MunicipalityFiles(Municipality municipality, Path folder) {
        this.municipality = municipality;
        this.folder = folder;
    }

    public static void write(Size size, LocalDate today, Path folder) {
        write(Municipality.of(size, today), folder);
    }

    /** @throws UncheckedIOException when the folder cannot be written to */
    public static void write(Municipality municipality, Path folder) {
        try {
            Files.createDirectories(folder);
            new MunicipalityFiles(municipality, folder).all();
        } catch (IOException e) {
            throw new UncheckedIOException("The total file could not be written", e);
        }
    }

    private void all() throws IOException {
        units();
        persons();
        guardianships();
        placements();
        groups();
        memberships();
        duties();
        assignments();
    }

    private void units() throws IOException {
        try (Csv csv = csv("units", "unitCode", "displayName", "schoolTypes", "provider")) {
            for (Unit unit : municipality.units()) {
                csv.row(unit.code(), unit.name(), String.join("|", unit.schoolTypes()), Municipality.PROVIDER);
            }
        }
    }

    private void persons() throws IOException {
        try (Csv csv = csv("persons", "personId", "civicNo", "givenName", "familyName", "securityMarking",
            "email", "mobile")) {
            Set<UUID> written = new HashSet<>();
            for (Person person : (Iterable<Person>) everybody().filter(p -> written.add(p.id()))::iterator) {
                csv.row(person.id(), person.civicNo(), person.name().given(), person.name().family(),
                    person.marking().code(), person.contact().email(), person.contact().mobile());
            }
        }
    }

    private Stream<Person> everybody() {
        Stream<Person> families = municipality.children().stream().flatMap(child ->
            Stream.concat(Stream.of(child.person()), child.guardians().stream().map(Guardian::adult)));
        return Stream.concat(municipality.staff().stream().map(Employee::person), families);
    }

    private void guardianships() throws IOException {
        try (Csv csv = csv("guardianships", "childId", "guardianId", "relationType", "startDate", "endDate")) {
            for (Child child : municipality.children()) {
                for (Guardian guardian : child.guardians()) {
                    csv.row(child.person().id(), guardian.adult().id(), guardian.kind().code(),
                        guardian.span().from(), end(guardian.span()));
                }
            }
        }
    }

    private void placements() throws IOException {
        try (Csv csv = csv("placements", "childId", "unitCode", "schoolType", "schoolYear", "startDate",
            "endDate")) {
            for (Child child : municipality.children()) {
                for (Stay stay : child.stays()) {
                    csv.row(child.person().id(), stay.unit().code(), stay.group().code(),
                        stay.group().hasYears() ? stay.group().level() : "", stay.span().from(), end(child, stay));
                }
            }
        }
    }

    private void groups() throws IOException {
        try (Csv csv = csv("groups", "groupId", "unitCode", "displayName", "groupType", "schoolType",
            "startDate", "endDate")) {
            for (Group group : municipality.groups()) {
                csv.row(group.id(), group.unit().code(), group.name(), group.type(), group.code(), group.since(), "");
            }
        }
    }

    private void memberships() throws IOException {
        try (Csv csv = csv("memberships", "groupId", "personId", "startDate", "endDate")) {
            for (Child child : municipality.children()) {
                for (Stay stay : child.stays()) {
                    csv.row(stay.group().id(), child.person().id(), stay.span().from(), end(child, stay));
                }
            }
        }
    }

    private void duties() throws IOException {
        try (Csv csv = csv("duties", "personId", "unitCode", "dutyRole", "startDate", "endDate")) {
            Set<String> written = new HashSet<>();
            for (Employee employee : municipality.staff()) {
                if (written.add(employee.person().id() + employee.unit().code())) {
                    csv.row(employee.person().id(), employee.unit().code(), employee.dutyRole(), employee.since(), "");
                }
            }
        }
    }

    private void assignments() throws IOException {
        try (Csv csv = csv("assignments", "groupId", "personId", "assignmentRole", "startDate", "endDate")) {
            for (Employee employee : municipality.staff()) {
                if (employee.assignment().isPresent()) {
                    Employee.Assignment assignment = employee.assignment().get();
                    csv.row(assignment.group().id(), employee.person().id(), assignment.role(),
                        employee.since(), "");
                }
            }
        }
    }

    private Csv csv(String name, String... columns) throws IOException {
        return new Csv(folder.resolve(name + ".csv"), columns);
    }

    /** Who is to begin school has a last day, and no school yet: places are given in spring. */
    private String end(Child child, Stay stay) {
        if (municipality.leavers().contains(child.person().id())) {
            return municipality.today().minusDays(1).toString();
        }
        return child.lastPreschoolDay(stay, municipality.today()).map(LocalDate::toString).orElseGet(() -> end(stay.span()));
    }

    private static String end(DateSpan span) {
        return span.to().map(LocalDate::toString).orElse("");
    }
}
