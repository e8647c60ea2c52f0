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

/** The preschools with their groups, the one school, and how full each group is. */
final class Places {

    private static final int YEARS_OPEN = 9;

    private final List<Unit> preschools = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<Group, Integer> children = new HashMap<>();
    private final Unit school = new Unit("99200001", "Norrbro centralskola", List.of("GR", "FKLASS"));

    Places(Size size, LocalDate today) {
        List<String> names = Resource.lines("name/units.txt");
        List<String> groupNames = Resource.lines("name/groups.txt");
        for (int i = 0; i < size.preschools(); i++) {
            String code = "9910%04d".formatted(i + 1);
            Unit unit = new Unit(code, "Förskolan " + names.get(i), List.of("FS"));
            preschools.add(unit);
            String[] four = groupNames.get(i % groupNames.size()).split(" ");
            for (int j = 0; j < four.length; j++) {
                groups.add(new Group(groupId(code, j), unit, four[j], j < 2, today.minusYears(YEARS_OPEN)));
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

    Unit school() {
        return school;
    }

    List<Unit> units() {
        List<Unit> all = new ArrayList<>(preschools);
        all.add(school);
        return List.copyOf(all);
    }

    List<Group> groups() {
        return List.copyOf(groups);
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
