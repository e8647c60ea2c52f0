package org.skolbro.core.internal.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.document.FieldRule;
import org.skolbro.api.register.Placement;
import org.skolbro.core.internal.form.FormRules;
import org.skolbro.core.store.RegisterStore;
import org.skolbro.core.store.StoredDraft;

/**
 * The dated rows about fields that are in force for a draft: on its date, for the code it is written under and the årskurs
 * that its children then are in. Where children differ the row that asks for more counts, and leaving out most of all.
 */
@Component(service = FieldRows.class)
public final class FieldRows {

    private static final BinaryOperator<FieldRule> STRICTER = BinaryOperator.minBy(
        Comparator.comparing(rule -> List.of(FieldRule.Demand.LEFT_OUT, FieldRule.Demand.MANDATORY, FieldRule.Demand.OPTIONAL)
            .indexOf(rule.demand())));

    private final FormRules forms;
    private final RegisterStore register;

    @Activate
    public FieldRows(@Reference FormRules forms, @Reference RegisterStore register) {
        this.forms = forms;
        this.register = register;
    }

    /** By the field's key. Types without rows, nearly all, cost nothing. */
    Map<String, FieldRule> of(StoredDraft draft) {
        List<FieldRule> rows = forms.fieldRules(draft.type().id());
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<String, FieldRule> found = new HashMap<>();
        for (Optional<Integer> year : years(draft)) {
            rows.stream().filter(row -> row.holds(draft.schoolType(), year, draft.date()))
                .forEach(row -> found.merge(row.field(), row, STRICTER));
        }
        return found;
    }

    private List<Optional<Integer>> years(StoredDraft draft) {
        List<Optional<Integer>> years = register.placements(OwnDrafts.children(draft.about())).stream()
            .filter(placement -> placement.schoolType().equals(draft.schoolType()) && placement.span().contains(draft.date()))
            .map(FieldRows::year).distinct().toList();
        return years.isEmpty() ? List.of(Optional.empty()) : years;
    }

    private static Optional<Integer> year(Placement placement) {
        return placement.schoolYear().isPresent() ? Optional.of(placement.schoolYear().getAsInt()) : Optional.empty();
    }
}
