package org.skolbro.api.retention;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.text.Text;

/**
 * One holding in a run. Named by type, unit and dates: the archivist does not need the content to decide.
 *
 * @param why row, period, milestone date and decision in one sentence
 * @param outcome why it was dropped or failed
 */
public record DisposalItem(HoldingId holding, DocumentId document, Text typeName, String unitName, LocalDate documentDate,
        LocalDate dueOn, RetentionRuleId rule, Text why, State state, Optional<Text> outcome) {

    public enum State {
        WAITING, LEASED, DONE, DROPPED, FAILED
    }
}
