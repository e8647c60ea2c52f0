package org.skolbro.core.internal.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** User names (användarnamn) in their one written form, so that no two accounts look alike. */
final class UserNames {

    private static final int LONGEST_TYPED = 200;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9åäöéü][a-z0-9åäöéü._@-]{1,63}");

    private UserNames() {
    }

    /** Empty for what can be no user name. */
    static Optional<String> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SHAPE.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}
