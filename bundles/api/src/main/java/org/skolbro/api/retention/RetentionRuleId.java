package org.skolbro.api.retention;

/** Name of a retention row, {@code form/row}. */
public record RetentionRuleId(String value) {

    public RetentionRuleId {
        if (value == null || !value.matches("[a-z][a-z0-9-]{1,40}/[a-z0-9-]{1,80}")) {
            throw new IllegalArgumentException("Not a valid RetentionRuleId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
