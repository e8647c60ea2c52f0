package org.skolbro.api.document;

import java.util.regex.Pattern;

/** Name of a document type, {@code form/type}; stored with each document, never derived from a class name. */
public record DocumentTypeId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,40}/[a-z][a-z0-9-]{1,60}");

    public DocumentTypeId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a valid DocumentTypeId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
