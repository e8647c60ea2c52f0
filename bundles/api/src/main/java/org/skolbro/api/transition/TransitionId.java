package org.skolbro.api.transition;

/** Identity of a transition. Opaque: says nothing about whom or what it stands for. */
public record TransitionId(long value) {

    /** @throws IllegalArgumentException when the code is not one that {@link #toString} made */
    public static TransitionId parse(String code) {
        return new TransitionId(Long.parseUnsignedLong(code, 32));
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value, 32);
    }
}
