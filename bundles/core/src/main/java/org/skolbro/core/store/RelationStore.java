package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;

/**
 * What the gate asks of the register: who is related to whom on a day. Each method is one statement however many children
 * are asked about. Children without an answer are left out of the maps.
 */
public interface RelationStore {

    Map<PersonId, Known> known(Collection<PersonId> persons);

    Set<Assigned> assignments(PersonId staff, LocalDate day);

    Set<OnDuty> duties(PersonId staff, LocalDate day);

    /** Children whom the adult answers for on that day, whatever their age. */
    Set<PersonId> wards(PersonId adult, LocalDate day);

    Map<PersonId, Set<GroupId>> groups(Collection<PersonId> members, LocalDate day);

    Map<PersonId, Set<UnitCode>> units(Collection<PersonId> placed, LocalDate day);

    Optional<UnitCode> unitOf(GroupId group);

    /** @param birthDate empty for somebody without any number */
    record Known(PersonName name, SecurityMarking marking, Optional<LocalDate> birthDate) {
        public boolean isProtected() {
            return marking != SecurityMarking.NONE;
        }
    }

    /** @param role an AssignmentRole value of SS 12000 */
    record Assigned(GroupId group, UnitCode unit, String role) {
    }

    /** @param role a DutyRole value of SS 12000 */
    record OnDuty(UnitCode unit, String role) {
    }
}
