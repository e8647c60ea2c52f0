package org.skolbro.api.identity;

/** Identity of one sealed link between a fictitious identity and the real one. Opaque: says nothing of either. */
public record LinkId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static LinkId parse(String code) {
        return new LinkId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
