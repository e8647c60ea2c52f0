package org.skolbro.demo.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.skolbro.demo.text.Resource;

/** The preschools with their groups, how full each group is, and the other schools. */
final class Places {

    private static final int YEARS_OPEN = 9;

    private final List<Unit> preschools = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<Group, Integer> children = new HashMap<>();
    private final SchoolPlaces schools;

    Places(Size size, LocalDate today) {
        schools = new SchoolPlaces(size, today);
        List<String> names = Resource.lines("name/units.txt");
        List<String> groupNames = Resource.lines("name/groups.txt");
        for (int i = 0; i < size.preschools(); i++) {
            String code = "9910%04d".formatted(i + 1);
            Unit unit = new Unit(code, "Förskolan " + names.get(i), List.of("FS"));
            preschools.add(unit);
            String[] four = groupNames.get(i % groupNames.size()).split(" ");
            for (int j = 0; j < four.length; j++) {
                groups.add(new Group(groupId(code, j), unit, four[j], Group.PRESCHOOL, j < 2 ? 0 : 1, today.minusYears(YEARS_OPEN)));
            }
        }
    }

    private static UUID groupId(String unitCode, int index) {
        String name = "skolbro-demo-group-" + unitCode + "-" + index;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Unit preschool(int index) {
        return preschools.get(index % preschools.size());
    }

    SchoolPlaces schools() {
        return schools;
    }

    /** Where a child goes who leaves the first preschool for school. */
    Group preschoolClass() {
        return schools.schoolClass(0, 0);
    }

    List<Unit> units() {
        List<Unit> all = new ArrayList<>(preschools);
        all.addAll(schools.units());
        return List.copyOf(all);
    }

    /** Of all forms. */
    List<Group> groups() {
        List<Group> all = new ArrayList<>(groups);
        all.addAll(schools.groups());
        return List.copyOf(all);
    }

    List<Group> groups(Unit unit) {
        return groups.stream().filter(group -> group.unit().equals(unit)).toList();
    }

    /** The emptiest group of the unit for a child of that age, with the child counted in. */
    Group take(Unit unit, boolean younger) {
        Group place = groups(unit).stream().filter(group -> group.younger() == younger)
            .min(Comparator.comparing(group -> children.getOrDefault(group, 0))).orElseThrow();
        return take(place);
    }

    Group take(Group place) {
        children.merge(place, 1, Integer::sum);
        return place;
    }
}
