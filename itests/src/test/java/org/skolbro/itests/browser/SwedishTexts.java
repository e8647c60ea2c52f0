package org.skolbro.itests.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the platform says in Swedish, to be found where English was asked for. Texts with numbers or names in them as well. */
final class SwedishTexts {

    private static final String FILE = "/org/skolbro/ui/internal/text/messages_%s.properties";
    /** A text that is little else than what is put into it looks like anything. */
    private static final int TELLING = 4;

    private final List<Predicate<String>> texts;

    private SwedishTexts(List<Predicate<String>> texts) {
        this.texts = texts;
    }

    static SwedishTexts thatAreNotEnglish() {
        Properties swedish = texts("sv");
        Properties english = texts("en");
        return new SwedishTexts(swedish.values().stream().map(text -> text.toString().strip())
            .filter(text -> text.replaceAll("\\{[^}]*}", "").replaceAll("[^\\p{L}]", "").length() >= TELLING)
            .filter(text -> !english.containsValue(text)).flatMap(SwedishTexts::readings).toList());
    }

    boolean has(String line) {
        return texts.stream().anyMatch(text -> text.test(line.strip()));
    }

    /** As it stands, or with anything for what is put into it; a choice between numbers is left alone. */
    private static Stream<Predicate<String>> readings(String text) {
        if (text.contains("choice,")) {
            return Stream.empty();
        }
        if (!text.contains("{")) {
            return Stream.of(text::equals);
        }
        String pattern = Stream.of(text.split("\\{[^}]*}", -1)).map(Pattern::quote).reduce((one, next) -> one + ".+" + next)
            .orElseThrow();
        return Stream.of(Pattern.compile(pattern).asMatchPredicate());
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(SwedishTexts.class.getResourceAsStream(FILE.formatted(language)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
