package org.skolbro.api.order;

/** Identity of an order. Opaque: says nothing about whom or what it asks for. */
public record OrderId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static OrderId parse(String code) {
        return new OrderId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
