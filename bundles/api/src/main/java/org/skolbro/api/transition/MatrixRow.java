package org.skolbro.api.transition;

import java.util.Optional;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.text.Text;

/**
 * What is said of one document type on a way over, on each level.
 *
 * @param decides the row that a hand-over would go by; empty = nothing follows, for want of a row
 */
public record MatrixRow(DocumentTypeId type, Text name, Optional<TransitionRule> law, Optional<TransitionRule> municipality,
        Optional<TransitionRule> unit, Optional<TransitionRule> decides) {
}
