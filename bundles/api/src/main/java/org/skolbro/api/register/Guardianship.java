package org.skolbro.api.register;

import org.skolbro.api.person.PersonId;

/** Guardianship (vårdnad): an adult who answers for a child. */
public record Guardianship(PersonId child, PersonId adult, Kind kind, DateSpan span) {

    /** Guardian by law, or another responsible adult (annan ansvarig vuxen) by documented decision. */
    public enum Kind {
        GUARDIAN("Vårdnadshavare"),
        OTHER_RESPONSIBLE_ADULT("Annan ansvarig vuxen");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
