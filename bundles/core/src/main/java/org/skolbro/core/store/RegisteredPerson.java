package org.skolbro.core.store;

import java.util.UUID;

import org.skolbro.api.person.Person;

/**
 * A person together with one of the ids the register file knows her by; after a merge she has several.
 *
 * @param fingerprint digest of the file's row as it was last taken in; an equal one means that nothing is to be written
 * @param shared whether the file knows her by other ids too
 */
public record RegisteredPerson(UUID registerId, Person person, String fingerprint, boolean shared) {
}
