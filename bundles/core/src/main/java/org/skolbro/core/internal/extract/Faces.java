package org.skolbro.core.internal.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Role;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.UnitStaff;
import org.skolbro.core.internal.document.Masking;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.PersonDataStore.Whom;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredAccount;

/**
 * What one person is told of others in what is held about her (art. 15.4): the name of her own child or guardian while they
 * are that, the name and role of those who acted in office, and of everybody else only what they are. Never anything of
 * somebody with protected personal data.
 */
final class Faces {

    private static final Text SELF = Text.sv("du själv").en("you yourself");
    private static final Text PROTECTED = Text.sv("person med skyddade uppgifter").en("person with protected data");
    private static final Text SOMEONE = Text.sv("en annan person").en("another person");
    private static final Text CHILD = Text.sv("ett barn").en("a child");
    private static final Text FORMER = Text.sv("tidigare vårdnadshavare eller barn").en("former guardian or child");
    private static final Text SOMEBODY = Text.sv("någon i personalen").en("a member of staff");
    private static final Text OTHER_GUARDIAN = Text.sv("vårdnadshavare").en("guardian");
    private static final Text MACHINE = Text.sv("Skolbro").en("Skolbro");
    private static final Text UNKNOWN = Text.sv("konto som inte finns kvar").en("account that is gone");
    private static final List<Map.Entry<Role, Text>> ROLES = List.of(
        Map.entry(Role.HEADTEACHER, Text.sv("rektor").en("headteacher")),
        Map.entry(Role.MENTOR, Text.sv("mentor").en("mentor")),
        Map.entry(Role.TEACHER, Text.sv("pedagog").en("teacher")),
        Map.entry(Role.NAMED_PERSON, Text.sv("utpekad person för arkivet").en("named person for the archive")),
        Map.entry(Role.ARCHIVIST, Text.sv("arkivarie").en("archivist")),
        Map.entry(Role.ADMINISTRATOR, Text.sv("administratör").en("administrator")),
        Map.entry(Role.AUDITOR, Text.sv("granskare").en("auditor")),
        Map.entry(Role.OPERATOR, Text.sv("driftansvarig").en("operator")));

    /** Where others are looked up. */
    record Directory(RegisterStore register, AccountStore accounts, UnitStaff staff) {
    }

    private final Directory directory;
    private final Whom whom;
    private final Optional<PersonId> reader;
    private final Set<PersonId> relatives;
    private final Set<PersonId> guardians;
    private final Masking masking;
    private final Locale language;
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param reader a guardian whom the extract is handed to
     * @param relatives her children and guardians of today
     * @param guardians those she has or has had
     */
    Faces(Directory directory, Whom whom, Optional<PersonId> reader, Set<PersonId> relatives, Set<PersonId> guardians, Masking masking,
            Locale language) {
        this.directory = directory;
        this.whom = whom;
        this.reader = reader;
        this.relatives = relatives;
        this.guardians = guardians;
        this.masking = masking;
        this.language = language;
    }

    String relative(String id) {
        return once("r" + id, id, person -> relatives.contains(person.id()) ? person.name().full() : say(FORMER));
    }

    String stranger(String id) {
        return once("s" + id, id, person -> directory.accounts().of(person.id()).isPresent() && !directory.staff().roles(person.id()).isEmpty()
            ? say(SOMEBODY) : say(CHILD));
    }

    private String once(String key, String id, Function<Person, String> open) {
        return id.isEmpty() ? "" : known.computeIfAbsent(key, none -> {
            PersonId person = new PersonId(Long.parseLong(id));
            if (whom.persons().contains(person)) {
                return say(SELF);
            }
            return directory.register().person(person).map(found -> found.isProtected() ? say(PROTECTED) : open.apply(found)).orElse(say(FORMER));
        });
    }

    /** What she was, and her name where she acted in office. */
    String account(String id) {
        return known.computeIfAbsent("a" + id, none -> {
            if (id.isEmpty()) {
                return say(MACHINE);
            }
            AccountId account = new AccountId(Long.parseLong(id));
            return whom.accounts().contains(account) ? say(SELF)
                : directory.accounts().find(account).map(this::inOffice).orElse(say(UNKNOWN));
        });
    }

    /** Whether somebody else who is or was her guardian acted. */
    boolean isOtherGuardian(String account) {
        return !account.isEmpty() && directory.accounts().find(new AccountId(Long.parseLong(account))).flatMap(StoredAccount::person)
            .filter(person -> guardians.contains(person) && !reader.filter(person::equals).isPresent()).isPresent();
    }

    private String inOffice(StoredAccount account) {
        String name = text(account.displayName());
        if (account.person().isEmpty()) {
            return name + ", " + role(account.officeRoles());
        }
        PersonId person = account.person().get();
        if (reader.filter(person::equals).isPresent()) {
            return say(SELF);
        }
        if (guardians.contains(person)) {
            return say(OTHER_GUARDIAN);
        }
        boolean isProtected = directory.register().person(person).map(Person::isProtected).orElse(true);
        String role = role(directory.staff().roles(person));
        return isProtected ? role + " (" + say(PROTECTED) + ")" : name + ", " + role;
    }

    private String role(Set<Role> roles) {
        return ROLES.stream().filter(one -> roles.contains(one.getKey())).findFirst().map(one -> say(one.getValue())).orElse(say(SOMEBODY));
    }

    String text(String written) {
        return masking.in(written);
    }

    /** The same, without the names of those whom she met in office. */
    String text(String written, List<String> strangers) {
        List<PersonName> names = strangers.stream().filter(id -> !id.isEmpty()).map(id -> new PersonId(Long.parseLong(id)))
            .filter(person -> !whom.persons().contains(person)).flatMap(person -> directory.register().person(person).stream()).map(Person::name).toList();
        return text(Masking.of(names, List.of(), say(SOMEONE)).in(written));
    }

    private String say(Text text) {
        return text.in(language);
    }
}
