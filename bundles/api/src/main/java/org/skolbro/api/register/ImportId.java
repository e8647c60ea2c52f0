package org.skolbro.api.register;

/** Identity of one run of a register import. Opaque: says nothing about whom or what it stands for. */
public record ImportId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static ImportId parse(String code) {
        return new ImportId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
