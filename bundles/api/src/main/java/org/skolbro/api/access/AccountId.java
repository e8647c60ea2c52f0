package org.skolbro.api.access;

/** Identity of an account. Opaque: says nothing about whom or what it stands for. */
public record AccountId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static AccountId parse(String code) {
        return new AccountId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
