package org.skolbro.core.internal.transition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.transition.AdoptedRule;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.TransitionRuleStore;

/** Every transition rule that is known: the forms' and those that were set here. */
@Component(service = Rulebook.class)
public final class Rulebook {

    private final FormRules forms;
    private final TransitionRuleStore adopted;

    @Activate
    public Rulebook(@Reference FormRules forms, @Reference TransitionRuleStore adopted) {
        this.forms = forms;
        this.adopted = adopted;
    }

    public Rows open() {
        return new Rows(Stream.concat(forms.transitionRules().stream(), adopted.all().stream().map(AdoptedRule::rule)).toList());
    }

    /** The rows as they were when it was opened. */
    public record Rows(List<TransitionRule> all) {

        /** Those about somebody who goes from one unit to the other; without a unit, those for all units. */
        public List<TransitionRule> between(Optional<UnitCode> from, Optional<UnitCode> to) {
            return all.stream().filter(rule -> isAbout(rule, from, to)).toList();
        }

        public static boolean isAbout(TransitionRule rule, Optional<UnitCode> from, Optional<UnitCode> to) {
            return isAmong(rule.fromUnits(), from) && isAmong(rule.toUnits(), to);
        }

        private static boolean isAmong(Set<UnitCode> units, Optional<UnitCode> unit) {
            return units.isEmpty() || unit.filter(units::contains).isPresent();
        }
    }
}
