package org.skolbro.core.internal.identity;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonName;

/**
 * Finds a person in running text: by a number of hers however it is written, by given and family name, or by a given name alone.
 * A word may have the s of the genitive, and no letter before it or after.
 */
final class NameInText {

    enum Match {
        NONE, GIVEN_NAME, SURE
    }

    private final Pattern numbers;
    private final Pattern given;
    private final Pattern family;

    NameInText(PersonName name, Collection<IdentityNumber> held) {
        numbers = held.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile(held.stream().map(NameInText::number)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")), Pattern.CASE_INSENSITIVE);
        given = words(name.given());
        family = words(name.family());
    }

    /** With or without the century, and with or without what stands between day and number. */
    private static String number(IdentityNumber number) {
        String value = number.value();
        int last = value.length() - 4;
        return "(?:" + value.substring(0, 2) + ")?" + Pattern.quote(value.substring(2, last)) + "[-+ –]?" + Pattern.quote(value.substring(last));
    }

    /** Any of the names, for a child is called by one of them. */
    private static Pattern words(String names) {
        List<String> all = Stream.concat(Stream.of(names.strip()), Stream.of(names.strip().split("\\s+"))).filter(word -> word.length() > 1)
            .distinct().map(Pattern::quote).toList();
        return all.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile(all.stream()
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?:['’:]?s)?(?![\\p{L}\\p{N}])")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Match in(String text) {
        if (numbers.matcher(text).find()) {
            return Match.SURE;
        }
        if (!given.matcher(text).find()) {
            return Match.NONE;
        }
        return family.matcher(text).find() ? Match.SURE : Match.GIVEN_NAME;
    }
}
