package org.skolbro.console.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.departure.Departure;
import org.skolbro.api.departure.DepartureId;
import org.skolbro.api.departure.DepartureSize;
import org.skolbro.api.departure.Departures;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Progress;
import org.skolbro.api.text.Text;

/** Tells what leaving would take along and how departures stand, and writes one that an archivist has approved. */
@Service
@Command(scope = "skolbro", name = "leave", description = "What a departure takes along; writes an approved one with --run ID")
public final class LeaveCommand extends SkolbroCommand {

    @Option(name = "--run", description = "The id of an approved departure to write, or to go on with")
    String run;

    @Option(name = "--pause", description = "The id of a departure that is being written")
    String pause;

    @Reference
    Departures departures;

    @Override
    void run(Caller operator) {
        if (run != null) {
            show(done(departures.run(operator, DepartureId.parse(run), new Steps())));
        } else if (pause != null) {
            show(done(departures.pause(operator, DepartureId.parse(pause))));
        } else {
            list(operator);
        }
    }

    private static Departure done(Outcome<Departure> outcome) {
        return switch (outcome) {
            case Outcome.Done<Departure>(Departure departure) -> departure;
            case Outcome.Refused<Departure>(Text reason) -> throw new IllegalStateException(reason.en());
        };
    }

    private void list(Caller operator) {
        DepartureSize size = departures.size(operator);
        Optional<Text> hindrance = departures.hindrance(operator);
        List<Departure> all = departures.all(operator);
        if (json) {
            say(Json.object(out -> {
                out.writeNumberField("children", size.children());
                out.writeNumberField("protectedChildren", size.protectedChildren());
                out.writeNumberField("documents", size.documents());
                out.writeNumberField("destroyed", size.destroyed());
                out.writeNumberField("files", size.files());
                out.writeNumberField("bytes", size.bytes());
                out.writeNumberField("drafts", size.drafts());
                out.writeStringField("hindrance", hindrance.map(Text::en).orElse(""));
                out.writeArrayFieldStart("departures");
                for (Departure one : all) {
                    out.writeStartObject();
                    write(one, out);
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));
            return;
        }
        say(size.documents() + " documents about " + size.children() + " children, " + size.destroyed() + " tombstones, " + size.files()
            + " attachments; " + size.drafts() + " drafts stay");
        hindrance.ifPresent(text -> say("In the way: " + text.en()));
        all.forEach(this::tell);
    }

    private void show(Departure departure) {
        if (json) {
            say(Json.object(out -> write(departure, out)));
        } else {
            tell(departure);
        }
        if (departure.reckoning().filter(sums -> !sums.agrees()).isPresent()) {
            throw new IllegalStateException("The departure does not agree with the ledger; the missing documents stand in the log");
        }
    }

    private void tell(Departure one) {
        say(one.id() + "  " + one.state() + "  " + one.totals().written() + " of " + one.totals().parts() + " parts, " + one.totals().failed()
            + " failed, " + one.totals().documents() + " documents" + one.reckoning().map(sums -> "; ledger " + sums.ledger() + " = "
            + sums.present() + " present + " + sums.destroyed() + " destroyed + " + sums.leftOut() + " that could not be packed, " + sums.missing()
            + " missing, " + one.totals().protocols() + " disposal protocols").orElse(""));
    }

    private static void write(Departure one, JsonGenerator out) throws IOException {
        out.writeStringField("id", one.id().toString());
        out.writeStringField("state", one.state().name());
        out.writeNumberField("parts", one.totals().parts());
        out.writeNumberField("written", one.totals().written());
        out.writeNumberField("failed", one.totals().failed());
        out.writeNumberField("documents", one.totals().documents());
        out.writeNumberField("files", one.totals().files());
        out.writeNumberField("bytes", one.totals().bytes());
        if (one.reckoning().isPresent()) {
            out.writeNumberField("ledger", one.reckoning().get().ledger());
            out.writeNumberField("present", one.reckoning().get().present());
            out.writeNumberField("destroyed", one.reckoning().get().destroyed());
            out.writeNumberField("leftOut", one.reckoning().get().leftOut());
            out.writeNumberField("missing", one.reckoning().get().missing());
            out.writeNumberField("protocols", one.totals().protocols());
            out.writeStringField("summary", one.reckoning().get().sha256());
        }
    }

    /** Says each part as it begins. */
    private final class Steps implements Progress {

        @Override
        public void at(Text step, long done, long total) {
            if (!json) {
                say(step.en() + " " + (done + 1) + " of " + total);
            }
        }

        @Override
        public boolean cancelled() {
            return Thread.currentThread().isInterrupted();
        }
    }
}
