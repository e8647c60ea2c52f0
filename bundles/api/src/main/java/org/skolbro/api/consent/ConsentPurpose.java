package org.skolbro.api.consent;

import java.util.Set;

import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/**
 * Consent purpose (ändamål för samtycke): one question to guardians.
 *
 * @param textVersion grows with each change of the texts; an answer is to one version
 * @param types document types whose hand-over hangs on the answer
 */
public record ConsentPurpose(PurposeId id, int textVersion, Text question, Text meaning, Set<DocumentTypeId> types,
        LegalBasis basis) {

    public ConsentPurpose {
        if (id == null || textVersion < 1 || question == null || meaning == null || basis == null) {
            throw new IllegalArgumentException("A purpose has an id, a text version, a question, its meaning and a legal basis");
        }
        types = Set.copyOf(types);
    }
}
