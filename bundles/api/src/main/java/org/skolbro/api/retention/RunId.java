package org.skolbro.api.retention;

/** Identity of a disposal run. Opaque: says nothing about whom or what it stands for. */
public record RunId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static RunId parse(String code) {
        return new RunId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
