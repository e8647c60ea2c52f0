package org.skolbro.api.reminder;

/** Identity of a reminder campaign. Opaque: says nothing about whom or what it stands for. */
public record ReminderId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static ReminderId parse(String code) {
        return new ReminderId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
