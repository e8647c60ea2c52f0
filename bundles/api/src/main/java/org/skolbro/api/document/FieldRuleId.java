package org.skolbro.api.document;

import java.util.regex.Pattern;

/** Name of a row about a field, {@code form/row}. */
public record FieldRuleId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,40}/[a-z0-9-]{1,80}");

    public FieldRuleId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a valid FieldRuleId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
