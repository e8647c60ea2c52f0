package org.skolbro.demo.load;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.skolbro.demo.register.Child;
import org.skolbro.demo.register.DemoPerson;
import org.skolbro.demo.register.Municipality;
import org.skolbro.demo.register.Person;

/** The user names (användarnamn) of a municipality's staff, guardians and pupils. */
final class Names {

    private final Map<UUID, String> names = new HashMap<>();

    Names(Municipality municipality) {
        Stream<Person> guardians = municipality.children().stream().flatMap(child -> child.guardians().stream())
            .map(Child.Guardian::adult);
        Stream<Person> pupils = municipality.children().stream().map(Child::person);
        Stream.of(municipality.staff().stream().map(employee -> employee.person()), guardians, pupils).flatMap(people -> people)
            .forEach(person -> names.put(person.id(), nameOf(person)));
        for (DemoPerson known : DemoPerson.values()) {
            names.put(known.id(), known.login());
        }
    }

    String of(UUID person) {
        return names.get(person);
    }

    /** A protected person or a pupil has no address that could be a name. */
    private static String nameOf(Person person) {
        String mail = person.contact().email();
        return mail.isEmpty() ? "konto-" + person.id().toString().substring(0, 13) : mail;
    }
}
