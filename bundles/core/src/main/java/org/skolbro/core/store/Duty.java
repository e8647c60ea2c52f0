package org.skolbro.core.store;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.UnitCode;

/** Duty (tjänstgöring): a member of staff at a unit. {@code role} is a DutyRole value of SS 12000. */
public record Duty(PersonId person, UnitCode unit, String role, DateSpan span) {
}
