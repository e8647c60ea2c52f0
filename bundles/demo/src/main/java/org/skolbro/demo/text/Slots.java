package org.skolbro.demo.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the place of {@code {barn}}, {@code {hon}}, {@code {kompis}} … in a sentence. A slot that is written
 * with a capital begins a sentence.
 */
public final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{(\\p{L}+)}");

    private final Map<String, String> values = new HashMap<>();

    public Slots child(String givenName, boolean girl) {
        values.put("barn", givenName);
        values.put("barns", Swedish.genitive(givenName));
        values.put("hon", girl ? "hon" : "han");
        values.put("henne", girl ? "henne" : "honom");
        values.put("hennes", girl ? "hennes" : "hans");
        return companions(List.of());
    }

    /** Another child who is named only when the document is about that child too. */
    public Slots companions(List<String> names) {
        return with("kompis", names.isEmpty() ? "en kompis" : Swedish.list(names));
    }

    public Slots guardians(int count) {
        String word = count == 1 ? "vårdnadshavaren" : "vårdnadshavarna";
        return with("vardnadshavarna", word).with("vardnadshavarnas", Swedish.genitive(word));
    }

    public Slots with(String slot, String value) {
        values.put(slot, value);
        return this;
    }

    /** @throws IllegalArgumentException when a slot of the sentence has no value */
    public String fill(String sentence) {
        Matcher slots = SLOT.matcher(sentence);
        StringBuilder filled = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(filled, Matcher.quoteReplacement(value(slots.group(1))));
        }
        return slots.appendTail(filled).toString();
    }

    private String value(String slot) {
        String value = values.get(Swedish.small(slot));
        if (value == null) {
            throw new IllegalArgumentException("Nothing to put in the slot " + slot);
        }
        return Character.isUpperCase(slot.charAt(0)) ? Swedish.capital(value) : value;
    }
}
