package org.skolbro.api.consent;

import java.util.regex.Pattern;

/** Name of a consent purpose, {@code form/purpose}. */
public record PurposeId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,40}/[a-z][a-z0-9-]{1,60}");

    public PurposeId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a valid PurposeId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
