package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.ChildRow;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.RegisterStore;

/** Finds the children of a unit for whom a guardian has not answered. A constant number of statements. */
final class UnansweredChildren {

    private static final Set<ConsentStanding> WAITING = Set.of(ConsentStanding.MISSING, ConsentStanding.LAPSED);

    private final RegisterStore register;
    private final ConsentStore answers;
    private final FormRules forms;

    UnansweredChildren(RegisterStore register, ConsentStore answers, FormRules forms) {
        this.register = register;
        this.answers = answers;
        this.forms = forms;
    }

    List<ChildRow> at(UnitCode code, LocalDate day) {
        Optional<Unit> unit = register.units(List.of(code)).stream().findFirst();
        if (unit.isEmpty()) {
            return List.of();
        }
        List<ConsentPurpose> purposes = forms.purposes(unit.get().schoolTypes());
        List<Person> children = children(code, day);
        List<PersonId> ids = children.stream().map(Person::id).toList();
        List<Guardianship> guardianships = register.guardianships(ids);
        Map<PersonId, List<ConsentAnswer>> given =
            answers.about(ids).stream().collect(Collectors.groupingBy(ConsentAnswer::child));
        RulesOfTheDay rules = new RulesOfTheDay(answers.rules(), day);
        return children.stream()
            .filter(child -> purposes.stream().map(purpose -> rules.standing(purpose, Guardians.of(child, guardianships, day),
                given.getOrDefault(child.id(), List.of()))).anyMatch(WAITING::contains))
            .map(child -> row(child, unit.get())).toList();
    }

    /** Children of the unit for whom a change of custody made a consent come or go within a year, in words. */
    Map<PersonId, Text> custodyChanged(UnitCode code, LocalDate day) {
        List<ConsentPurpose> purposes = register.units(List.of(code)).stream().flatMap(unit -> forms.purposes(unit.schoolTypes()).stream()).toList();
        List<Person> children = children(code, day);
        List<PersonId> ids = children.stream().map(Person::id).toList();
        Map<PersonId, List<Guardianship>> guardianships = register.guardianships(ids).stream().collect(Collectors.groupingBy(Guardianship::child));
        Map<PersonId, List<ConsentAnswer>> given =
            answers.about(ids).stream().collect(Collectors.groupingBy(ConsentAnswer::child));
        List<ConsentRule> rules = answers.rules();
        Map<PersonId, Text> changed = new LinkedHashMap<>();
        children.stream().filter(child -> given.containsKey(child.id())).forEach(child -> CustodyChange.latest(child,
                guardianships.getOrDefault(child.id(), List.of()), purposes, given.get(child.id()), rules, day)
            .filter(change -> change.on().isAfter(day.minusYears(1))).ifPresent(change -> changed.put(child.id(), change.inWords())));
        return changed;
    }

    private List<Person> children(UnitCode code, LocalDate day) {
        return register.search(new ChildSearch(List.of(), new ChildSearch.Related(Set.of(), Set.of(code), Set.of(), day)),
            Page.Request.first(1000)).items();
    }

    private static ChildRow row(Person child, Unit unit) {
        return new ChildRow(child.id(), child.name(), child.number().map(IdentityNumber::masked).orElse(""),
            child.number().map(IdentityNumber::birthDate), List.copyOf(unit.schoolTypes()), unit.name(), "",
            child.isProtected());
    }
}
