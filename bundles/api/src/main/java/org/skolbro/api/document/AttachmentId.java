package org.skolbro.api.document;

/** Identity of a file attached to a document. Opaque: says nothing about whom or what it stands for. */
public record AttachmentId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static AttachmentId parse(String code) {
        return new AttachmentId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
