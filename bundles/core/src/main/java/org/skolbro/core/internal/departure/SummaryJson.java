package org.skolbro.core.internal.departure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.skolbro.api.departure.Departure.Signature;
import org.skolbro.api.departure.DeparturePart;
import org.skolbro.core.internal.delivery.DeliveryBuilding;
import org.skolbro.core.store.DepartureStore.Account;
import org.skolbro.core.store.StoredDeparture;

/** The summary that is signed: who decided, how the ledger is accounted for, and each part with the sum of its checksums. */
final class SummaryJson {

    private SummaryJson() {
    }

    static byte[] of(StoredDeparture departure, Account account, List<DeparturePart> parts, Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("format", "skolbro-departure-1");
            json.writeStringField("software", "Skolbro " + DeliveryBuilding.version());
            json.writeStringField("id", departure.id().toString());
            json.writeStringField("at", at.toString());
            json.writeStringField("reason", departure.reason());
            signature(json, "asked", departure.asked());
            signature(json, "approved", departure.approved().orElseThrow());
            json.writeNumberField("ledger", account.ledger());
            json.writeNumberField("present", account.present());
            json.writeNumberField("destroyed", account.destroyed());
            json.writeNumberField("missing", account.missing());
            json.writeNumberField("leftOut", account.leftOut());
            json.writeNumberField("disposalProtocols", Conclusion.protocols(parts));
            json.writeNumberField("draftsLeftBehind", departure.size().drafts());
            json.writeArrayFieldStart("parts");
            for (DeparturePart part : parts) {
                json.writeStartObject();
                json.writeStringField("name", part.name());
                json.writeStringField("kind", part.kind().name());
                json.writeNumberField("members", part.children());
                json.writeNumberField("documents", part.documents());
                json.writeNumberField("files", part.files());
                json.writeNumberField("bytes", part.bytes());
                json.writeStringField("sha256", part.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
        return out.toByteArray();
    }

    private static void signature(JsonGenerator json, String name, Signature who) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("name", who.name());
        json.writeStringField("at", who.at().toString());
        json.writeEndObject();
    }
}
