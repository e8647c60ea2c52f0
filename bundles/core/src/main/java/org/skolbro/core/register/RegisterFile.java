package org.skolbro.core.register;

import java.util.List;

/**
 * The files of a total file (totalfil), in the order in which they are taken in: what is referred to comes first. Names
 * after SS 12000; dates are ISO 8601, and an empty last day means that it goes on.
 */
public enum RegisterFile {
    UNITS("units", "unitCode", "displayName", "schoolTypes", "provider"),
    PERSONS("persons", "personId", "civicNo", "givenName", "familyName", "securityMarking", "email", "mobile"),
    GROUPS("groups", "groupId", "unitCode", "displayName", "groupType", "schoolType", "startDate", "endDate"),
    PLACEMENTS("placements", "childId", "unitCode", "schoolType", "schoolYear", "startDate", "endDate"),
    GUARDIANSHIPS("guardianships", "childId", "guardianId", "relationType", "startDate", "endDate"),
    MEMBERSHIPS("memberships", "groupId", "personId", "startDate", "endDate"),
    DUTIES("duties", "personId", "unitCode", "dutyRole", "startDate", "endDate"),
    ASSIGNMENTS("assignments", "groupId", "personId", "assignmentRole", "startDate", "endDate");

    private final String stem;
    private final List<String> columns;

    RegisterFile(String stem, String... columns) {
        this.stem = stem;
        this.columns = List.of(columns);
    }

    /** Name in reports and, for the CSV format, on disk. */
    public String fileName() {
        return stem + ".csv";
    }

    public List<String> columns() {
        return columns;
    }
}
