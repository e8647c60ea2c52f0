package org.skolbro.ui.internal.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.router.BeforeEnterEvent;

import org.skolbro.api.problem.NotFound;

/** Reads ids from addresses. What is not an id leads to the same page as an id that nobody has. */
public final class Address {

    private Address() {
    }

    public static <T> T parameter(BeforeEnterEvent event, String name, Function<String, T> reading) {
        return read(event.getRouteParameters().get(name).orElse(""), reading);
    }

    public static <T> Optional<T> query(BeforeEnterEvent event, String name, Function<String, T> reading) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).map(text -> read(text, reading));
    }

    /** A day such as 2027-06-30, as a reading. */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a day", e);
        }
    }

    static <T> T read(String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("The address names nothing", e);
        }
    }
}
