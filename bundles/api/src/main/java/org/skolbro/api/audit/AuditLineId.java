package org.skolbro.api.audit;

/** Identity of an audit line. Opaque: says nothing about whom or what it stands for. */
public record AuditLineId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static AuditLineId parse(String code) {
        return new AuditLineId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
