package org.skolbro.api.person;

/** Identity of a person, whatever numbers and names she has had. Opaque: says nothing about whom or what it stands for. */
public record PersonId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static PersonId parse(String code) {
        return new PersonId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
