package org.skolbro.console.internal;

import java.util.List;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.skolbro.api.access.Caller;
import org.skolbro.api.delivery.Deliveries;
import org.skolbro.api.delivery.Delivery;

/** Tells how deliveries stand. Making one is an archivist's work: packages hold what an operator may not read. */
@Service
@Command(scope = "skolbro", name = "deliveries", description = "Deliveries to the city archive, with their state and counts")
public final class DeliveriesCommand extends SkolbroCommand {

    @Reference
    Deliveries deliveries;

    @Override
    void run(Caller operator) {
        List<Delivery> all = deliveries.all(operator);
        if (json) {
            say(Json.object(out -> {
                out.writeArrayFieldStart("deliveries");
                for (Delivery one : all) {
                    out.writeStartObject();
                    out.writeStringField("id", one.id().toString());
                    out.writeStringField("state", one.state().name());
                    out.writeStringField("format", one.format());
                    out.writeNumberField("packages", one.totals().packages());
                    out.writeNumberField("built", one.totals().built());
                    out.writeNumberField("failed", one.totals().failed());
                    out.writeNumberField("documents", one.totals().documents());
                    out.writeEndObject();
                }
                out.writeEndArray();
            }));
            return;
        }
        all.forEach(one -> say(one.id() + "  " + one.state() + "  " + one.totals().built() + " of " + one.totals().packages() + " packages, "
            + one.totals().failed() + " failed, " + one.totals().documents() + " documents"));
        if (all.isEmpty()) {
            say("No delivery has been made");
        }
    }
}
