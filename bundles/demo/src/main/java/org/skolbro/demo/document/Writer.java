package org.skolbro.demo.document;

import java.util.Map;
import java.util.Optional;

/** Writes documents of one kind or a few. */
interface Writer {

    Written write(Occasion occasion);

    record Written(String title, Map<String, String> fields, Optional<String> picture) {
        static Written of(String title, Map<String, String> fields) {
            return new Written(title, fields, Optional.empty());
        }
    }
}
