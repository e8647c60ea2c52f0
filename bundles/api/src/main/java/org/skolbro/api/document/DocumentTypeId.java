package org.skolbro.api.document;

/** Name of a document type, {@code form/type}; stored with each document, never derived from a class name. */
public record DocumentTypeId(String value) {

    public DocumentTypeId {
        if (value == null || !value.matches("[a-z][a-z0-9-]{1,40}/[a-z][a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("Not a valid DocumentTypeId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
