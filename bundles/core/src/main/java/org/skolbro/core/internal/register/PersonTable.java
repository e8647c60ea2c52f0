package org.skolbro.core.internal.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.person.SecurityMarking;
import org.skolbro.api.register.ImportReport.Kind;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.register.RegisterFile;
import org.skolbro.core.store.Batch;
import org.skolbro.core.store.RegisterImportStore;
import org.skolbro.core.store.RegisterImportStore.Sizes;
import org.skolbro.core.store.RegisteredPerson;

/** Persons, by the register's id for them. A number identifies nobody here: it may be missing, and it may be replaced. */
record PersonTable(RegisterImportStore imports, Accepted accepted, Withdrawn.Guard withdrawn, LocalDate today)
        implements Table<UUID, RegisteredPerson> {

    private static final int EMAIL = 254;
    private static final int MOBILE = 40;

    @Override
    public RegisterFile file() {
        return RegisterFile.PERSONS;
    }

    @Override
    public String key(Row row) {
        return row.uuid("personId").toString();
    }

    @Override
    public void gather(Row row, References wanted) {
        wanted.persons.add(row.uuid("personId"));
        try {
            number(row).ifPresent(wanted.numbers::add);
        } catch (Rejection unreadable) {
            return; // the row will be rejected for it
        }
    }

    @Override
    public UUID resolve(Row row, Known known) {
        return row.uuid("personId");
    }

    @Override
    public Map<UUID, RegisteredPerson> stored(Collection<UUID> keys, Known known) {
        return known.registered();
    }

    @Override
    public RegisteredPerson row(UUID key, Row row, Optional<RegisteredPerson> stored, Known known) {
        Optional<IdentityNumber> number = number(row);
        requireNotWithdrawn(key, number, known);
        PersonName name = name(row);
        SecurityMarking marking = marking(row);
        String email = row.optional("email", EMAIL);
        String mobile = row.optional("mobile", MOBILE);
        Optional<Person> before = stored.map(RegisteredPerson::person);
        number.ifPresent(value -> requireFree(value, before.map(Person::id), key, known));
        String fingerprint = Fingerprint.of(number.map(IdentityNumber::value).orElse(""), name.given(), name.family(),
            marking.name(), email, mobile);
        if (stored.isPresent() && stored.get().shared()) {
            Person person = new Person(before.get().id(), name, inForce(number, before, known),
                stricter(marking, before.get().marking()), email, mobile);
            if (!stored.get().fingerprint().equals(fingerprint)) {
                known.renew(person);
            }
            return new RegisteredPerson(key, person, fingerprint, true);
        }
        PersonId id = before.map(Person::id).orElseGet(() -> new PersonId(Ids.next()));
        Optional<IdentityNumber> kept = number.or(() -> before.flatMap(Person::number));
        return new RegisteredPerson(key, new Person(id, name, kept, marking, email, mobile), fingerprint, false);
    }

    @Override
    public boolean same(RegisteredPerson stored, RegisteredPerson row) {
        return stored.fingerprint().equals(row.fingerprint());
    }

    /** A marking holds even if something else in the row is wrong, or the marking itself is spelt in an unknown way. */
    @Override
    public Optional<RegisteredPerson> despite(Row rejected, RegisteredPerson stored) {
        Person person = stored.person();
        SecurityMarking marking = markingOrStrictest(rejected);
        if (stricter(marking, person.marking()) == person.marking()) {
            return Optional.empty();
        }
        // Without a fingerprint, so that the row is read again when it has been corrected.
        return Optional.of(new RegisteredPerson(stored.registerId(),
            new Person(person.id(), person.name(), person.number(), marking, person.email(), person.mobile()), "",
            stored.shared()));
    }

    @Override
    public void write(Batch<RegisteredPerson> batch) {
        imports.putPersons(batch, today);
    }

    @Override
    public void accept(RegisteredPerson row) {
        accepted.persons.add(row.registerId().toString());
    }

    @Override
    public long size(Sizes sizes) {
        return sizes.persons();
    }

    private static Optional<IdentityNumber> number(Row row) {
        String written = row.optional("civicNo", Row.CODE);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(IdentityNumber.parse(written));
        } catch (IllegalArgumentException e) {
            // The message is one of three fixed sentences; only one of them is about the check digit.
            boolean digit = e.getMessage().contains("check digit");
            throw new Rejection("civicNo", digit ? Kind.WRONG_CHECK_DIGIT : Kind.WRONG_FORMAT,
                digit ? Advice.WRONG_CHECK_DIGIT : Advice.NOT_A_NUMBER);
        }
    }

    private static SecurityMarking marking(Row row) {
        String written = row.optional("securityMarking", Row.NAME);
        return written.isEmpty() ? SecurityMarking.NONE
            : SecurityMarking.ofCode(Row.code(Codes.SECURITY_MARKINGS, written, "securityMarking"));
    }

    private static SecurityMarking markingOrStrictest(Row row) {
        try {
            return marking(row);
        } catch (Rejection unknown) {
            return SecurityMarking.PROTECTED_REGISTRATION;
        }
    }

    private static PersonName name(Row row) {
        String given = row.optional("givenName", Row.NAME);
        String family = row.optional("familyName", Row.NAME);
        if (given.isEmpty() && family.isEmpty()) {
            throw new Rejection("givenName", Kind.MISSING_VALUE, Advice.FILL_IN);
        }
        return new PersonName(given, family);
    }

    /** Whoever has a fictitious identity does not come in again by the real one. A number that is here already is nobody's such. */
    private void requireNotWithdrawn(UUID key, Optional<IdentityNumber> number, Known known) {
        if (withdrawn.has(key) || number.filter(value -> known.owner(value).isEmpty()).filter(withdrawn::has).isPresent()) {
            throw new Rejection("personId", Kind.NUMBER_OF_ANOTHER_PERSON, Advice.WITHDRAWN);
        }
    }

    private static void requireFree(IdentityNumber number, Optional<PersonId> holder, UUID key, Known known) {
        Optional<PersonId> owner = known.owner(number);
        if (owner.isPresent() && !owner.equals(holder) || !known.claim(number, holder, key)) {
            throw new Rejection("civicNo", Kind.NUMBER_OF_ANOTHER_PERSON, Advice.TAKEN_NUMBER);
        }
    }

    /**
     * The row's number; but of a merged person one row may go on giving the number she had before, and that one does not
     * come back in the place of a personnummer.
     */
    private static Optional<IdentityNumber> inForce(Optional<IdentityNumber> number, Optional<Person> before, Known known) {
        Optional<IdentityNumber> current = before.flatMap(Person::number);
        if (number.isEmpty()) {
            return current;
        }
        boolean hadBefore = known.owner(number.get()).isPresent();
        boolean weaker = number.get().kind() != IdentityNumber.Kind.PERSONNUMMER
            && current.filter(value -> value.kind() == IdentityNumber.Kind.PERSONNUMMER).isPresent();
        return hadBefore && weaker ? current : number;
    }

    /** Of two rows for one person the one that protects her wins. */
    private static SecurityMarking stricter(SecurityMarking one, SecurityMarking other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
