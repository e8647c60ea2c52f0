package org.skolbro.demo.register;

import java.util.UUID;

/** The people of the register that the demo logs in as, by ids that never change. */
public enum DemoPerson {
    /** Responsible preschool teacher of a group at the unit that hands over. */
    LARARE("Karin", "Lundmark"),
    /** Headteacher (rektor) of that unit. */
    REKTOR("Birgitta", "Hedman"),
    /** Responsible preschool teacher at the unit that receives. */
    LARARE2("Amina", "Warsame"),
    /** Headteacher (rektor) of that unit. */
    REKTOR2("Per", "Nordin"),
    /** Guardian (vårdnadshavare) of the child who changes preschool today. */
    VARDNADSHAVARE("Sara", "Lindqvist"),
    /** The same child's other guardian. */
    VARDNADSHAVARE2("Johan", "Niemi");

    /** The child of the two guardians, in {@link #LARARE}'s group until yesterday. */
    public static final UUID CHILD = id(100);

    private final String givenName;
    private final String familyName;

    DemoPerson(String givenName, String familyName) {
        this.givenName = givenName;
        this.familyName = familyName;
    }

    public String login() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** personId in the total file. */
    public UUID id() {
        return id(ordinal() + 1);
    }

    public boolean isHeadteacher() {
        return this == REKTOR || this == REKTOR2;
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    private static UUID id(int number) {
        return UUID.fromString("d3300000-0000-4000-8000-%012d".formatted(number));
    }
}
