package org.skolbro.persistence.internal.document;

import java.util.Map;
import java.util.TreeMap;

import org.skolbro.persistence.internal.json.Json;

/** What was written in a document's fields, as text. */
final class Fields {

    private Fields() {
    }

    static String write(Map<String, String> fields) {
        return Json.write(new TreeMap<>(fields));
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> read(String text) {
        return Json.read(text, Map.class);
    }
}
