package org.skolbro.api.person;

/** A person's name as the register has it. */
public record PersonName(String given, String family) {

    public PersonName {
        if (given == null || family == null || (given + family).isBlank()) {
            throw new IllegalArgumentException("A name has a given or a family part");
        }
    }

    public String full() {
        return (given + " " + family).strip();
    }

    /** Initials: a name never reaches a log by being printed. */
    @Override
    public String toString() {
        return (given.isEmpty() ? "" : given.substring(0, 1)) + (family.isEmpty() ? "" : family.substring(0, 1));
    }
}
