package org.skolbro.core.internal.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.ImportReport.Kind;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.RegisteredPerson;

/** What the rows of one batch refer to and the register has, or would have by now if this were not a dry run. */
final class Known {

    private final Map<UUID, RegisteredPerson> persons;
    private final Set<UnitCode> units;
    private final Set<GroupId> groups;
    private final Map<IdentityNumber, PersonId> owners;
    private final Accepted accepted;

    Known(RegisterStore register, RegisterImportStore imports, References wanted, Accepted accepted) {
        persons = new HashMap<>(index(imports.registered(wanted.persons), RegisteredPerson::registerId));
        units = register.units(wanted.units).stream().map(Unit::code).collect(Collectors.toSet());
        groups = register.groups(wanted.groups).stream().map(Group::id).collect(Collectors.toSet());
        owners = register.owners(wanted.numbers);
        this.accepted = accepted;
    }

    Map<UUID, RegisteredPerson> registered() {
        return persons;
    }

    /** What a row made of a person with several ids, for the other rows about her in the batch. */
    void renew(Person person) {
        persons.replaceAll((id, known) -> known.person().id().equals(person.id())
            ? new RegisteredPerson(id, person, known.fingerprint(), known.shared()) : known);
    }

    PersonId person(Row row, String field) {
        UUID id = row.uuid(field);
        RegisteredPerson found = persons.get(id);
        if (found != null) {
            return found.person().id();
        }
        if (accepted.persons.contains(id.toString())) {
            // A dry run has not made the person, but her relations are told apart by an id; real ones are positive.
            return new PersonId(accepted.persons.mark(id.toString()) | Long.MIN_VALUE);
        }
        throw new Rejection(field, Kind.UNKNOWN_REFERENCE, Advice.UNKNOWN_PERSON);
    }

    UnitCode unit(Row row, String field) {
        UnitCode code = row.unit(field);
        if (units.contains(code) || accepted.units.contains(code.value())) {
            return code;
        }
        throw new Rejection(field, Kind.UNKNOWN_REFERENCE, Advice.UNKNOWN_UNIT);
    }

    GroupId group(Row row, String field) {
        GroupId id = row.group(field);
        if (groups.contains(id) || accepted.groups.contains(id.value())) {
            return id;
        }
        throw new Rejection(field, Kind.UNKNOWN_REFERENCE, Advice.UNKNOWN_GROUP);
    }

    Optional<PersonId> owner(IdentityNumber number) {
        return Optional.ofNullable(owners.get(number));
    }

    /** Whether no row of this file has given the number to somebody else. */
    boolean claim(IdentityNumber number, Optional<PersonId> holder, UUID registerId) {
        return accepted.claim(number.value(), holder.map(PersonId::toString).orElse(registerId.toString()));
    }

    static <K, T> Map<K, T> index(Collection<T> rows, Function<T, K> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity(), (one, same) -> one));
    }
}
