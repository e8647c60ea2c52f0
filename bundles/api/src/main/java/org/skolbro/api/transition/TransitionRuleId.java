package org.skolbro.api.transition;

import java.util.regex.Pattern;

/** Name of a transition rule, {@code form/rule}. */
public record TransitionRuleId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,40}/[a-z0-9-]{1,80}");

    public TransitionRuleId {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a valid TransitionRuleId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
