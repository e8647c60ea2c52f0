package org.skolbro.form.preschool.view;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.Test;

public class WordsTest {

    @Test
    public void areTheSameInBothLanguages() {
        assertEquals(new TreeSet<>(Words.SWEDISH.keys()), new TreeSet<>(Words.ENGLISH.keys()));
    }

    @Test
    public void haveTheSamePlacesForValues() {
        Words.SWEDISH.keys().forEach(key -> assertEquals(key, places(Words.SWEDISH, key), places(Words.ENGLISH, key)));
    }

    @Test
    public void existForEveryColumnAndMark() {
        for (Words words : List.of(Words.SWEDISH, Words.ENGLISH)) {
            List.of(Matter.values()).forEach(matter -> assertFalse(words.word("column", matter).isBlank()));
            List.of(Mark.values()).forEach(mark -> assertFalse(words.word("mark", mark).isBlank()));
        }
    }

    private static Set<String> places(Words words, String key) {
        return Pattern.compile("\\{(\\d)").matcher(words.raw(key)).results().map(found -> found.group(1))
            .collect(Collectors.toSet());
    }
}
