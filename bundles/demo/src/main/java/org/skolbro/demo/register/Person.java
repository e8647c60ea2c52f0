package org.skolbro.demo.register;

import java.util.UUID;

import org.skolbro.api.person.SecurityMarking;

/** A row of {@code persons.csv}. */
public record Person(UUID id, String civicNo, Name name, SecurityMarking marking, Contact contact) {

    public record Name(String given, String family) {
        public String whole() {
            return given + " " + family;
        }
    }

    public record Contact(String email, String mobile) {
        static final Contact NONE = new Contact("", "");
    }

    public boolean isProtected() {
        return marking != SecurityMarking.NONE;
    }

    /** The same person with a marking, and without anything to be found by. */
    Person marked(SecurityMarking now) {
        return new Person(id, civicNo, name, now, Contact.NONE);
    }
}
