package org.skolbro.api.retention;

import java.time.LocalDate;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.text.Text;

/**
 * One holding in a run, or one record of another kind. Named by type, unit and dates: the archivist does not need the content
 * to decide.
 *
 * @param holding of a record its own id; {@code document} then says the same
 * @param why row, period, milestone date and decision in one sentence
 * @param outcome why it was dropped or failed
 * @param recordKind empty for a document
 */
public record DisposalItem(HoldingId holding, DocumentId document, Text typeName, String unitName, LocalDate documentDate,
        LocalDate dueOn, RetentionRuleId rule, Text why, State state, Optional<Text> outcome,
        Optional<RecordKind> recordKind) {

    public enum State {
        WAITING, LEASED, DONE, DROPPED, FAILED
    }
}
