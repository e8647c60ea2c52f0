package org.skolbro.api.outcome;

import java.util.function.Function;

import org.skolbro.api.text.Text;

/** What came of asking for something: done, or a reasoned no that can be shown to the person who asked. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {
    }

    record Refused<T>(Text reason) implements Outcome<T> {
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Text reason) {
        return new Refused<>(reason);
    }

    default <R> Outcome<R> map(Function<T, R> change) {
        return switch (this) {
            case Done<T>(T value) -> done(change.apply(value));
            case Refused<T>(Text reason) -> refused(reason);
        };
    }
}
