package org.skolbro.core.internal.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.disclosure.ReviewSheet.Passage;
import org.skolbro.api.disclosure.ReviewSheet.Suggestion;
import org.skolbro.api.disclosure.ReviewSheet.Whose;
import org.skolbro.api.person.PersonName;

/** Finds people's names in texts, also alone and in the genitive. A word that the child's own name has is nobody else's. */
final class NamesInText {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int SHORTEST = 2;

    private final Map<Whose, Pattern> patterns = new EnumMap<>(Whose.class);

    /** @param own names that are not looked for */
    NamesInText(Map<Whose, List<PersonName>> people, Collection<PersonName> own) {
        Set<String> known = own.stream().flatMap(NamesInText::words).map(String::toLowerCase).collect(Collectors.toSet());
        people.forEach((whose, names) -> pattern(names, known).ifPresent(found -> patterns.put(whose, found)));
    }

    private static Optional<Pattern> pattern(List<PersonName> people, Set<String> known) {
        Set<String> names = new HashSet<>();
        people.forEach(name -> {
            names.add(name.full());
            words(name).filter(word -> !known.contains(word.toLowerCase())).forEach(names::add);
        });
        String any = names.stream().filter(name -> name.length() >= SHORTEST && !known.contains(name.toLowerCase()))
            .sorted(Comparator.comparing(String::length).reversed())
            .map(name -> Stream.of(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
            .collect(Collectors.joining("|"));
        return any.isEmpty() ? Optional.empty()
            : Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")s?(?![\\p{L}\\p{N}])", FLAGS));
    }

    private static Stream<String> words(PersonName name) {
        return Stream.concat(Stream.of(name.given(), name.family()), Stream.of(name.given().split("[\\s-]+")))
            .filter(word -> word.length() >= SHORTEST);
    }

    /** In the order of the text; where two begin at the same place only the first kind. */
    List<Suggestion> in(String text) {
        List<Suggestion> found = new ArrayList<>();
        patterns.forEach((whose, pattern) -> pattern.matcher(text).results().map(hit -> new Passage(hit.start(), hit.end()))
            .filter(passage -> found.stream().noneMatch(other -> overlap(other.passage(), passage)))
            .toList().forEach(passage -> found.add(new Suggestion(passage, whose))));
        found.sort(Comparator.comparing(Suggestion::passage));
        return found;
    }

    private static boolean overlap(Passage one, Passage other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
