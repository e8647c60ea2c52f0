package org.skolbro.packages.eark.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** JSON made in memory. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    interface Body {
        void to(JsonGenerator json) throws IOException;
    }

    private Json() {
    }

    static byte[] of(Body body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.useDefaultPrettyPrinter();
            body.to(json);
        }
        return out.toByteArray();
    }
}
