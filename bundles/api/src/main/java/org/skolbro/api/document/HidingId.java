package org.skolbro.api.document;

/** Identity of a decision to hide from a guardian. Opaque: says nothing about whom or what it stands for. */
public record HidingId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static HidingId parse(String code) {
        return new HidingId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
