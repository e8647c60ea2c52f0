package org.skolbro.console.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonGenerator;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.rollover.RollOver;
import org.skolbro.api.text.Text;

/** What the commands about roll-overs say; never a name. */
final class RollOverLines {

    private RollOverLines() {
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notOne) {
            throw new IllegalArgumentException("A day looks like 2027-08-31, not " + text);
        }
    }

    static RollOver done(Outcome<RollOver> outcome) {
        return switch (outcome) {
            case Outcome.Done<RollOver>(RollOver run) -> run;
            case Outcome.Refused<RollOver>(Text reason) -> throw new IllegalStateException(reason.en());
        };
    }

    static String line(RollOver run) {
        RollOver.Totals totals = run.totals();
        Map<RollOver.Cause, Long> causes = new TreeMap<>();
        run.units().forEach(unit -> unit.causes().forEach((cause, children) -> causes.merge(cause, children, Long::sum)));
        return run.id() + "  " + run.state() + run.nextOn().map(day -> " until " + day).orElse("") + "  up to " + run.until() + ": "
            + totals.done() + " of " + totals.items() + " handed over, " + totals.waiting() + " wait, " + totals.undone() + " undone"
            + causes(causes) + (run.state() == RollOver.State.PROPOSED ? "; another person releases it, --digest " + run.digest() : "");
    }

    static String causes(Map<RollOver.Cause, Long> causes) {
        return causes.isEmpty() ? "" : "; left: " + causes.entrySet().stream().map(cause -> cause.getValue() + " " + cause.getKey())
            .collect(Collectors.joining(", "));
    }

    static void write(RollOver run, JsonGenerator out) throws IOException {
        RollOver.Totals totals = run.totals();
        out.writeStringField("id", run.id().toString());
        out.writeStringField("state", run.state().name());
        out.writeStringField("until", run.until().toString());
        out.writeStringField("digest", run.digest());
        out.writeNumberField("children", totals.items());
        out.writeNumberField("done", totals.done());
        out.writeNumberField("waiting", totals.waiting());
        out.writeNumberField("left", totals.left());
        out.writeNumberField("failed", totals.failed());
        out.writeNumberField("undone", totals.undone());
    }

    static void causes(Map<RollOver.Cause, Long> causes, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("left");
        for (Map.Entry<RollOver.Cause, Long> cause : causes.entrySet()) {
            out.writeNumberField(cause.getKey().name(), cause.getValue());
        }
        out.writeEndObject();
    }
}
