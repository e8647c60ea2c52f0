package org.skolbro.core.internal.consent;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.OnPaper;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.problem.StorageFailure;
import org.skolbro.core.internal.consent.Receipt.Line;

/** The receipt for machines. Names after the consent receipts of ISO/IEC TS 27560, where it has them. */
final class ReceiptJson {

    static final String FORMAT = "skolbro-consent-receipt-1";

    private ReceiptJson() {
    }

    static void write(Receipt receipt, Locale language, OutputStream out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeStringField("language", language.getLanguage());
            json.writeStringField("createdAt", receipt.madeAt().toString());
            json.writeObjectFieldStart("controller");
            json.writeStringField("name", receipt.controller());
            if (!receipt.code().isEmpty()) {
                json.writeStringField("organisationNumber", receipt.code());
            }
            json.writeEndObject();
            json.writeStringField("principal", receipt.child());
            json.writeStringField("givenBy", receipt.givenBy());
            json.writeStringField("withdrawal", Receipt.WITHDRAWAL.in(language));
            json.writeArrayFieldStart("receipts");
            for (Line line : receipt.lines()) {
                line(json, line, language);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new StorageFailure("A receipt could not be written", e);
        }
    }

    private static void line(JsonGenerator json, Line line, Locale language) throws IOException {
        ConsentAnswer answer = line.answer();
        json.writeStartObject();
        json.writeStringField("receiptId", answer.id().toString());
        json.writeStringField("purposeId", answer.purpose().value());
        json.writeNumberField("textVersion", answer.textVersion());
        if (line.asked().isPresent()) {
            ConsentPurpose asked = line.asked().get();
            json.writeStringField("question", asked.question().in(language));
            json.writeStringField("meaning", asked.meaning().in(language));
            json.writeStringField("legalBasis", asked.basis().citation());
        }
        json.writeArrayFieldStart("documentTypes");
        for (String type : line.types().stream().map(type -> type.in(language)).sorted().toList()) {
            json.writeString(type);
        }
        json.writeEndArray();
        json.writeStringField("choice", answer.choice().name());
        json.writeStringField("eventTime", answer.at().toString());
        json.writeStringField("verifiedBy", answer.paper().isPresent() ? "SIGNED_PAPER" : answer.verifiedBy().name());
        if (answer.paper().isPresent()) {
            OnPaper paper = answer.paper().get();
            json.writeStringField("signedOn", paper.signedOn().toString());
            json.writeStringField("registeredBy", paper.registeredBy());
            json.writeStringField("registeredAt", paper.registeredAt().toString());
            json.writeStringField("scanSha256", paper.scan().sha256());
        }
        if (line.until().isPresent()) {
            json.writeStringField("validUntil", line.until().get().toString());
        }
        json.writeEndObject();
    }
}
