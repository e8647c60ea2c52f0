package org.skolbro.api.consent;

/** Identity of one answer. Opaque: says nothing about whom or what it stands for. */
public record ConsentAnswerId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static ConsentAnswerId parse(String code) {
        return new ConsentAnswerId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
