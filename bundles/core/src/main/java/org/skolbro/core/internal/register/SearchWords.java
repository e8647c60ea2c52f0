package org.skolbro.core.internal.register;

import java.util.Arrays;
import java.util.List;

/** The words of a search, as they were typed. More than ten, or longer ones than a name has, are nobody's name and only make the search slow. */
public final class SearchWords {

    private static final int WORDS = 10;
    private static final int LENGTH = 100;

    private SearchWords() {
    }

    public static List<String> of(String text) {
        return Arrays.stream(text.strip().split("[\\s,;\\u00A0]+")).filter(word -> !word.isEmpty()).distinct().limit(WORDS)
            .map(word -> word.substring(0, Math.min(LENGTH, word.length()))).toList();
    }
}
