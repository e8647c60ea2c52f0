package org.skolbro.api.transition;

import java.util.List;

import org.skolbro.api.document.DocumentRow;
import org.skolbro.api.law.LegalBasis;
import org.skolbro.api.text.Text;

/**
 * What follows and what does not (förhandsvisning av överlämnande), evaluated now.
 *
 * @param fingerprint names exactly this evaluation; handing over something else than was shown is refused
 */
public record HandOver(TransitionRow transition, List<Item> items, String note, String fingerprint) {

    public enum Verdict {
        FOLLOWS, STAYS, REVIEW
    }

    /** One document with its verdict, the reason in a sentence, and what the reason rests on. */
    public record Item(DocumentRow document, Verdict verdict, Text reason, LegalBasis basis) {
    }

    public HandOver {
        items = List.copyOf(items);
    }
}
