package org.skolbro.core.internal.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.consent.ConsentAnswer;
import org.skolbro.api.consent.ConsentAnswer.Choice;
import org.skolbro.api.consent.ConsentTerms;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.internal.time.PlatformClock;

/**
 * How a consent stands (samtyckesläge), by the terms that apply. Where nothing is decided all guardians must have said yes to
 * the text as it is now; one no, or silence, is no (OSL 12 kap. 2–3 §§).
 */
public enum ConsentStanding {
    GIVEN, MISSING,
    /** Missing, because a yes has grown too old. */
    LAPSED, REFUSED, NO_GUARDIAN;

    /** The one place where answers become a standing. {@code answers} are oldest first. */
    public static ConsentStanding of(PurposeId purpose, int textVersion, ConsentTerms terms, WhoAnswers who,
            List<ConsentAnswer> answers, LocalDate day) {
        List<PersonId> asked = who.by(terms);
        if (asked.isEmpty()) {
            return NO_GUARDIAN;
        }
        Map<PersonId, ConsentAnswer> latest = new HashMap<>();
        answers.stream().filter(answer -> answer.purpose().equals(purpose))
            .forEach(answer -> latest.put(answer.guardian(), answer));
        List<ConsentStanding> each = asked.stream().map(one -> ofOne(latest.get(one), textVersion, terms, day)).toList();
        return switch (terms.agreement()) {
            case ALL -> first(each, REFUSED, LAPSED, MISSING, GIVEN);
            case ONE -> first(each, GIVEN, LAPSED, MISSING, REFUSED);
            case UNLESS_DISPUTE -> first(each, REFUSED, GIVEN, LAPSED, MISSING);
        };
    }

    /** The last day on which a yes counts; empty for one without an end, and for a no, which never grows old. */
    public static Optional<LocalDate> until(ConsentAnswer answer, ConsentTerms terms) {
        return answer.choice() != Choice.YES || terms.months() == 0 ? Optional.empty()
            : Optional.of(answer.at().atZone(PlatformClock.ZONE).toLocalDate().plusMonths(terms.months()).minusDays(1));
    }

    private static ConsentStanding ofOne(ConsentAnswer answer, int textVersion, ConsentTerms terms, LocalDate day) {
        if (answer == null) {
            return MISSING;
        }
        if (answer.choice() != Choice.YES) {
            return REFUSED;
        }
        if (answer.textVersion() < textVersion) {
            return MISSING;
        }
        return until(answer, terms).filter(day::isAfter).isPresent() ? LAPSED : GIVEN;
    }

    private static ConsentStanding first(List<ConsentStanding> each, ConsentStanding... order) {
        for (ConsentStanding standing : order) {
            if (each.contains(standing)) {
                return standing;
            }
        }
        throw new IllegalStateException("a standing that is not known");
    }
}
