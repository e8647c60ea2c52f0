package org.skolbro.form.preschool.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;

import org.skolbro.api.text.Text;

/** The form's own texts, from one message file per language. */
final class Words {

    static final Words SWEDISH = new Words(Locale.of("sv", "SE"), "messages_sv.properties");
    static final Words ENGLISH = new Words(Locale.of("en", "GB"), "messages_en.properties");

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
    static Words in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : SWEDISH;
    }

    static Text both(String key) {
        return new Text(SWEDISH.say(key), ENGLISH.say(key));
    }

    String say(String key, Object... values) {
        return new MessageFormat(raw(key), locale).format(values);
    }

    /** The message as it stands in the file. */
    String raw(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("No text for " + key, Words.class.getName(), key);
        }
        return text;
    }

    /** The word for a value of a closed set: {@code prefix.VALUE}. */
    String word(String prefix, Enum<?> value) {
        return say(prefix + "." + value.name());
    }

    Locale locale() {
        return locale;
    }

    Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
