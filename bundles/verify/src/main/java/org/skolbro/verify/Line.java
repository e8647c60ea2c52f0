package org.skolbro.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

/** One line of a file: its exact text, which is what was hashed, and its values by key; inner objects as {@code a.b}. */
record Line(Path file, long number, String text, Map<String, String> values) {

    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /** @throws IOException when the text is not one JSON object */
    static Line parse(Path file, long number, String text) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("not an object");
            }
            read(parser, "", values);
            if (parser.nextToken() != null) {
                throw new IOException("more than one object");
            }
        }
        return new Line(file, number, text, values);
    }

    private static void read(JsonParser parser, String prefix, Map<String, String> values) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = prefix + parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT) {
                read(parser, key + ".", values);
            } else if (value == null || value == JsonToken.START_ARRAY) {
                throw new IOException("an unknown shape");
            } else {
                values.put(key, parser.getText());
            }
        }
    }

    String kind() {
        return get("kind");
    }

    /** Empty when it is not there: a missing value equals nothing that is computed. */
    String get(String key) {
        return values.getOrDefault(key, "");
    }

    /** -1 when it is not there or no number. */
    long number(String key) {
        String value = get(key);
        return value.matches("[0-9]{1,18}") ? Long.parseLong(value) : -1;
    }
}
