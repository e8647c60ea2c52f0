package org.skolbro.api.retention;

/** Identity of a hold. Opaque: says nothing about whom or what it stands for. */
public record HoldId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static HoldId parse(String code) {
        return new HoldId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
