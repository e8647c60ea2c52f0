package org.skolbro.demo.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Preschool group, class or course (avdelning, klass, undervisningsgrupp).
 *
 * @param code SchoolType after SS 12000 of those who are in it
 * @param level årskurs; in preschool 0 for children of one and two years, else 1; 0 where there are no years
 */
public record Group(UUID id, Unit unit, String name, String code, int level, LocalDate since) {

    static final String PRESCHOOL = "FS";

    public boolean younger() {
        return code.equals(PRESCHOOL) && level == 0;
    }

    public boolean isPreschool() {
        return code.equals(PRESCHOOL);
    }

    boolean hasYears() {
        return SchoolCodes.WITH_YEARS.contains(code);
    }

    /** groupType after SS 12000. */
    String type() {
        return isPreschool() || SchoolCodes.LEISURE.contains(code) ? "Avdelning"
            : SchoolCodes.ADULT.contains(code) ? "Undervisning" : "Klass";
    }
}
