package org.skolbro.packages.eark.internal;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

import org.skolbro.api.text.Text;
import org.skolbro.core.packing.BadPackage;

/** An object of JSON that came from outside: everything that is asked of it is there and of its kind, or it is a bad package. */
final class JsonTree {

    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 2_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build()).build();

    private final String file;
    private final String where;
    private final Map<?, ?> pairs;

    private JsonTree(String file, String where, Map<?, ?> pairs) {
        this.file = file;
        this.where = where;
        this.pairs = pairs;
    }

    /** @param file its name, to tell where a fault is */
    static JsonTree of(String file, byte[] content) throws BadPackage {
        if (value(file, content) instanceof Map<?, ?> pairs) {
            return new JsonTree(file, "", pairs);
        }
        throw notJson(file);
    }

    /** A file that is one list of objects. */
    static List<JsonTree> listOf(String file, byte[] content) throws BadPackage {
        if (value(file, content) instanceof List<?> list) {
            return objects(file, "", list);
        }
        throw notJson(file);
    }

    private static Object value(String file, byte[] content) throws BadPackage {
        try (JsonParser parser = FACTORY.createParser(content)) {
            parser.nextToken();
            Object value = read(parser);
            if (parser.nextToken() != null) {
                throw notJson(file);
            }
            return value;
        } catch (IOException | IllegalArgumentException broken) {
            throw notJson(file);
        }
    }

    private static BadPackage notJson(String file) {
        return BadPackage.of(file + " är inte JSON som går att läsa.", file + " is no JSON that can be read.");
    }

    private static Object read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> pairs = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                pairs.put(name, read(parser));
            }
            return pairs;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(read(parser));
            }
            return list;
        }
        if (token == null) {
            throw new IOException("ends too early");
        }
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> "";
        };
    }

    boolean has(String name) {
        return pairs.containsKey(name);
    }

    String text(String name) throws BadPackage {
        return of(name, String.class);
    }

    /** At most that long. */
    String text(String name, int longest) throws BadPackage {
        String text = text(name);
        if (text.length() > longest) {
            throw wrong(name);
        }
        return text;
    }

    Optional<String> maybe(String name) throws BadPackage {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    long number(String name) throws BadPackage {
        long number = of(name, Long.class);
        if (number < 0) {
            throw wrong(name);
        }
        return number;
    }

    boolean truth(String name) throws BadPackage {
        return of(name, Boolean.class);
    }

    JsonTree object(String name) throws BadPackage {
        return new JsonTree(file, where + name + ".", of(name, Map.class));
    }

    List<JsonTree> objects(String name) throws BadPackage {
        return objects(file, where + name, of(name, List.class));
    }

    List<String> texts(String name) throws BadPackage {
        List<String> texts = new ArrayList<>();
        for (Object one : of(name, List.class)) {
            if (!(one instanceof String text)) {
                throw wrong(name);
            }
            texts.add(text);
        }
        return texts;
    }

    /** Keys and texts of an object that may have any. */
    Map<String, String> map(String name) throws BadPackage {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<?, ?> pair : ((Map<?, ?>) of(name, Map.class)).entrySet()) {
            if (!(pair.getValue() instanceof String text)) {
                throw wrong(name);
            }
            texts.put(pair.getKey().toString(), text);
        }
        return texts;
    }

    Text words(String name) throws BadPackage {
        JsonTree text = object(name);
        try {
            return new Text(text.text("sv"), text.text("en"));
        } catch (IllegalArgumentException blank) {
            throw wrong(name);
        }
    }

    LocalDate day(String name) throws BadPackage {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException none) {
            throw wrong(name);
        }
    }

    Instant instant(String name) throws BadPackage {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException none) {
            throw wrong(name);
        }
    }

    <E extends Enum<E>> E word(String name, Class<E> words) throws BadPackage {
        try {
            return Enum.valueOf(words, text(name));
        } catch (IllegalArgumentException unknown) {
            throw wrong(name);
        }
    }

    private <T> T of(String name, Class<T> kind) throws BadPackage {
        Object value = pairs.get(name);
        if (!kind.isInstance(value)) {
            throw wrong(name);
        }
        return kind.cast(value);
    }

    BadPackage wrong(String name) {
        return BadPackage.of("I " + file + " saknas " + where + name + ", eller så står där något annat än det ska.",
            where + name + " is missing in " + file + ", or is not what it must be.");
    }

    private static List<JsonTree> objects(String file, String where, List<?> list) throws BadPackage {
        List<JsonTree> objects = new ArrayList<>();
        for (Object one : list) {
            if (!(one instanceof Map<?, ?> pairs)) {
                throw notJson(file);
            }
            objects.add(new JsonTree(file, where + "[" + objects.size() + "].", pairs));
        }
        return objects;
    }
}
