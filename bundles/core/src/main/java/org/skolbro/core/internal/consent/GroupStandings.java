package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.Consents.Standing;
import org.skolbro.api.consent.Consents.State;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.core.internal.time.PlatformClock;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.RegisterStore;

/** Tells how the questions stand for many children. A constant number of statements. */
final class GroupStandings {

    private final RegisterStore register;
    private final ConsentStore answers;

    GroupStandings(RegisterStore register, ConsentStore answers) {
        this.register = register;
        this.answers = answers;
    }

    List<Standing> of(List<Person> children, Collection<ConsentPurpose> purposes, LocalDate day) {
        List<PersonId> ids = children.stream().map(Person::id).toList();
        List<Guardianship> guardianships = register.guardianships(ids);
        Map<PersonId, List<ConsentAnswer>> given =
            answers.about(ids).stream().collect(Collectors.groupingBy(ConsentAnswer::child));
        RulesOfTheDay rules = new RulesOfTheDay(answers.rules(), day);
        return children.stream().flatMap(child -> {
            WhoAnswers who = Guardians.of(child, guardianships, day);
            return purposes.stream().map(purpose -> standing(child.id(), purpose, rules, who, given.getOrDefault(child.id(), List.of())));
        }).toList();
    }

    private static Standing standing(PersonId child, ConsentPurpose purpose, RulesOfTheDay rules, WhoAnswers who,
            List<ConsentAnswer> given) {
        List<PersonId> asked = who.by(rules.terms(purpose.id()));
        Optional<LocalDate> since = given.stream()
            .filter(answer -> answer.purpose().equals(purpose.id()) && asked.contains(answer.guardian()))
            .map(answer -> answer.at().atZone(PlatformClock.ZONE).toLocalDate()).max(Comparator.naturalOrder());
        return new Standing(child, purpose.id(), state(rules.standing(purpose, who, given)), since);
    }

    private static State state(ConsentStanding standing) {
        return switch (standing) {
            case GIVEN -> State.GIVEN;
            case MISSING, LAPSED -> State.MISSING;
            case REFUSED -> State.REFUSED;
            case NO_GUARDIAN -> State.NO_GUARDIAN;
        };
    }
}
