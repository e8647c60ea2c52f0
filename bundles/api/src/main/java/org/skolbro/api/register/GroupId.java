package org.skolbro.api.register;

import java.util.regex.Pattern;

/** Identity of a group in the municipality's register. */
public record GroupId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z._:-]{1,64}");

    public GroupId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a valid GroupId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
