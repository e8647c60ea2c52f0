package org.skolbro.api.retention;

/** Identity of a plan version. Opaque: says nothing about whom or what it stands for. */
public record PlanId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static PlanId parse(String code) {
        return new PlanId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
