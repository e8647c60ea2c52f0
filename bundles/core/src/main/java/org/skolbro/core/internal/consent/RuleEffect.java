package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.ConsentRules.Effect;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.RegisterStore;

/** Reckons what a rule would change, with the answers there are. A few statements for every thousand children. */
final class RuleEffect {

    private static final int AT_ONCE = 1000;

    private final RegisterStore register;
    private final ConsentStore answers;
    private final FormRules forms;

    RuleEffect(RegisterStore register, ConsentStore answers, FormRules forms) {
        this.register = register;
        this.answers = answers;
        this.forms = forms;
    }

    Effect of(ConsentPurpose purpose, ConsentTerms terms, LocalDate day) {
        Set<UnitCode> units = register.units().stream().filter(unit -> forms.purposes(unit.schoolTypes()).contains(purpose))
            .map(Unit::code).collect(Collectors.toSet());
        ChildSearch there = new ChildSearch(List.of(), new ChildSearch.Related(Set.of(), units, Set.of(), day));
        ConsentTerms now = new RulesOfTheDay(answers.rules(), day).terms(purpose.id());
        int asked = 0;
        int begin = 0;
        int cease = 0;
        Page.Request next = Page.Request.first(AT_ONCE);
        while (!units.isEmpty()) {
            Page<Person> page = register.search(there, next);
            for (Standings one : standings(purpose, now, terms, page.items(), day)) {
                asked++;
                begin += !one.before() && one.after() ? 1 : 0;
                cease += one.before() && !one.after() ? 1 : 0;
            }
            if (page.items().size() < AT_ONCE) {
                break;
            }
            next = new Page.Request(next.offset() + AT_ONCE, AT_ONCE);
        }
        return new Effect(asked, begin, cease);
    }

    private record Standings(boolean before, boolean after) {
    }

    private List<Standings> standings(ConsentPurpose purpose, ConsentTerms now, ConsentTerms then, List<Person> children, LocalDate day) {
        List<PersonId> ids = children.stream().map(Person::id).toList();
        List<Guardianship> guardianships = register.guardianships(ids);
        Map<PersonId, List<Guardianship>> adults = guardianships.stream().collect(Collectors.groupingBy(Guardianship::child));
        Map<PersonId, List<ConsentAnswer>> given = answers.about(ids).stream().collect(Collectors.groupingBy(ConsentAnswer::child));
        Map<PersonId, List<SchoolType>> forWhat = register.placements(ids).stream().filter(placement -> placement.span().contains(day))
            .collect(Collectors.groupingBy(Placement::child, Collectors.mapping(Placement::schoolType, Collectors.toList())));
        List<Standings> found = new ArrayList<>();
        for (Person child : children) {
            if (forms.purposes(forWhat.getOrDefault(child.id(), List.of())).contains(purpose)) {
                WhoAnswers who = Guardians.of(child, adults.getOrDefault(child.id(), List.of()), day);
                List<ConsentAnswer> hers = given.getOrDefault(child.id(), List.of());
                found.add(new Standings(follows(purpose, now, who, hers, day), follows(purpose, then, who, hers, day)));
            }
        }
        return found;
    }

    private static boolean follows(ConsentPurpose purpose, ConsentTerms terms, WhoAnswers who, List<ConsentAnswer> given, LocalDate day) {
        return ConsentStanding.of(purpose.id(), purpose.textVersion(), terms, who, given, day) == ConsentStanding.GIVEN;
    }
}
