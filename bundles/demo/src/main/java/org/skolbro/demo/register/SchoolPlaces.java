package org.skolbro.demo.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.skolbro.demo.text.Resource;

/** The units of all forms but preschool, with their classes and groups. */
final class SchoolPlaces {

    static final int YEARS = 10;
    private static final int YEARS_OPEN = 12;
    private static final int PROGRAMME_YEARS = 3;
    private static final int PUPILS_OF_A_CLASS = 26;
    private static final int PUPILS_OF_AN_ADAPTED_CLASS = 8;
    private static final int STUDENTS_OF_A_COURSE = 20;
    private static final List<String> PROGRAMMES = List.of("NA", "SA", "VO", "EK", "EE", "BF");
    private static final List<String> UPPER_SCHOOLS = List.of("Norrbro gymnasium", "Strandgymnasiet", "Bergsgymnasiet",
        "Hamngymnasiet", "Björkgymnasiet");
    private static final List<String> COURSES = List.of("Sfi kurs C", "Svenska 2", "Sfi kurs B", "Matematik 2a", "Sfi kurs D",
        "Engelska 6");

    private final LocalDate open;
    private final List<Unit> units = new ArrayList<>();
    private final Map<Unit, List<Group>> groups = new LinkedHashMap<>();
    private final List<Unit> schools = new ArrayList<>();
    private final List<Unit> centres = new ArrayList<>();
    private final List<Unit> upperSchools = new ArrayList<>();
    private final Unit adapted;
    private final Unit adaptedUpper;
    private final Unit adult;

    SchoolPlaces(Size size, LocalDate today) {
        this.open = today.minusYears(YEARS_OPEN);
        List<String> names = Resource.lines("name/schools.txt");
        for (int i = 0; i < size.schools(); i++) {
            compulsory(i, names.get(i));
        }
        int programmes = Math.clamp(Math.round((float) size.upperPupils() / (size.upperSchools() * PROGRAMME_YEARS * PUPILS_OF_A_CLASS)),
            1, PROGRAMMES.size());
        for (int i = 0; i < size.upperSchools(); i++) {
            upper(i, PROGRAMMES.subList(0, programmes));
        }
        adapted = unit("99500001", "Anpassade grundskolan Älvstranden", SchoolCodes.ADAPTED_SUBJECTS, SchoolCodes.ADAPTED_AREAS);
        for (int i = 0; i < parts(size.adaptedPupils(), PUPILS_OF_AN_ADAPTED_CLASS); i++) {
            add(adapted, "Grupp " + (i + 1), i % 2 == 0 ? SchoolCodes.ADAPTED_SUBJECTS : SchoolCodes.ADAPTED_AREAS, 3 + i % 6);
        }
        adaptedUpper = unit("99500002", "Anpassade gymnasiet Norrbro", SchoolCodes.ADAPTED_UPPER);
        for (int i = 0; i < parts(size.adaptedUpperPupils(), PUPILS_OF_AN_ADAPTED_CLASS); i++) {
            add(adaptedUpper, "IP " + (i + 1), SchoolCodes.ADAPTED_UPPER, 1 + i % PROGRAMME_YEARS);
        }
        adult = unit("99600001", "Norrbro vuxenutbildning", SchoolCodes.SFI, SchoolCodes.ADULT_UPPER);
        for (int i = 0; i < Math.max(2, parts(size.adults(), STUDENTS_OF_A_COURSE)); i++) {
            String course = COURSES.get(i % COURSES.size());
            add(adult, i < COURSES.size() ? course : course + " grupp " + (1 + i / COURSES.size()),
                course.startsWith("Sfi") ? SchoolCodes.SFI : SchoolCodes.ADULT_UPPER, 0);
        }
    }

    private void compulsory(int i, String name) {
        Unit school = unit("9920%04d".formatted(i + 1), name, SchoolCodes.COMPULSORY_SCHOOL, SchoolCodes.PRESCHOOL_CLASS);
        schools.add(school);
        IntStream.range(0, YEARS).forEach(year -> add(school, year == 0 ? "Förskoleklass" : year + "A",
            year == 0 ? SchoolCodes.PRESCHOOL_CLASS : SchoolCodes.COMPULSORY_SCHOOL, year));
        Unit centre = unit("9930%04d".formatted(i + 1), "Fritidshemmet " + name, "FTH");
        centres.add(centre);
        add(centre, "Kompassen", "FTH", 0);
        add(centre, "Horisonten", "FTH", 0);
    }

    private void upper(int i, List<String> programmes) {
        Unit school = unit("9940%04d".formatted(i + 1), UPPER_SCHOOLS.get(i), "GY");
        upperSchools.add(school);
        for (String programme : programmes) {
            IntStream.rangeClosed(1, PROGRAMME_YEARS).forEach(year -> add(school, programme + year, "GY", year));
        }
    }

    private static int parts(int all, int one) {
        return (all + one - 1) / one;
    }

    private Unit unit(String code, String name, String... codes) {
        Unit unit = new Unit(code, name, List.of(codes));
        units.add(unit);
        return unit;
    }

    private void add(Unit unit, String name, String code, int level) {
        List<Group> of = groups.computeIfAbsent(unit, none -> new ArrayList<>());
        String id = "skolbro-demo-group-" + unit.code() + "-" + of.size();
        of.add(new Group(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)), unit, name, code, level, open));
    }

    List<Unit> units() {
        return units;
    }

    List<Group> groups() {
        return groups.values().stream().flatMap(List::stream).toList();
    }

    List<Group> groups(Unit unit) {
        return groups.get(unit);
    }

    List<Unit> schools() {
        return schools;
    }

    Group schoolClass(int school, int year) {
        return groups.get(schools.get(school)).get(year);
    }

    Unit centreOf(int school) {
        return centres.get(school);
    }

    /** The group of a leisure-time centre for pupils of that årskurs. */
    Group leisure(int school, int year) {
        return groups.get(centres.get(school)).get(year < 2 ? 0 : 1);
    }

    List<Unit> upperSchools() {
        return upperSchools;
    }

    Unit adapted() {
        return adapted;
    }

    Unit adaptedUpper() {
        return adaptedUpper;
    }

    Unit adult() {
        return adult;
    }

    /** When the school year that contains the day began. */
    static LocalDate yearBegan(LocalDate day) {
        LocalDate thisAutumn = LocalDate.of(day.getYear(), 8, 18);
        return day.isBefore(thisAutumn) ? thisAutumn.minusYears(1) : thisAutumn;
    }
}
