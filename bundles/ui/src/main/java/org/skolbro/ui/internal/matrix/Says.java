package org.skolbro.ui.internal.matrix;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.icon.VaadinIcon;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.TransitionMatrix.Choices;
import org.skolbro.api.transition.TransitionMatrix.TypeOf;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.ui.internal.text.Words;
import org.skolbro.ui.view.Status;
import org.skolbro.ui.view.StatusChip;

/** A row of the matrix as one reads it aloud. */
final class Says {

    private final Words words;
    private final Map<DocumentTypeId, String> types;
    private final Map<UnitCode, String> units;

    Says(Words words, Choices choices) {
        this.words = words;
        this.types = choices.types().stream().collect(Collectors.toMap(TypeOf::type, type -> words.say(type.name()), (one, same) -> one));
        this.units = choices.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }

    String follows(TransitionRule rule) {
        return switch (rule.follows()) {
            case Follows.ByLaw ignored -> words.say("matrix.says.by-law");
            case Follows.WithConsent ignored -> words.say("matrix.says.with-consent");
            case Follows.Review ignored -> words.say("matrix.says.review");
            case Follows.Never ignored -> words.say("matrix.says.never");
        };
    }

    StatusChip chip(Optional<TransitionRule> decides) {
        if (decides.isEmpty()) {
            return StatusChip.saying(words.say("matrix.says.no-row"), VaadinIcon.BAN, Status.Tone.NEUTRAL);
        }
        String word = follows(decides.get());
        return switch (decides.get().follows()) {
            case Follows.ByLaw ignored -> StatusChip.saying(word, VaadinIcon.ARROW_RIGHT, Status.Tone.GOOD);
            case Follows.WithConsent ignored -> StatusChip.saying(word, VaadinIcon.HANDSHAKE, Status.Tone.INFO);
            case Follows.Review ignored -> StatusChip.saying(word, VaadinIcon.EYE, Status.Tone.WARN);
            case Follows.Never ignored -> StatusChip.saying(word, VaadinIcon.BAN, Status.Tone.NEUTRAL);
        };
    }

    String types(TransitionRule rule) {
        return words.and(rule.types().stream().map(type -> types.getOrDefault(type, type.value())).sorted().toList());
    }

    String way(TransitionRule rule) {
        return words.say("matrix.way", end(rule.from(), rule.fromUnits()),
            rule.to().isEmpty() && rule.toUnits().isEmpty() && rule.provider() != Provider.ANY ? words.word("matrix.provider", rule.provider())
                : end(rule.to(), rule.toUnits()) + (rule.provider() == Provider.ANY ? "" : ", " + words.word("matrix.provider", rule.provider())));
    }

    private String end(Set<SchoolType> codes, Set<UnitCode> named) {
        String forms = codes.isEmpty() ? words.say("matrix.any-form") : joined(codes, code -> words.say(code.name()));
        return named.isEmpty() ? forms : joined(named, unit -> units.getOrDefault(unit, unit.value())) + " (" + forms + ")";
    }

    private <T> String joined(Collection<T> several, Function<T, String> name) {
        return words.or(several.stream().map(name).sorted().toList());
    }

    String days(TransitionRule rule) {
        if (rule.validTo().filter(rule.validFrom()::isAfter).isPresent()) {
            return words.say("matrix.never");
        }
        return rule.validTo().map(last -> words.say("matrix.from-to", words.day(rule.validFrom()), words.day(last)))
            .orElseGet(() -> words.say("matrix.from-on", words.day(rule.validFrom())));
    }
}
