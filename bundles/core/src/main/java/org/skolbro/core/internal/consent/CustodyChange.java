package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.ConsentRule;
import org.skolbro.api.person.Person;
import org.skolbro.api.register.Guardianship;
import org.skolbro.api.text.Text;

/**
 * A change of who answers for a child (ändrad vårdnad) that made a consent come or go, with the same answers. By whom and for whom
 * is not told: a headteacher sees who the guardians are where she may.
 *
 * @param on the first day on which it was so
 * @param gained whether a consent counts now that did not before; else one that did counts no longer
 */
public record CustodyChange(LocalDate on, boolean gained) {

    /** The latest one until today; changes that make no difference to any question are passed over. */
    public static Optional<CustodyChange> latest(Person child, Collection<Guardianship> guardianships, Collection<ConsentPurpose> purposes,
            List<ConsentAnswer> answers, List<ConsentRule> rules, LocalDate today) {
        RulesOfTheDay now = new RulesOfTheDay(rules, today);
        return guardianships.stream().filter(one -> one.child().equals(child.id()))
            .flatMap(one -> Stream.concat(Stream.of(one.span().from()), one.span().to().map(last -> last.plusDays(1)).stream()))
            .filter(day -> !day.isAfter(today)).distinct().sorted(Comparator.reverseOrder())
            .flatMap(day -> made(Guardians.of(child, guardianships, day.minusDays(1)), Guardians.of(child, guardianships, day), purposes, answers, now)
                .map(gained -> new CustodyChange(day, gained)).stream()).findFirst();
    }

    private static Optional<Boolean> made(WhoAnswers before, WhoAnswers after, Collection<ConsentPurpose> purposes, List<ConsentAnswer> answers,
            RulesOfTheDay rules) {
        if (before.guardians().isEmpty()) {
            return Optional.empty();
        }
        return purposes.stream().filter(purpose -> given(purpose, before, answers, rules) != given(purpose, after, answers, rules))
            .map(purpose -> given(purpose, after, answers, rules)).min(Comparator.naturalOrder());
    }

    private static boolean given(ConsentPurpose purpose, WhoAnswers who, List<ConsentAnswer> answers, RulesOfTheDay rules) {
        return rules.standing(purpose, who, answers) == ConsentStanding.GIVEN;
    }

    public Text inWords() {
        return gained
            ? Text.sv("Vårdnaden ändrades den " + on + ". Ett samtycke gäller nu som inte gällde förut.")
                .en("Custody changed on " + on + ". A consent counts now that did not before.")
            : Text.sv("Vårdnaden ändrades den " + on + ". Ett samtycke gäller inte längre.")
                .en("Custody changed on " + on + ". A consent counts no longer.");
    }
}
