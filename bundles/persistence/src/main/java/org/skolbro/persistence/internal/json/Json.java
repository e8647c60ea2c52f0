package org.skolbro.persistence.internal.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;

/**
 * Writes any record of the domain and reads it again, also when the record has grown since: a part that the text
 * does not have is empty, a part that the record no longer has is passed over.
 *
 * <p>A record with one component is written as that component alone; of a sealed interface, {@value #IS} says which.
 */
public final class Json {

    static final String IS = "is";
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {
    }

    public static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            new JsonWriting(generator).write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static <T> T read(String text, Class<T> type) {
        return type.cast(read(text, (Type) type));
    }

    /** For types with parameters, such as a map. */
    public static Object read(String text, Type type) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return JsonBinding.bind(JsonTree.read(parser), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
