package org.skolbro.api.register;

/** One group in a list, with how many children it has today. */
public record GroupRow(Group group, String unitName, int children) {
}
