package org.skolbro.api.register;

/** Identity of a personal permission. Opaque: says nothing about whom it stands for. */
public record GrantId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static GrantId parse(String code) {
        return new GrantId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
