package org.skolbro.api.form;

/** Name of a school form or add-on, such as {@code preschool}; also the namespace of all its ids. */
public record FormId(String value) {

    public FormId {
        if (value == null || !value.matches("[a-z][a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("Not a valid FormId");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
