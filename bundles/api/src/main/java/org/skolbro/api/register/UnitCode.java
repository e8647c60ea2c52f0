package org.skolbro.api.register;

/** Unit code (skolenhetskod): eight digits for schools; preschool units have a code of the municipality's own. */
public record UnitCode(String value) {

    public UnitCode {
        if (value == null || !value.matches("[0-9A-Za-z-]{1,32}")) {
            throw new IllegalArgumentException("Not a valid UnitCode");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
