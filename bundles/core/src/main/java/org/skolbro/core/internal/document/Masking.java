package org.skolbro.core.internal.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.skolbro.api.document.Attachment;
import org.skolbro.api.person.PersonName;

/**
 * Takes the names of other children out of a text. A given name that a child the reader may see also has stays where it
 * stands alone: it tells her nothing, and her own child's story would fall apart.
 */
public final class Masking {

    static final String OTHER_CHILD = "annat barn";
    static final Masking NOTHING = new Masking(List.of(), OTHER_CHILD);
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final List<Pattern> hidden;
    private final String instead;

    private Masking(List<Pattern> hidden, String instead) {
        this.hidden = hidden;
        this.instead = instead;
    }

    public static Masking of(Collection<PersonName> hidden, Collection<PersonName> visible) {
        return of(hidden, visible, OTHER_CHILD);
    }

    /** @param instead what stands where a name stood, such that an s makes a genitive of it */
    public static Masking of(Collection<PersonName> hidden, Collection<PersonName> visible, String instead) {
        Set<String> known = visible.stream().flatMap(Masking::words).map(String::toLowerCase).collect(Collectors.toSet());
        List<String> names = new ArrayList<>();
        for (PersonName name : hidden) {
            names.add(name.full());
            words(name).filter(word -> !known.contains(word.toLowerCase())).forEach(names::add);
        }
        return new Masking(names.stream().filter(name -> !name.isBlank()).distinct()
            .sorted(Comparator.comparing(String::length).reversed()).map(Masking::pattern).toList(), instead);
    }

    private static Stream<String> words(PersonName name) {
        return Stream.concat(Stream.of(name.given(), name.family()), Stream.of(name.given().split("[\\s-]+")))
            .filter(word -> word.length() > 1);
    }

    /** The genitive goes along: "Majas" is "annat barns". */
    private static Pattern pattern(String name) {
        String spaced = Stream.of(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + spaced + "(s?)(?![\\p{L}\\p{N}])", FLAGS);
    }

    public String in(String text) {
        String masked = text;
        for (Pattern name : hidden) {
            masked = name.matcher(masked).replaceAll(instead + "$1");
        }
        return masked;
    }

    public Map<String, String> in(Map<String, String> fields) {
        return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> in(field.getValue())));
    }

    /** In file names an underscore is a space. */
    public List<Attachment> in(List<Attachment> files) {
        if (hidden.isEmpty()) {
            return files;
        }
        return files.stream().map(file -> new Attachment(file.id(), in(file.fileName().replace('_', ' ')), file.mediaType(),
            file.bytes(), file.sha256())).toList();
    }
}
