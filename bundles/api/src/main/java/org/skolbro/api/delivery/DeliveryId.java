package org.skolbro.api.delivery;

/** Identity of a delivery. Opaque: says nothing about whom or what it stands for. */
public record DeliveryId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static DeliveryId parse(String code) {
        return new DeliveryId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
