package org.skolbro.api.document;

/** Identity of a document, draft or finalised. Opaque: says nothing about whom or what it stands for. */
public record DocumentId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static DocumentId parse(String code) {
        return new DocumentId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
