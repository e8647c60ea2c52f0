package org.skolbro.demo.register;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
    VARDNADSHAVARE2("Johan", "Niemi"),
    /** Class teacher and mentor at the compulsory school of the child's sibling. */
    LARARE3("Maria", "Öqvist"),
    /** Headteacher (rektor) of that school and its leisure-time centre. */
    REKTOR3("Anders", "Hagberg"),
    /** Mentor of a class of upper secondary school. */
    LARARE4("Jonas", "Ek"),
    /** Responsible at the leisure-time centre of the child's sibling. */
    LARARE5("Lotta", "Wikberg"),
    /** Class teacher of a group of adapted compulsory school. */
    LARARE6("Helena", "Sundin"),
    /** Teacher of Swedish for immigrants. */
    LARARE7("Omar", "Rahimi"),
    /** Pupil of upper secondary school, in the class of {@link #LARARE4}, who soon comes of age. */
    ELEV("Alva", "Rönnbäck"),
    /** Adult student, in the group of {@link #LARARE7}. */
    STUDERANDE("Farida", "Karimi");

    /** The child of the two guardians, in {@link #LARARE}'s group until yesterday. */
    public static final UUID CHILD = id(100);
    /** The child's sibling, in {@link #LARARE3}'s class. */
    public static final UUID SIBLING = id(101);

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
        return this == REKTOR || this == REKTOR2 || this == REKTOR3;
    }

    /** Whether the name is a woman's. */
    boolean isWoman() {
        return switch (this) {
            case REKTOR2, VARDNADSHAVARE2, REKTOR3, LARARE4, LARARE7 -> false;
            default -> true;
        };
    }

    /** The names of children, pupils and students that are settled; the one who changes preschool comes first in lists. */
    static Optional<Person.Name> nameOf(UUID id) {
        if (id.equals(CHILD) || id.equals(SIBLING)) {
            return Optional.of(new Person.Name(id.equals(CHILD) ? "Edith" : "Vera", VARDNADSHAVARE.familyName));
        }
        return Stream.of(values()).filter(known -> known.id().equals(id)).findFirst()
            .map(known -> new Person.Name(known.givenName, known.familyName));
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
