package org.skolbro.api.register;

/** SchoolType code of SS 12000 (skolformskod), such as FS, FKLASS, GR, GY, VUX. */
public record SchoolType(String value) {

    public SchoolType {
        if (value == null || !value.matches("[A-Z]{2,12}")) {
            throw new IllegalArgumentException("Not a valid SchoolType");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
