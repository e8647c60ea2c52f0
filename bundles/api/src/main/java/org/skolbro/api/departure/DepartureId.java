package org.skolbro.api.departure;

/** Identity of a departure. Opaque: says nothing about whom or what it stands for. */
public record DepartureId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static DepartureId parse(String code) {
        return new DepartureId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
