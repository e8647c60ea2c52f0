package org.skolbro.api.rectification;

/** Identity of a rectification. Opaque: says nothing about whom or what it is about. */
public record RectificationId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static RectificationId parse(String code) {
        return new RectificationId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
