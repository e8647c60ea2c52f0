package org.skolbro.core.internal.planfile;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import org.skolbro.api.retention.PlanFile;

/** A plan as one JSON object: {@code format}, {@code rows} and {@code examples}. */
final class PlanJson {

    static final String FORMAT = "skolbro-plan-1";
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private PlanJson() {
    }

    static String write(List<Entry> entries) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            write(json, "rows", Entry.OF_ROWS, entries.stream().filter(entry -> !entry.isExample()).toList());
            write(json, "examples", Entry.OF_EXAMPLES, entries.stream().filter(Entry::isExample).toList());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not fail", impossible);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, String name, List<String> fields, List<Entry> entries) throws IOException {
        json.writeArrayFieldStart(name);
        for (Entry entry : entries) {
            json.writeStartObject();
            for (String field : fields) {
                if (field.equals("months")) {
                    json.writeNumberField(field, Integer.parseInt(entry.of(field)));
                } else if (!entry.of(field).isEmpty()) {
                    json.writeStringField(field, entry.of(field));
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static List<Entry> read(String text) throws Unreadable {
        List<Entry> entries = new ArrayList<>();
        try (JsonParser json = JSON.createParser(text)) {
            expect(json.nextToken() == JsonToken.START_OBJECT, 0, "");
            boolean ours = false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "format" -> ours = FORMAT.equals(json.getText());
                    case "rows" -> list(json, Entry.ROW, Entry.OF_ROWS, entries);
                    case "examples" -> list(json, Entry.EXAMPLE, Entry.OF_EXAMPLES, entries);
                    default -> throw new Unreadable(0, PlanCsv.shown(name), Complaints.column());
                }
            }
            expect(json.nextToken() == null, 0, "");
            if (!ours) {
                throw new Unreadable(0, "format", Complaints.FORMAT);
            }
        } catch (IOException broken) {
            // what stood there is not repeated: it may be about somebody
            throw new Unreadable(0, "", Complaints.BROKEN_JSON);
        }
        return entries;
    }

    private static void list(JsonParser json, String kind, List<String> known, List<Entry> entries) throws IOException, Unreadable {
        expect(json.currentToken() == JsonToken.START_ARRAY, 0, kind);
        for (int place = 1; json.nextToken() != JsonToken.END_ARRAY; place++) {
            expect(json.currentToken() == JsonToken.START_OBJECT, place, kind);
            Map<String, String> fields = new HashMap<>(Map.of(Entry.KIND, kind));
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (!known.contains(name)) {
                    throw new Unreadable(place, PlanCsv.shown(name), Complaints.column());
                }
                JsonToken value = json.nextToken();
                expect(value.isScalarValue(), place, name);
                fields.put(name, value == JsonToken.VALUE_NULL ? "" : json.getText());
            }
            entries.add(new Entry(place, fields));
            if (entries.size() > PlanFile.MOST_ROWS) {
                throw new Unreadable(0, "", Complaints.TOO_MANY);
            }
        }
    }

    private static void expect(boolean sound, int place, String field) throws Unreadable {
        if (!sound) {
            throw new Unreadable(place, field, Complaints.BROKEN_JSON);
        }
    }
}
