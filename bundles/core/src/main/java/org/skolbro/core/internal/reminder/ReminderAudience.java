package org.skolbro.core.internal.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.ReminderRecipient.Cause;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.core.internal.consent.MissingAnswer;
import org.skolbro.core.internal.consent.MissingAnswers;
import org.skolbro.core.internal.document.file.Sha256;
import org.skolbro.core.mail.Addresses;
import org.skolbro.core.store.RegisterStore;

/** Who is to be reminded: each person once, and nobody with a security marking or because of a child with one. */
@Component(service = ReminderAudience.class)
public final class ReminderAudience {

    private final MissingAnswers missing;
    private final RegisterStore register;

    @Activate
    public ReminderAudience(@Reference MissingAnswers missing, @Reference RegisterStore register) {
        this.missing = missing;
        this.register = register;
    }

    /** @param leftOut persons who would be reminded were it not for a marking */
    record Audience(List<Reached> reached, long leftOut) {

        String digest() {
            MessageDigest digest = Sha256.digest();
            reached.forEach(one -> digest.update((one.person() + "\n").getBytes(StandardCharsets.US_ASCII)));
            return Sha256.hex(digest.digest());
        }
    }

    /** @param unit of the first of her children, by code */
    record Reached(PersonId person, UnitCode unit, boolean byMail) {
    }

    /** @param scope with the units named */
    Audience of(ReminderScope scope, LocalDate day) {
        Map<PersonId, UnitCode> asked = new HashMap<>();
        missing.at(scope, day).forEach(one -> one.silent().forEach(adult -> asked.merge(adult, one.placement().unit(), ReminderAudience::first)));
        Map<PersonId, Person> persons = persons(asked.keySet());
        List<Reached> reached = persons.values().stream().filter(person -> !person.isProtected())
            .map(person -> new Reached(person.id(), asked.get(person.id()), Addresses.isOne(address(person))))
            .sorted(Comparator.comparingLong(one -> one.person().value())).toList();
        Set<PersonId> left = new HashSet<>(asked.keySet());
        missing.hidden(scope, day).forEach(one -> left.addAll(one.silent()));
        reached.forEach(one -> left.remove(one.person()));
        return new Audience(reached, left.size());
    }

    /**
     * Whether somebody is to be written to at this moment.
     *
     * @param no why she is not
     * @param children about whom she is asked
     */
    record Now(Optional<Cause> no, List<PersonId> children, String address) {

        private static Now not(Cause why) {
            return new Now(Optional.of(why), List.of(), "");
        }
    }

    Now now(PersonId id, ReminderScope scope, LocalDate day) {
        Optional<Person> person = register.mergedInto(id).isPresent() ? Optional.empty() : register.person(id);
        if (person.isEmpty()) {
            return Now.not(Cause.NOT_ASKED);
        }
        if (person.get().isProtected()) {
            return Now.not(Cause.PROTECTED);
        }
        List<Person> children = hers(id, day);
        List<MissingAnswer> open = missing.about(children, scope, day).stream().filter(one -> one.silent().contains(id)).toList();
        List<PersonId> shown = open.stream().map(MissingAnswer::child).filter(child -> !child.isProtected()).map(Person::id).distinct().toList();
        if (!shown.isEmpty()) {
            return new Now(Optional.empty(), shown, address(person.get()));
        }
        if (!open.isEmpty()) {
            return Now.not(Cause.PROTECTED);
        }
        boolean asked = children.stream().anyMatch(child -> !child.id().equals(id)) || !register.placements(List.of(id)).isEmpty();
        return Now.not(asked ? Cause.ANSWERED : Cause.NOT_ASKED);
    }

    /** The children she answers for on the day, and herself, who may be of age and a pupil. */
    List<Person> hers(PersonId id, LocalDate day) {
        return List.copyOf(persons(Stream.concat(Stream.of(id), register.wards(id).stream().filter(ward -> ward.span().contains(day))
            .map(Guardianship::child)).collect(Collectors.toSet())).values());
    }

    private Map<PersonId, Person> persons(Collection<PersonId> ids) {
        return register.persons(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    private static String address(Person person) {
        return person.email() == null ? "" : person.email().strip();
    }

    private static UnitCode first(UnitCode one, UnitCode other) {
        return one.value().compareTo(other.value()) <= 0 ? one : other;
    }
}
