package org.skolbro.persistence.internal.register;

import java.text.Collator;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;

import org.skolbro.api.person.PersonName;

/** Names in the order of a Swedish telephone book, as text that any database sorts so. */
final class SwedishOrder {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private SwedishOrder() {
    }

    static Comparator<String> comparator() {
        return Collator.getInstance(SWEDISH)::compare;
    }

    static String key(PersonName name) {
        return key(name.family()) + "00" + key(name.given());
    }

    private static String key(String text) {
        return HexFormat.of().formatHex(Collator.getInstance(SWEDISH).getCollationKey(text).toByteArray());
    }
}
