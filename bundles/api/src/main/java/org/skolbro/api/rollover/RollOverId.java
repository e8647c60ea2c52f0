package org.skolbro.api.rollover;

/** Identity of a roll-over run. Opaque: says nothing about whom or what it stands for. */
public record RollOverId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static RollOverId parse(String code) {
        return new RollOverId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
