package org.skolbro.core.store;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;

/** Assignment (uppdrag): a member of staff in a group, with the role as the register words it. */
public record Assignment(PersonId person, GroupId group, String role, DateSpan span) {
}
