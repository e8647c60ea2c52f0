package org.skolbro.packages.eark.internal;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.Field;
import org.skolbro.api.text.Text;
import org.skolbro.core.packing.ChildPackage;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.core.store.StoredDocument;

/** A document as data, with the description that it is read by: what was written, exactly as it was written. */
final class DocumentJson {

    private DocumentJson() {
    }

    static byte[] of(Paper paper) throws IOException {
        return Json.of(json -> {
            json.writeStartObject();
            head(json, paper);
            json.writeObjectFieldStart("fields");
            for (Field field : paper.document().type().fields()) {
                String value = paper.fields().get(field.key());
                if (value != null) {
                    json.writeStringField(field.key(), value);
                }
            }
            json.writeEndObject();
            json.writeArrayFieldStart("notes");
            for (ChildPackage.Note note : paper.notes()) {
                json.writeStartObject();
                json.writeStringField("date", note.day().toString());
                json.writeStringField("by", note.by());
                json.writeStringField("text", note.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("attachments");
            for (ChildPackage.File file : paper.files()) {
                json.writeStartObject();
                json.writeStringField("name", file.attachment().fileName());
                json.writeStringField("mediaType", file.attachment().mediaType());
                json.writeNumberField("bytes", file.attachment().bytes());
                json.writeStringField("sha256", file.attachment().sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            type(json, paper.document().type());
            json.writeEndObject();
        });
    }

    private static void head(JsonGenerator json, Paper paper) throws IOException {
        StoredDocument document = paper.document();
        json.writeStringField("id", document.id().toString());
        json.writeStringField("title", paper.title());
        json.writeStringField("date", document.date().toString());
        json.writeStringField("unit", paper.unit());
        json.writeStringField("unitCode", document.unit().value());
        json.writeStringField("schoolType", document.schoolType().value());
        json.writeArrayFieldStart("about");
        for (String name : paper.about()) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeStringField("author", document.authorName());
        json.writeStringField("finalisedAt", document.finalisedAt().toString());
        if (document.decidedBy().isPresent()) {
            json.writeStringField("decidedBy", document.decidedBy().get());
        }
        json.writeStringField("ledgerHash", document.hash());
    }

    private static void type(JsonGenerator json, DocumentType type) throws IOException {
        json.writeObjectFieldStart("type");
        json.writeStringField("id", type.id().value());
        json.writeNumberField("version", type.version());
        text(json, "name", type.name());
        json.writeStringField("basis", type.basis().toString());
        json.writeStringField("secrecy", type.secrecy().name());
        json.writeArrayFieldStart("fields");
        for (Field field : type.fields()) {
            json.writeStartObject();
            json.writeStringField("key", field.key());
            json.writeStringField("kind", field.kind().name());
            text(json, "label", field.label());
            choices(json, "choices", field.choices());
            json.writeArrayFieldStart("sections");
            for (Field.Section section : field.sections()) {
                json.writeStartObject();
                json.writeStringField("key", section.key());
                text(json, "label", section.label());
                choices(json, "criteria", section.criteria());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void choices(JsonGenerator json, String name, Iterable<Field.Choice> choices) throws IOException {
        json.writeArrayFieldStart(name);
        for (Field.Choice choice : choices) {
            json.writeStartObject();
            json.writeStringField("key", choice.key());
            text(json, "label", choice.label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("sv", text.sv());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
