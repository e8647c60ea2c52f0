package org.skolbro.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;

/** One child in a list. {@code number} is masked; {@code schoolTypes} are those of the placements in force. */
public record ChildRow(PersonId id, PersonName name, String maskedNumber, Optional<LocalDate> birthDate,
        List<SchoolType> schoolTypes, String unitName, String groupName, boolean isProtected) {

    public ChildRow {
        schoolTypes = List.copyOf(schoolTypes);
    }
}
