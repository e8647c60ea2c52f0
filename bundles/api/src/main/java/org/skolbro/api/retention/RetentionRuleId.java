package org.skolbro.api.retention;

import java.util.regex.Pattern;

/** Name of a retention row, {@code form/row}. */
public record RetentionRuleId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,40}/[a-z0-9-]{1,80}");

    public RetentionRuleId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a valid RetentionRuleId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
