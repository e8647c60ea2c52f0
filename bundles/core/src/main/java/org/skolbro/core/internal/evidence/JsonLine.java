package org.skolbro.core.internal.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** One line of JSON Lines: an object whose keys stand in the order given. */
final class JsonLine {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonLine() {
    }

    /** Values are texts, numbers, truth values or objects of those. */
    static String of(Map<String, Object> pairs) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, pairs);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
        return text.toString();
    }

    /** The texts, numbers and truth values of a line, as they stand; what is inside of other objects is passed over. */
    static Map<String, String> read(String line) {
        Map<String, String> pairs = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken().isScalarValue()) {
                    pairs.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
            return pairs;
        } catch (IOException broken) {
            // what stood there is not repeated
            return Map.of();
        }
    }

    private static void write(JsonGenerator json, Map<?, ?> pairs) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> pair : pairs.entrySet()) {
            json.writeFieldName(pair.getKey().toString());
            switch (pair.getValue()) {
                case Map<?, ?> inner -> write(json, inner);
                case Number number -> json.writeNumber(number.longValue());
                case Boolean truth -> json.writeBoolean(truth);
                case Object text -> json.writeString(text.toString());
            }
        }
        json.writeEndObject();
    }
}
