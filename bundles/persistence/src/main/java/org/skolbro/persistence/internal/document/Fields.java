package org.skolbro.persistence.internal.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;

import org.skolbro.persistence.internal.json.Json;

/** What was written in a document's fields, as text. */
final class Fields {

    private static final Type MAP = new ParameterizedType() {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {String.class, String.class};
        }

        @Override
        public Type getRawType() {
            return Map.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    };

    private Fields() {
    }

    static String write(Map<String, String> fields) {
        return Json.write(new TreeMap<>(fields));
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> read(String text) {
        return (Map<String, String>) Json.read(text, MAP);
    }
}
