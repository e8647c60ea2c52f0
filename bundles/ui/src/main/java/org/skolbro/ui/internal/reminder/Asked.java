package org.skolbro.ui.internal.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;

import org.skolbro.api.consent.PurposeId;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.reminder.ReminderScope;
import org.skolbro.ui.internal.problem.Address;

/** What another page asked a campaign to begin with. Names units, questions and days, and nobody. */
public final class Asked {

    private static final String UNIT = "enhet";
    private static final String QUESTION = "fraga";
    private static final String LEAVES_BY = "slutar";

    private Asked() {
    }

    /** @param unit and question as codes, empty for all */
    public static QueryParameters query(String unit, String question, Optional<LocalDate> leavesBy) {
        Map<String, String> asked = new HashMap<>();
        if (!unit.isEmpty()) {
            asked.put(UNIT, unit);
        }
        if (!question.isEmpty()) {
            asked.put(QUESTION, question);
        }
        leavesBy.ifPresent(day -> asked.put(LEAVES_BY, day.toString()));
        return QueryParameters.simple(asked);
    }

    static ReminderScope in(BeforeEnterEvent event) {
        return new ReminderScope(Address.query(event, UNIT, UnitCode::new).map(Set::of).orElse(Set.of()), Set.of(), Set.of(),
            Address.query(event, QUESTION, PurposeId::new).map(Set::of).orElse(Set.of()), Address.query(event, LEAVES_BY, Address::day));
    }
}
