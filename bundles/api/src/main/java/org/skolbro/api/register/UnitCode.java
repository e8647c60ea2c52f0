package org.skolbro.api.register;

import java.util.regex.Pattern;

/** Unit code (skolenhetskod): eight digits for schools; preschool units have a code of the municipality's own. */
public record UnitCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z-]{1,32}");

    public UnitCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a valid UnitCode");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
