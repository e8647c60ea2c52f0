package org.skolbro.ui.internal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;

import org.skolbro.api.text.Text;
import org.skolbro.ui.view.Here;
import org.skolbro.ui.view.ListOrder;

/** The platform's texts in one language. A text that is missing is a fault of the build, found by a test. */
public final class Words {

    public static final Locale SWEDISH = Locale.of("sv", "SE");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Words IN_SWEDISH = new Words(SWEDISH, "messages_sv.properties");
    private static final Words IN_ENGLISH = new Words(ENGLISH, "messages_en.properties");

    private final Locale locale;
    private final Properties texts = new Properties();

    private Words(Locale locale, String file) {
        this.locale = locale;
        try (Reader reader = new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English when it is asked for, otherwise Swedish. */
    public static Words in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? IN_ENGLISH : IN_SWEDISH;
    }

    public static Words of(Here here) {
        return in(here.locale());
    }

    /** The same message in both languages. */
    public static Text both(String key, Object... values) {
        return new Text(IN_SWEDISH.say(key, values), IN_ENGLISH.say(key, values));
    }

    public Locale locale() {
        return locale;
    }

    public String say(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("No text for " + key, Words.class.getName(), key);
        }
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    /** The text of a key that may not be ours. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    public String say(Text text) {
        return text.in(locale);
    }

    /** The word for a value of a closed set: {@code prefix.VALUE}. */
    public String word(String prefix, Enum<?> value) {
        return say(prefix + "." + value.name());
    }

    /** The day that a moment is on, where the schools are. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** Sorts by a text as the language's alphabet has it. */
    public <T> Comparator<T> alphabetical(Function<T, String> text) {
        return ListOrder.alphabetical(locale, text);
    }

    public String day(LocalDate day) {
        return day.toString();
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZONE));
    }

    public String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    public String count(long number) {
        return String.format(locale, "%,d", number);
    }

    /** Several as one says them: A, B and C. */
    public String and(List<String> names) {
        return joined("word.and", names);
    }

    /** Any of several: A, B or C. */
    public String or(List<String> names) {
        return joined("word.or", names);
    }

    private String joined(String word, List<String> names) {
        return names.size() < 2 ? String.join("", names)
            : String.join(", ", names.subList(0, names.size() - 1)) + " " + say(word) + " " + names.getLast();
    }

    public String size(long bytes) {
        if (bytes < 1024 * 1024) {
            return say("size.kb", Math.max(1, bytes / 1024));
        }
        NumberFormat oneDecimal = NumberFormat.getInstance(locale);
        oneDecimal.setMaximumFractionDigits(1);
        return say("size.mb", oneDecimal.format(bytes / (1024.0 * 1024.0)));
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
