package org.skolbro.api.register;

/** Identity of a placement. Opaque: says nothing about whom or what it stands for. */
public record PlacementId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static PlacementId parse(String code) {
        return new PlacementId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
