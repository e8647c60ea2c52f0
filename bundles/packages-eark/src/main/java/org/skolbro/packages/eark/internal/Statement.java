package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.skolbro.core.packing.BadPackage;
import org.skolbro.core.packing.TransferFormat.Seal;
import org.skolbro.core.packing.TransferFormat.Sealed;

/** What one provider states to another in a small zip, as it was read: signed, and nothing of it is believed yet. */
abstract class Statement {

    private final SignedZip zip;

    Statement(SignedZip zip) {
        this.zip = zip;
    }

    /** @param digest SHA-256 of the text, in hex */
    record Written(byte[] file, String digest) {
    }

    /** @param rest what follows after the format and its version */
    static Written write(SignedZip.Kind kind, Json.Body rest, Seal seal) {
        try {
            byte[] text = Json.of(json -> {
                json.writeStartObject();
                json.writeStringField("format", kind.format());
                json.writeStringField("version", ManifestJson.VERSION);
                rest.to(json);
                json.writeEndObject();
            });
            return new Written(SignedZip.write(kind, text, seal), TransferPacker.sha256(text));
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory does not fail", impossible);
        }
    }

    public final Sealed sealed() {
        return zip.sealed();
    }

    public final String text() {
        return new String(zip.text(), StandardCharsets.UTF_8);
    }

    /** The text, in a format and version that can be read. */
    final JsonTree json() throws BadPackage {
        JsonTree json = JsonTree.of(zip.kind().text(), zip.text());
        if (!json.text("format").equals(zip.kind().format()) || !json.text("version").startsWith("1.")) {
            throw unknown();
        }
        return json;
    }

    /** That it has another format, or a later version. */
    abstract BadPackage unknown();
}
