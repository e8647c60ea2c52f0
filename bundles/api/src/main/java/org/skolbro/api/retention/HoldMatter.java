package org.skolbro.api.retention;

import org.skolbro.api.text.Text;

/**
 * What is open and placed a hold by itself (ärendet bakom ett gallringsstopp). Kept as what it is and the one thing that tells it
 * from others, so that everybody reads it in her own language.
 *
 * @param detail the day an order is needed, or the number of a request; may be empty
 */
public record HoldMatter(Kind kind, String detail) {

    public enum Kind {
        /** Somebody ordered archived documents. */
        ORDER(Text.sv("Öppen beställning").en("Open order"), Text.sv(", behövs senast ").en(", needed by ")),
        /** Somebody asked that a document is rectified. */
        RECTIFICATION(Text.sv("Öppen begäran om rättelse").en("Open request for rectification"), Text.sv(", ").en(", ")),
        /** Somebody requested public documents. */
        DISCLOSURE(Text.sv("Öppen begäran om utlämnande").en("Open request for disclosure"), Text.sv(", ").en(", "));

        private final Text title;
        private final Text before;

        Kind(Text title, Text before) {
            this.title = title;
            this.before = before;
        }
    }

    public HoldMatter {
        if (kind == null || detail == null) {
            throw new IllegalArgumentException("A matter is of a kind");
        }
    }

    public Text said() {
        return detail.isEmpty() ? kind.title
            : new Text(kind.title.sv() + kind.before.sv() + detail, kind.title.en() + kind.before.en() + detail);
    }
}
