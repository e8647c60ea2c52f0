package org.skolbro.core.store;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;

/** Membership (grupptillhörighet): a child in a group. Staff are not members, they have an {@link Assignment}. */
public record Membership(GroupId group, PersonId person, DateSpan span) {
}
