package org.skolbro.api.register;

/** Identity of one merging of two person rows. Opaque: says nothing about whom or what it stands for. */
public record MergeId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static MergeId parse(String code) {
        return new MergeId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
