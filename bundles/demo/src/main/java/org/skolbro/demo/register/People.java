package org.skolbro.demo.register;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.skolbro.api.person.SecurityMarking;
import org.skolbro.demo.register.DemoIdentities.Identity;
import org.skolbro.demo.text.Resource;

/**
 * Invents people: names from lists, numbers from {@link DemoIdentities}, addresses that lead nowhere (RFC
 * 2606).
 */
final class People {

    private static final String STAFF_MAIL = "norrbro.example";
    private static final String HOME_MAIL = "hem.example";

    private final Random random;
    private final DemoIdentities identities = new DemoIdentities();
    private final Set<String> mailTaken = new HashSet<>();
    private final List<String> women = Resource.words("name/women.txt");
    private final List<String> men = Resource.words("name/men.txt");
    private final List<String> girls = Resource.words("name/girls.txt");
    private final List<String> boys = Resource.words("name/boys.txt");
    private final List<String> families = Resource.words("name/families.txt");
    private int made;

    People(Random random) {
        this.random = random;
    }

    DemoIdentities identities() {
        return identities;
    }

    String familyName() {
        return any(families);
    }

    Person employee(LocalDate today) {
        boolean woman = random.nextInt(100) < 92;
        return employee(nextId(), new Person.Name(any(woman ? women : men), familyName()), woman, today);
    }

    Person employee(DemoPerson known, LocalDate today) {
        return employee(known.id(), new Person.Name(known.givenName(), known.familyName()), known.isWoman(), today);
    }

    private Person employee(UUID id, Person.Name name, boolean woman, LocalDate today) {
        LocalDate born = today.minusYears(40).minusDays(random.nextInt(24 * 365));
        String number = identities.personnummer(born, woman).number();
        return new Person(id, number, name, SecurityMarking.NONE, contact(name, STAFF_MAIL));
    }

    Person guardian(String family, boolean woman, LocalDate firstChildBorn, SecurityMarking marking) {
        Person.Name name = new Person.Name(any(woman ? women : men), family);
        return guardian(nextId(), name, woman, firstChildBorn).marked(marking);
    }

    Person guardian(DemoPerson known, boolean woman, LocalDate firstChildBorn) {
        return guardian(known.id(), new Person.Name(known.givenName(), known.familyName()), woman,
            firstChildBorn);
    }

    private Person guardian(UUID id, Person.Name name, boolean woman, LocalDate firstChildBorn) {
        LocalDate born = firstChildBorn.minusYears(21).minusDays(random.nextInt(19 * 365));
        String number = identities.personnummer(born, woman).number();
        return new Person(id, number, name, SecurityMarking.NONE, contact(name, HOME_MAIL));
    }

    Person child(UUID id, String family, boolean girl, Identity identity, SecurityMarking marking) {
        Person.Name invented = new Person.Name(any(girl ? girls : boys), family);
        return new Person(id, identity.number(), DemoPerson.nameOf(id).orElse(invented), marking, Person.Contact.NONE);
    }

    UUID nextId() {
        return UUID.nameUUIDFromBytes(("skolbro-demo-person-" + made++).getBytes(StandardCharsets.UTF_8));
    }

    private Person.Contact contact(Person.Name name, String domain) {
        String plain = plain(name.given()) + "." + plain(name.family());
        String mail = plain + "@" + domain;
        for (int again = 2; !mailTaken.add(mail); again++) {
            mail = plain + again + "@" + domain;
        }
        // 070-174 06 05 … 99: numbers that are set aside for fiction
        return new Person.Contact(mail, "07017406%02d".formatted(5 + random.nextInt(95)));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
            .replaceAll("[^a-z]", "");
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
