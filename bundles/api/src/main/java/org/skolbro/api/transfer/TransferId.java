package org.skolbro.api.transfer;

/** Identity of a package that goes out. Opaque: says nothing about whom or what it stands for. */
public record TransferId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static TransferId parse(String code) {
        return new TransferId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
