package org.skolbro.core.internal.matrix;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.consent.ConsentPurpose;
import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.Decision;
import org.skolbro.api.text.Text;
import org.skolbro.api.transition.TransitionMatrix.Proposal;
import org.skolbro.api.transition.TransitionRule;
import org.skolbro.api.transition.TransitionRule.Follows;
import org.skolbro.api.transition.TransitionRule.Level;
import org.skolbro.api.transition.TransitionRule.Provider;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.internal.transition.Rulebook;

/** Why a row cannot be set. What is let through does something on every type that it names. */
@Component(service = RowChecks.class)
public final class RowChecks {

    private final Passages passages;
    private final Rulebook rulebook;
    private final FormRules forms;

    @Activate
    public RowChecks(@Reference Passages passages, @Reference Rulebook rulebook, @Reference FormRules forms) {
        this.passages = passages;
        this.rulebook = rulebook;
        this.forms = forms;
    }

    /** @param row what would be set */
    Optional<Text> fault(TransitionRule row) {
        return shape(row).or(() -> row.level() == Level.UNIT ? ofUnit(row) : ofMunicipality(row)).or(() -> idle(row));
    }

    Optional<Text> fault(Decision decision, Proposal proposal, LocalDate today) {
        if (decision.date().isAfter(today)) {
            return Optional.of(MatrixSentences.DECISION_TO_COME);
        }
        return proposal.validFrom().isBefore(decision.date()) ? Optional.of(MatrixSentences.BEFORE_DECISION) : Optional.empty();
    }

    private Optional<Text> shape(TransitionRule row) {
        if (row.from().isEmpty() || row.types().isEmpty()) {
            return Optional.of(MatrixSentences.NOT_WHOLE);
        }
        if (!passages.typesOf(row.from()).containsAll(row.types())) {
            return Optional.of(MatrixSentences.UNKNOWN_TYPE);
        }
        Set<UnitCode> units = passages.units().stream().map(Unit::code).collect(Collectors.toSet());
        if (!units.containsAll(row.fromUnits()) || !units.containsAll(row.toUnits())) {
            return Optional.of(MatrixSentences.UNKNOWN_UNIT);
        }
        return row.validTo().filter(last -> last.isBefore(row.validFrom())).map(last -> MatrixSentences.ENDS_BEFORE);
    }

    private static Optional<Text> ofUnit(TransitionRule row) {
        return row.follows() instanceof Follows.Never && row.fromUnits().size() == 1 ? Optional.empty() : Optional.of(MatrixSentences.ONLY_OWN);
    }

    private Optional<Text> ofMunicipality(TransitionRule row) {
        return switch (row.follows()) {
            case Follows.ByLaw() -> Optional.of(MatrixSentences.ONLY_BY_LAW);
            case Follows.Review() -> row.provider() == Provider.SAME ? Optional.empty() : Optional.of(MatrixSentences.CONSENT_OUTSIDE);
            case Follows.WithConsent(PurposeId purpose) -> forms.purposes().stream().map(ConsentPurpose::id).anyMatch(purpose::equals)
                ? Optional.empty() : Optional.of(MatrixSentences.UNKNOWN_PURPOSE);
            case Follows.Never() -> Optional.empty();
        };
    }

    private Optional<Text> idle(TransitionRule row) {
        Rulebook.Rows book = rulebook.open();
        List<DocumentTypeId> idle = row.types().stream().filter(type -> !passages.acts(row, type, book)).toList();
        if (idle.isEmpty()) {
            return Optional.empty();
        }
        List<Text> names = idle.stream().map(passages::name).toList();
        return Optional.of(idle.stream().flatMap(type -> passages.law(row, type, book).stream()).filter(law -> !law.open() && (!(row.follows() instanceof Follows.Never) || requires(law))).findFirst()
            .map(law -> MatrixSentences.lawStands(names, law.basis().citation())).orElseGet(() -> MatrixSentences.nothingToKeep(names)));
    }

    private static boolean requires(TransitionRule law) {
        return law.follows() instanceof Follows.ByLaw || law.follows() instanceof Follows.Review;
    }
}
