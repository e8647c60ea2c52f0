package org.skolbro.ui.internal.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;

public class MessagesTest {

    private static final Words SWEDISH = Words.in(Words.SWEDISH);
    private static final Words ENGLISH = Words.in(Words.ENGLISH);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+[a-z-]*(?:\\.[A-Za-z_-]+)+)\"");
    private static final Pattern WORD = Pattern.compile("\\b(?:word|worded)\\(\"([^\"]+)\"");

    @Test
    public void stateTheSameInBothLanguages() {
        assertEquals(new TreeSet<>(SWEDISH.keys()), new TreeSet<>(ENGLISH.keys()));
    }

    @Test
    public void haveTheSamePlacesForValues() {
        assertEquals(List.of(), SWEDISH.keys().stream()
            .filter(key -> !places(SWEDISH, key).equals(places(ENGLISH, key))).sorted().toList());
    }

    @Test
    public void areWellFormed() {
        for (Words words : List.of(SWEDISH, ENGLISH)) {
            words.keys().forEach(key -> new MessageFormat(words.say(key), words.locale()));
        }
    }

    /** A straight apostrophe would swallow what stands between two of them. */
    @Test
    public void haveNoStraightApostrophes() {
        for (Words words : List.of(SWEDISH, ENGLISH)) {
            assertEquals(List.of(), words.keys().stream().filter(key -> words.say(key).contains("'")).toList());
        }
    }

    @Test
    public void areAllUsed() throws IOException {
        Set<String> prefixes = new TreeSet<>(Set.of("nav.", "trouble.", "demo.who.", "import.", "audit.act.", "merge.part."));
        WORD.matcher(sources()).results().forEach(found -> prefixes.add(found.group(1) + "."));
        Set<String> literals = LITERAL.matcher(sources()).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertEquals(List.of(), SWEDISH.keys().stream().filter(key -> !literals.contains(key))
            .filter(key -> prefixes.stream().noneMatch(key::startsWith)).sorted().toList());
    }

    @Test
    public void existForEverythingThatIsSaid() throws IOException {
        Pattern said = Pattern.compile("\\b(?:say|both)\\(\\s*\"([^\"]+)\"\\s*[,)]");
        assertEquals(List.of(), said.matcher(sources()).results().map(MatchResult::group).filter(call -> {
            var key = said.matcher(call);
            return key.find() && !SWEDISH.keys().contains(key.group(1));
        }).sorted().toList());
    }

    @Test
    public void sayOneAndManyDifferently() {
        assertEquals("Ett barn", SWEDISH.say("groups.children", 1));
        assertEquals("12 barn", SWEDISH.say("groups.children", 12));
        assertTrue(ENGLISH.say("signin.wait-seconds", 1).startsWith("Wait one second"));
    }

    private static Set<String> places(Words words, String key) {
        return Pattern.compile("\\{(\\d)").matcher(words.say(key)).results().map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }
}
