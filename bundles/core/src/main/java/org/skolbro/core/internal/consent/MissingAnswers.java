package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.DateSpan;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.register.Placement;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.ChildSearch;
import org.skolbro.core.store.ConsentStore;
import org.skolbro.core.store.RegisterStore;

/**
 * Finds questions that wait for an answer, and of whom. Where one yes is enough and there is one, or somebody has said no and all must
 * agree, nothing waits. A few statements for every thousand children.
 */
@Component(service = MissingAnswers.class)
public final class MissingAnswers {

    private static final int AT_ONCE = 1000;
    private static final Set<ConsentStanding> WAITING = Set.of(ConsentStanding.MISSING, ConsentStanding.LAPSED);

    private final RegisterStore register;
    private final ConsentStore answers;
    private final FormRules forms;

    @Activate
    public MissingAnswers(@Reference RegisterStore register, @Reference ConsentStore answers, @Reference FormRules forms) {
        this.register = register;
        this.answers = answers;
        this.forms = forms;
    }

    /** At the units of the scope, which it has to name; of children who are not protected, by name. */
    public List<MissingAnswer> at(ReminderScope scope, LocalDate day) {
        List<MissingAnswer> found = new ArrayList<>();
        ChildSearch there = new ChildSearch(List.of(), new ChildSearch.Related(Set.of(), scope.units(), Set.of(), day));
        Page.Request next = Page.Request.first(AT_ONCE);
        while (!scope.units().isEmpty()) {
            List<Person> children = register.search(there, next).items();
            found.addAll(about(children, scope, day));
            if (children.size() < AT_ONCE) {
                break;
            }
            next = new Page.Request(next.offset() + AT_ONCE, AT_ONCE);
        }
        return found;
    }

    /** Of children with a security marking alone. */
    public List<MissingAnswer> hidden(ReminderScope scope, LocalDate day) {
        return scope.units().isEmpty() ? List.of() : about(register.protectedAt(scope.units(), DateSpan.of(day, day)), scope, day);
    }

    /** About these children, protected or not. */
    public List<MissingAnswer> about(Collection<Person> children, ReminderScope scope, LocalDate day) {
        if (children.isEmpty()) {
            return List.of();
        }
        List<PersonId> ids = children.stream().map(Person::id).toList();
        Map<PersonId, List<Guardianship>> adults = register.guardianships(ids).stream().collect(Collectors.groupingBy(Guardianship::child));
        Map<PersonId, List<ConsentAnswer>> given = answers.about(ids).stream().collect(Collectors.groupingBy(ConsentAnswer::child));
        Map<PersonId, List<Placement>> placements = register.placements(ids).stream()
            .filter(placement -> placement.span().contains(day) && scope.covers(placement)).collect(Collectors.groupingBy(Placement::child));
        RulesOfTheDay rules = new RulesOfTheDay(answers.rules(), day);
        List<MissingAnswer> found = new ArrayList<>();
        for (Person child : children) {
            WhoAnswers who = Guardians.of(child, adults.getOrDefault(child.id(), List.of()), day);
            List<ConsentAnswer> hers = given.getOrDefault(child.id(), List.of());
            asked(placements.getOrDefault(child.id(), List.of()), scope).forEach((purpose, placement) -> {
                ConsentStanding standing = rules.standing(purpose, who, hers);
                if (WAITING.contains(standing)) {
                    found.add(new MissingAnswer(child, placement, purpose, silent(purpose, rules.terms(purpose.id()), who, hers, day),
                        standing == ConsentStanding.LAPSED));
                }
            });
        }
        return found;
    }

    /** Each question once, at the first placement that asks it. */
    private Map<ConsentPurpose, Placement> asked(List<Placement> placements, ReminderScope scope) {
        Map<ConsentPurpose, Placement> asked = new LinkedHashMap<>();
        placements.forEach(placement -> forms.purposes(List.of(placement.schoolType())).stream().filter(purpose -> scope.covers(purpose.id()))
            .forEach(purpose -> asked.putIfAbsent(purpose, placement)));
        return asked;
    }

    private static List<PersonId> silent(ConsentPurpose purpose, ConsentTerms terms, WhoAnswers who, List<ConsentAnswer> given, LocalDate day) {
        Set<PersonId> answered = new HashSet<>();
        given.stream().filter(answer -> answer.purpose().equals(purpose.id())).forEach(answer -> {
            boolean counts = answer.choice() != Choice.YES || answer.textVersion() >= purpose.textVersion()
                && ConsentStanding.until(answer, terms).filter(day::isAfter).isEmpty();
            if (counts) {
                answered.add(answer.guardian());
            } else {
                answered.remove(answer.guardian());
            }
        });
        return who.by(terms).stream().filter(one -> !answered.contains(one)).toList();
    }
}
