package org.skolbro.api.transition;

/** Name of a transition rule, {@code form/rule}. */
public record TransitionRuleId(String value) {

    public TransitionRuleId {
        if (value == null || !value.matches("[a-z][a-z0-9-]{1,40}/[a-z0-9-]{1,80}")) {
            throw new IllegalArgumentException("Not a valid TransitionRuleId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
