package org.skolbro.api.consent;

/** Name of a consent purpose, {@code form/purpose}. */
public record PurposeId(String value) {

    public PurposeId {
        if (value == null || !value.matches("[a-z][a-z0-9-]{1,40}/[a-z][a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("Not a valid PurposeId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
