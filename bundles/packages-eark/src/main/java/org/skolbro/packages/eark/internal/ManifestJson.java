package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import org.skolbro.api.access.Role;
import org.skolbro.api.document.Attachment;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.text.Text;
import org.skolbro.core.packing.ChildPackage.Paper;
import org.skolbro.core.packing.TransferLetter;
import org.skolbro.core.packing.TransferLetter.Consent;
import org.skolbro.core.packing.TransferLetter.Ground;
import org.skolbro.core.packing.TransferLetter.Origin;
import org.skolbro.core.packing.TransferLetter.Party;
import org.skolbro.core.packing.TransferLetter.Said;
import org.skolbro.core.packing.TransferManifest.Listed;
import org.skolbro.core.store.StoredDocument;
import org.skolbro.packages.eark.internal.PackageFiles.Entry;

/** Writes the manifest of a package to another provider, by the schema that lies in the package. */
final class ManifestJson {

    static final String FORMAT = "skolbro-transfer";
    static final String VERSION = "1.0";

    private ManifestJson() {
    }

    /** A document that lies in the E-ARK package, and where. */
    record Packed(Paper paper, Entry printed, Entry data, List<Entry> files) {
    }

    static byte[] of(TransferLetter letter, List<Packed> packed, Listed sip, List<Listed> beside) throws IOException {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", TransferPacker.SCHEMA);
            json.writeStringField("format", FORMAT);
            json.writeStringField("version", VERSION);
            head(json, letter);
            json.writeArrayFieldStart("documents");
            for (Packed one : packed) {
                document(json, one, letter);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("consents");
            for (Consent consent : letter.consents()) {
                consent(json, consent);
            }
            json.writeEndArray();
            listed(json, "sip", sip);
            json.writeArrayFieldStart("files");
            for (Listed file : beside) {
                listed(json, file);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void head(JsonGenerator json, TransferLetter letter) throws IOException {
        json.writeStringField("id", letter.id());
        json.writeStringField("createdAt", letter.at().toString());
        json.writeStringField("software", letter.software());
        party(json, "sender", letter.sender());
        party(json, "receiver", letter.receiver());
        json.writeStringField("deadline", letter.deadline().toString());
        json.writeObjectFieldStart("child");
        json.writeStringField("identityNumber", letter.child().number());
        json.writeStringField("name", letter.child().name());
        json.writeBooleanField("protectedIdentity", letter.child().isProtected());
        json.writeEndObject();
        json.writeObjectFieldStart("transition");
        json.writeStringField("fromSchoolType", letter.way().from());
        json.writeStringField("toSchoolType", letter.way().to());
        json.writeStringField("leftOn", letter.way().leftOn().toString());
        json.writeEndObject();
        json.writeStringField("note", letter.note());
    }

    static void party(JsonGenerator json, String name, Party party) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("name", party.name());
        json.writeStringField("code", party.code());
        json.writeStringField("unit", party.unit());
        json.writeEndObject();
    }

    private static void document(JsonGenerator json, Packed packed, TransferLetter letter) throws IOException {
        StoredDocument document = packed.paper().document();
        Ground ground = letter.grounds().get(document.id());
        Origin origin = letter.origins().get(document.id());
        json.writeStartObject();
        json.writeStringField("id", document.id().toString());
        type(json, document.type());
        json.writeStringField("title", packed.paper().title());
        json.writeStringField("date", document.date().toString());
        json.writeStringField("schoolType", document.schoolType().value());
        json.writeStringField("unit", packed.paper().unit());
        json.writeStringField("author", document.authorName());
        json.writeStringField("finalisedAt", document.finalisedAt().toString());
        if (document.decidedBy().isPresent()) {
            json.writeStringField("decidedBy", document.decidedBy().get());
        }
        text(json, "why", ground.why());
        json.writeStringField("basis", ground.basis());
        if (origin != null) {
            json.writeObjectFieldStart("origin");
            json.writeStringField("provider", origin.provider());
            json.writeStringField("document", origin.document());
            json.writeEndObject();
        }
        listed(json, "rendering", listed(packed.printed()));
        listed(json, "data", listed(packed.data()));
        json.writeArrayFieldStart("attachments");
        for (int at = 0; at < packed.files().size(); at++) {
            Attachment known = packed.paper().files().get(at).attachment();
            json.writeStartObject();
            json.writeStringField("name", known.fileName());
            json.writeStringField("mediaType", known.mediaType());
            listed(json, "file", listed(packed.files().get(at)));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void type(JsonGenerator json, DocumentType type) throws IOException {
        json.writeObjectFieldStart("type");
        json.writeStringField("id", type.id().value());
        json.writeNumberField("version", type.version());
        text(json, "name", type.name());
        json.writeStringField("basis", type.basis().toString());
        json.writeStringField("secrecy", type.secrecy().name());
        json.writeStringField("assurance", type.level().name());
        json.writeArrayFieldStart("readers");
        for (Role role : type.readers().stream().sorted(Comparator.naturalOrder()).toList()) {
            json.writeString(role.name());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void consent(JsonGenerator json, Consent consent) throws IOException {
        json.writeStartObject();
        json.writeStringField("purpose", consent.purpose());
        json.writeNumberField("textVersion", consent.textVersion());
        text(json, "question", consent.question());
        json.writeArrayFieldStart("answers");
        for (Said said : consent.answers()) {
            json.writeStartObject();
            json.writeStringField("by", said.by());
            json.writeStringField("choice", said.choice());
            json.writeStringField("at", said.at().toString());
            json.writeStringField("how", said.how());
            if (said.signedOn().isPresent()) {
                json.writeStringField("signedOn", said.signedOn().get().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("documents");
        for (String document : consent.documents()) {
            json.writeString(document);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static Listed listed(Entry entry) {
        return new Listed(entry.path(), entry.bytes(), entry.sha256());
    }

    private static void listed(JsonGenerator json, String name, Listed file) throws IOException {
        json.writeFieldName(name);
        listed(json, file);
    }

    private static void listed(JsonGenerator json, Listed file) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("sha256", file.sha256());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("sv", text.sv());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
