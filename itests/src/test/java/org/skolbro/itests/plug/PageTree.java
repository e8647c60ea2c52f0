package org.skolbro.itests.plug;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import com.fasterxml.jackson.databind.JsonNode;

/** What the server has told of a page so far: its nodes, kept as Vaadin's own client keeps them. */
final class PageTree {

    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int VIRTUAL_CHILDREN = 24;

    private final Map<Integer, Node> nodes = new HashMap<>();

    /** One element or text; its features are maps and lists by number. */
    private static final class Node {
        private final Map<String, JsonNode> values = new HashMap<>();
        private final Map<Integer, List<Integer>> lists = new HashMap<>();

        String value(int feature, String key) {
            JsonNode value = values.get(feature + key);
            return value == null || value.isNull() ? "" : value.asText();
        }

        Stream<Integer> children() {
            return Stream.of(CHILDREN, VIRTUAL_CHILDREN).flatMap(list -> lists.getOrDefault(list, List.of()).stream());
        }
    }

    void apply(JsonNode changes) {
        changes.forEach(this::change);
    }

    private void change(JsonNode change) {
        int id = change.get("node").asInt();
        Node node = nodes.computeIfAbsent(id, first -> new Node());
        int feature = change.has("feat") ? change.get("feat").asInt() : -1;
        switch (change.get("type").asText()) {
            case "put" -> {
                if (change.has("value")) {
                    node.values.put(feature + change.get("key").asText(), change.get("value"));
                }
            }
            case "remove" -> node.values.remove(feature + change.get("key").asText());
            case "splice" -> splice(node.lists.computeIfAbsent(feature, first -> new ArrayList<>()), change);
            case "clear" -> node.lists.remove(feature);
            case "detach" -> nodes.remove(id);
            default -> { }
        }
    }

    private static void splice(List<Integer> list, JsonNode change) {
        int index = change.has("index") ? change.get("index").asInt() : 0;
        for (int gone = change.has("remove") ? change.get("remove").asInt() : 0; gone > 0 && index < list.size(); gone--) {
            list.remove(index);
        }
        if (change.has("addNodes")) {
            for (JsonNode added : change.get("addNodes")) {
                list.add(index++, added.asInt());
            }
        }
    }

    /** Whether the text stands anywhere on the page. */
    boolean says(String text) {
        return shown().anyMatch(id -> own(nodes.get(id)).contains(text));
    }

    /** The first element of the tag for which the test holds on its id. */
    Optional<Integer> find(String tag, Predicate<Integer> test) {
        return shown().filter(id -> nodes.get(id).value(DATA, "tag").equals(tag)).filter(test).findFirst();
    }

    List<Integer> all(String tag) {
        return shown().filter(id -> nodes.get(id).value(DATA, "tag").equals(tag)).toList();
    }

    String attribute(int id, String name) {
        String property = nodes.get(id).value(PROPERTIES, name);
        return property.isEmpty() ? nodes.get(id).value(ATTRIBUTES, name) : property;
    }

    boolean hears(int id, String event) {
        return nodes.containsKey(id) && nodes.get(id).values.containsKey(LISTENERS + event);
    }

    /** All text below an element, without spaces around it. */
    String text(int id) {
        StringBuilder text = new StringBuilder(own(nodes.get(id)));
        nodes.get(id).children().filter(nodes::containsKey).forEach(child -> text.append(text(child)));
        return text.toString().strip();
    }

    boolean has(int id) {
        return nodes.containsKey(id);
    }

    private static String own(Node node) {
        return node.value(TEXT, "text") + node.value(PROPERTIES, "value");
    }

    private Stream<Integer> shown() {
        List<Integer> all = new ArrayList<>();
        collect(1, all);
        return all.stream();
    }

    private void collect(int id, List<Integer> all) {
        if (nodes.containsKey(id)) {
            all.add(id);
            nodes.get(id).children().forEach(child -> collect(child, all));
        }
    }
}
