package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentCard;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.person.Person;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.Holding;
import org.skolbro.core.store.RegisterStore;

/** What somebody is shown of the questions about one child: of the answers and the documents, as much as is hers to know. */
final class ConsentCards {

    private final Gate gate;
    private final FormRules forms;
    private final RegisterStore register;
    private final Table table;

    ConsentCards(Gate gate, FormRules forms, RegisterStore register, Table table) {
        this.gate = gate;
        this.forms = forms;
        this.register = register;
        this.table = table;
    }

    /**
     * What lies on the table.
     *
     * @param roles of the caller towards the child
     * @param held what is held of the child and not hidden from the caller
     */
    record Table(Caller caller, PersonId child, Set<Role> roles, WhoAnswers who, List<ConsentAnswer> given, List<Holding> held,
            RulesOfTheDay rules) {

        boolean isAsked() {
            return roles.contains(Role.PUPIL) || roles.contains(Role.GUARDIAN);
        }

        boolean isOfAge() {
            return who.guardians().contains(child);
        }
    }

    ConsentCard of(ConsentPurpose purpose) {
        ConsentTerms terms = table.rules().terms(purpose.id());
        ConsentStanding standing = table.rules().standing(purpose, table.who(), table.given());
        boolean leads = table.roles().contains(Role.HEADTEACHER);
        Optional<PersonId> me = table.isAsked() ? table.caller().person() : Optional.empty();
        List<ConsentAnswer> visible = table.given().stream().filter(answer -> answer.purpose().equals(purpose.id()))
            .filter(answer -> leads || me.filter(answer.guardian()::equals).isPresent())
            .sorted(Comparator.comparing(ConsentAnswer::at).reversed()).toList();
        Optional<ConsentAnswer> mine = me.flatMap(person -> latest(table.given(), purpose.id(), person));
        Optional<LocalDate> until = mine.flatMap(answer -> ConsentStanding.until(answer, terms));
        return new ConsentCard(purpose, mine, named(visible), standing == ConsentStanding.GIVEN, said(standing, terms), touched(purpose),
            ConsentSentences.rule(terms, table.isOfAge()), until, until.filter(table.rules().day()::isAfter).isPresent(), leads);
    }

    /** Only documents the caller reads: counting the others would tell that they exist. */
    private long touched(ConsentPurpose purpose) {
        Set<DocumentTypeId> readable = gate.readable(table.caller(), table.roles(),
            purpose.types().stream().flatMap(type -> forms.documentType(type).stream()).toList()).stream()
            .map(DocumentType::id).collect(Collectors.toSet());
        return table.held().stream().filter(holding -> readable.contains(holding.type())).map(Holding::document).distinct().count();
    }

    private List<ConsentCard.Given> named(Collection<ConsentAnswer> visible) {
        Map<PersonId, Person> people = register.persons(visible.stream().map(ConsentAnswer::guardian).distinct().toList())
            .stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return visible.stream().map(answer -> new ConsentCard.Given(
            Optional.ofNullable(people.get(answer.guardian())).filter(person -> !person.isProtected())
                .map(person -> person.name().full()).orElse("–"), answer)).toList();
    }

    private Text said(ConsentStanding standing, ConsentTerms terms) {
        if (table.isOfAge()) {
            return table.isAsked() ? ConsentSentences.forHerself(standing) : ConsentSentences.forStaffOfHer(standing);
        }
        return table.isAsked() ? ConsentSentences.forGuardian(standing, terms) : ConsentSentences.forStaff(standing, terms);
    }

    static Optional<ConsentAnswer> latest(List<ConsentAnswer> given, PurposeId purpose, PersonId guardian) {
        return given.stream().filter(answer -> answer.purpose().equals(purpose) && answer.guardian().equals(guardian))
            .reduce((earlier, later) -> later);
    }
}
