package org.skolbro.api.transfer;

/** Identity of a counterpart. Opaque: says nothing about whom or what it stands for. */
public record CounterpartId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static CounterpartId parse(String code) {
        return new CounterpartId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
