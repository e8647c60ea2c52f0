package org.skolbro.api.disclosure;

/** Identity of a request for disclosure. Opaque: says nothing about whom or what it asks for. */
public record DisclosureId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static DisclosureId parse(String code) {
        return new DisclosureId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
