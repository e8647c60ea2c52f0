package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.person.PersonId;

/** A personal permission (personlig behörighet) for one member of staff to one child, through {@code until}. */
public record Grant(long id, PersonId staff, PersonId child, LocalDate until, String reason, AccountId by, Instant at) {
}
