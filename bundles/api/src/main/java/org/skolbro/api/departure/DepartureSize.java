package org.skolbro.api.departure;

/**
 * How much a departure (uttag av hela kommunen) takes along, counted in the database.
 *
 * @param children of whom anything is kept; {@code protectedChildren} of them have a security marking
 * @param groups that documents are kept about
 * @param documents finalised, with content
 * @param destroyed documents of which a tombstone is left
 * @param files attached to the documents, and {@code bytes} how large these are
 * @param persons in the register
 * @param answers to questions of consent
 * @param auditLines so far
 * @param drafts that do <em>not</em> come along: a draft is its author's alone
 */
public record DepartureSize(long children, long protectedChildren, long groups, long documents, long destroyed, long files, long bytes,
        long persons, long answers, long auditLines, long drafts) {
}
