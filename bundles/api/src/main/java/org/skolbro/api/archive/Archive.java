package org.skolbro.api.archive;

import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.Documents.Found;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.register.Unit;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.text.Text;

/**
 * The archive (arkivet) for the archivist: by child, unit, year and kind of document, whether the form that made it is there or
 * not. Nobody with protected personal data is in it.
 *
 * <p>People are never selected by sensitive data (dataskyddslagen 3 kap. 3 §): a kind that tells something of whom it is
 * about by being there, such as a decision on special support, is searched for about one child and not among all.
 */
@ProviderType
public interface Archive {

    /** What may be asked for. */
    Choices choices(Caller caller);

    /**
     * Newest first by document date. Refused when nothing is asked for, when nobody has the number, and for a kind that would
     * select people. One audit line with the children in the answer.
     */
    Outcome<Page<Found>> search(Caller caller, Question question, Page.Request page);

    /**
     * Each narrows; empty = any.
     *
     * @param number a child's identity number, as it is written
     * @param year of the document's date
     */
    record Question(Optional<String> number, Optional<DocumentTypeId> type, Optional<UnitCode> unit, Optional<Integer> year) {

        /** Without the number: it never reaches a log by being printed. */
        @Override
        public String toString() {
            return "Question[type=" + type + ", unit=" + unit + ", year=" + year + "]";
        }
    }

    record Choices(List<Unit> units, List<Kind> types) {

        public Choices {
            units = List.copyOf(units);
            types = List.copyOf(types);
        }
    }

    /** @param amongAll whether it may be searched for among all children, and not about one alone */
    record Kind(DocumentTypeId id, Text name, boolean amongAll) {
    }
}
