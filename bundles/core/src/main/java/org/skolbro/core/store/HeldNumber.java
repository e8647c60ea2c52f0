package org.skolbro.core.store;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.register.DateSpan;

/** An identity number a person has or has had; the open span is the number in force. */
public record HeldNumber(IdentityNumber number, DateSpan span) {
}
