package org.skolbro.testkit.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.PlacementId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.RegisteredPerson;

/** Rows of a small register, for the contracts of its stores. */
final class RegisterRows {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final DateSpan SINCE = DateSpan.from(LocalDate.of(2024, 8, 15));
    static final SchoolType PRESCHOOL = new SchoolType("FS");
    static final UnitCode ASPEN = new UnitCode("F1");
    static final UnitCode OAK = new UnitCode("F2");
    static final GroupId GROUP = new GroupId("g1");

    private RegisterRows() {
    }

    @SafeVarargs
    static <T> Batch<T> added(T... rows) {
        return new Batch<>(List.of(rows), List.of());
    }

    @SafeVarargs
    static <T> Batch<T> changed(T... rows) {
        return new Batch<>(List.of(), List.of(rows));
    }

    /** Known to the register by an id made of her own. */
    static RegisteredPerson person(PersonId id, String given, String family, String number, SecurityMarking marking) {
        return new RegisteredPerson(key(id), new Person(id, new PersonName(given, family),
            number.isEmpty() ? Optional.empty() : Optional.of(IdentityNumber.parse(number)), marking, given + "@example.com",
            ""), "f" + given, false);
    }

    static UUID key(PersonId id) {
        return new UUID(1, id.value());
    }

    static Placement placement(long id, PersonId child, UnitCode unit, DateSpan span) {
        return new Placement(new PlacementId(id), child, unit, PRESCHOOL, OptionalInt.empty(), span);
    }
}
