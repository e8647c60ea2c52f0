package org.skolbro.api.document;

/** Identity of a holding. Opaque: says nothing about whom or what it stands for. */
public record HoldingId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static HoldingId parse(String code) {
        return new HoldingId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
