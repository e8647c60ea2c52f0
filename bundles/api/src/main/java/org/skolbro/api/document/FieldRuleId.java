package org.skolbro.api.document;

/** Name of a row about a field, {@code form/row}. */
public record FieldRuleId(String value) {

    public FieldRuleId {
        if (value == null || !value.matches("[a-z][a-z0-9-]{1,40}/[a-z0-9-]{1,80}")) {
            throw new IllegalArgumentException("Not a valid FieldRuleId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
