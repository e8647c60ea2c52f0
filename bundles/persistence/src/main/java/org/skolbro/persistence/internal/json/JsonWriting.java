package org.skolbro.persistence.internal.json;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import com.fasterxml.jackson.core.JsonGenerator;

/** From records to JSON. */
final class JsonWriting {

    private final JsonGenerator out;

    JsonWriting(JsonGenerator out) {
        this.out = out;
    }

    void write(Object value) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case Optional<?> optional -> write(optional.orElse(null));
            case OptionalInt number when number.isEmpty() -> out.writeNull();
            case OptionalInt number -> out.writeNumber(number.getAsInt());
            case Integer number -> out.writeNumber(number);
            case Long number -> out.writeNumber(number);
            case Boolean truth -> out.writeBoolean(truth);
            case Enum<?> constant -> out.writeString(constant.name());
            case Collection<?> values -> array(values);
            case Map<?, ?> map -> object(map);
            case Record written -> record(written);
            default -> out.writeString(value.toString());
        }
    }

    private void array(Collection<?> values) throws IOException {
        out.writeStartArray();
        for (Object value : values) {
            write(value);
        }
        out.writeEndArray();
    }

    private void object(Map<?, ?> map) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.writeFieldName(entry.getKey() instanceof Enum<?> key ? key.name() : entry.getKey().toString());
            write(entry.getValue());
        }
        out.writeEndObject();
    }

    private void record(Record value) throws IOException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        boolean choice = Records.isChoice(value.getClass());
        if (components.length == 1 && !choice) {
            write(Records.part(components[0], value));
            return;
        }
        out.writeStartObject();
        if (choice) {
            out.writeStringField(Json.IS, value.getClass().getSimpleName());
        }
        for (RecordComponent component : components) {
            out.writeFieldName(component.getName());
            write(Records.part(component, value));
        }
        out.writeEndObject();
    }
}
