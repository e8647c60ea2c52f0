package org.skolbro.core.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.UnitClosing.Ended;
import org.skolbro.api.register.UnitCode;

/** The closing of a unit as it is kept. Another person, or second thoughts, end the row; a new person is a new row. */
public record StoredClosing(long id, UnitCode unit, LocalDate lastDay, PersonId designated, String reason, String by, Instant at,
        Optional<Ended> ended) {

    public boolean hasClosed(LocalDate today) {
        return ended.isEmpty() && lastDay.isBefore(today);
    }

    public StoredClosing of(PersonId other) {
        return new StoredClosing(id, unit, lastDay, other, reason, by, at, ended);
    }

    public StoredClosing endedBy(Ended how) {
        return new StoredClosing(id, unit, lastDay, designated, reason, by, at, Optional.of(how));
    }
}
