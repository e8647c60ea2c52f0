package org.skolbro.register.csv;

import java.util.List;
import java.util.stream.Collectors;

import org.skolbro.api.text.Text;

/** The structure of the source is not sound. Thrown deep inside reading; leaves this package as a refusal only. */
final class Unsound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    Unsound(Text reason) {
        super(reason.en(), null, false, false);
        this.reason = reason;
    }

    Text reason() {
        return reason;
    }

    /** A line for each. */
    static Unsound all(List<Unsound> faults) {
        return new Unsound(new Text(faults.stream().map(fault -> fault.reason.sv()).distinct().collect(Collectors.joining("\n")),
            faults.stream().map(fault -> fault.reason.en()).distinct().collect(Collectors.joining("\n"))));
    }
}
