package org.skolbro.core.internal.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.identity.FictitiousIdentities.Place;
import org.skolbro.api.identity.Fictitious;
import org.skolbro.api.identity.IdentityForm;
import org.skolbro.api.identity.RealIdentity;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonName;
import org.skolbro.api.register.Group;
import org.skolbro.api.register.Unit;
import org.skolbro.api.text.Text;
import org.skolbro.core.store.RegisterStore;

/** Whether what was entered holds. To be asked in a unit of work. */
record Checks(RegisterStore register, LocalDate today) {

    private static final int NAME = 100;
    private static final int WHERE = 200;
    private static final int NOTE = 2000;

    Optional<Text> form(IdentityForm form) {
        boolean holds = !form.talkOn().isAfter(form.signedOn()) && !form.signedOn().isAfter(today)
            && !form.talkOn().isBefore(today.minusYears(20)) && isLine(form.talkBy(), WHERE) && isLine(form.keptAt(), WHERE);
        return holds ? Optional.empty() : Optional.of(IdentityTexts.FORM);
    }

    Optional<Text> real(RealIdentity real) {
        boolean holds = isLine(real.name().given(), NAME) && isLine(real.name().family(), NAME)
            && real.number().kind() != IdentityNumber.Kind.TEMPORARY && real.note().length() <= NOTE;
        return holds ? Optional.empty() : Optional.of(IdentityTexts.REAL);
    }

    /** A TF-number is given by schools alone, so that by its form it is no number that an authority gave. */
    Optional<Text> fictitious(Fictitious instead, PersonName real, IdentityNumber realNumber) {
        PersonName name = instead.name();
        if (!isLine(name.given(), NAME) || !isLine(name.family(), NAME) || words(name).anyMatch(word -> words(real).anyMatch(word::equals))) {
            return Optional.of(IdentityTexts.NAME);
        }
        IdentityNumber number = instead.number();
        boolean holds = number.kind() == IdentityNumber.Kind.TEMPORARY && !number.birthDate().equals(realNumber.birthDate())
            && !number.birthDate().isAfter(today) && register.owners(List.of(number)).isEmpty();
        return holds ? Optional.empty() : Optional.of(IdentityTexts.RESERVE_NUMBER);
    }

    Optional<Text> place(Place place) {
        List<Unit> units = register.units(List.of(place.unit()));
        boolean group = place.group().isEmpty() || register.groups(List.of(place.group().get())).stream()
            .anyMatch(one -> isOf(one, place));
        boolean holds = units.stream().anyMatch(unit -> unit.schoolTypes().contains(place.schoolType())) && group
            && !place.from().isBefore(today.minusYears(1)) && !place.from().isAfter(today.plusYears(1));
        return holds ? Optional.empty() : Optional.of(IdentityTexts.PLACE);
    }

    private boolean isOf(Group group, Place place) {
        return group.unit().equals(place.unit()) && group.schoolType().equals(place.schoolType()) && group.span().contains(place.from());
    }

    private static boolean isLine(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static Stream<String> words(PersonName name) {
        return Stream.of(name.full().toLowerCase(Locale.ROOT).split("[\\s-]+"));
    }
}
