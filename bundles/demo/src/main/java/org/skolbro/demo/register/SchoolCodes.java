package org.skolbro.demo.register;

import java.util.Set;

/** The SchoolType codes of SS 12000 that the demo uses, by school form. */
public final class SchoolCodes {

    public static final String PRESCHOOL_CLASS = "FKLASS";
    public static final String COMPULSORY_SCHOOL = "GR";
    public static final String ADAPTED_SUBJECTS = "GRS";
    public static final String ADAPTED_AREAS = "TR";
    public static final String ADAPTED_UPPER = "GYS";
    public static final String SFI = "VUXSFI";
    public static final String ADULT_UPPER = "VUXGY";

    public static final Set<String> PRESCHOOL = Set.of(Group.PRESCHOOL);
    public static final Set<String> COMPULSORY = Set.of(PRESCHOOL_CLASS, COMPULSORY_SCHOOL);
    public static final Set<String> LEISURE = Set.of("FTH");
    public static final Set<String> UPPER_SECONDARY = Set.of("GY");
    public static final Set<String> ADULT = Set.of(SFI, ADULT_UPPER);
    public static final Set<String> ADAPTED = Set.of(ADAPTED_SUBJECTS, ADAPTED_AREAS, ADAPTED_UPPER);

    static final Set<String> WITH_YEARS = Set.of(PRESCHOOL_CLASS, COMPULSORY_SCHOOL, "GY", ADAPTED_SUBJECTS, ADAPTED_AREAS,
        ADAPTED_UPPER);

    private SchoolCodes() {
    }
}
