package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;

/**
 * Reads persons and their relations. Knows nothing of who asks: protected persons are told of like others, except in
 * {@link #search} and {@link #childCounts}. Every method that takes a collection runs a number of statements that does
 * not grow with it up to a thousand, and answers with nothing for an empty one.
 */
public interface RegisterStore {

    Optional<Person> person(PersonId id);

    List<Person> persons(Collection<PersonId> ids);

    /** Whose row this one became part of, in the end; empty for a row that stands for itself. */
    Optional<PersonId> mergedInto(PersonId id);

    /** All numbers a person has had, oldest first. */
    List<HeldNumber> numbers(PersonId id);

    /** Who has or has had each number; numbers that nobody has are left out. */
    Map<IdentityNumber, PersonId> owners(Collection<IdentityNumber> numbers);

    /** Who has or has had the number that somebody wrote, after all merges; empty for what is no number as well. */
    default Optional<PersonId> ownerOf(String written) {
        return IdentityNumber.read(written).flatMap(number -> Optional.ofNullable(owners(List.of(number)).get(number)))
            .map(id -> mergedInto(id).orElse(id));
    }

    /** All units, by name. */
    List<Unit> units();

    List<Unit> units(Collection<UnitCode> codes);

    List<Group> groups(Collection<GroupId> ids);

    /** Groups of the units that exist on the day. */
    List<Group> groupsOf(Collection<UnitCode> units, LocalDate day);

    /** How many unprotected members each group has on the day; groups without any are left out. */
    Map<GroupId, Integer> childCounts(Collection<GroupId> groups, LocalDate day);

    List<Membership> members(Collection<GroupId> groups, LocalDate day);

    /** The groups these persons are members of on the day. */
    List<Membership> memberships(Collection<PersonId> persons, LocalDate day);

    /** All placements of the children, past and future ones too, each child's by first day. */
    List<Placement> placements(Collection<PersonId> children);

    /** Children with a security marking who have a placement at one of the units on a day of the span. */
    List<Person> protectedAt(Collection<UnitCode> units, DateSpan during);

    /** Everybody with a security marking, whatever she is or was. */
    List<Person> protectedOnes();

    /** Members of staff with a security marking, former ones too. */
    List<Person> protectedStaff();

    /** Children with a placement whose last day lies between the days, both included. */
    List<PersonId> leavers(LocalDate from, LocalDate to);

    /** All guardianships over the children, ended ones too. */
    List<Guardianship> guardianships(Collection<PersonId> children);

    /** All guardianships an adult has or has had. */
    List<Guardianship> wards(PersonId adult);

    List<Duty> duties(PersonId staff, LocalDate day);

    /** Everybody with a duty at the unit on the day. */
    List<Duty> dutiesAt(UnitCode unit, LocalDate day);

    List<Assignment> assignments(PersonId staff, LocalDate day);

    /** Children who are not protected, by family name and given name in Swedish order. */
    Page<Person> search(ChildSearch search, Page.Request page);
}
