package org.skolbro.api.form;

import java.util.regex.Pattern;

/** Name of a school form or add-on, such as {@code preschool}; also the namespace of all its ids. */
public record FormId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,40}");

    public FormId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a valid FormId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
