package org.skolbro.api.transfer;

/** Identity of a package that came in. Opaque: says nothing about whom or what it stands for. */
public record ArrivalId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static ArrivalId parse(String code) {
        return new ArrivalId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
