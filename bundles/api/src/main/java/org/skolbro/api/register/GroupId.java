package org.skolbro.api.register;

/** Identity of a group in the municipality's register. */
public record GroupId(String value) {

    public GroupId {
        if (value == null || !value.matches("[0-9A-Za-z._:-]{1,64}")) {
            throw new IllegalArgumentException("Not a valid GroupId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
