package org.skolbro.core.internal.extract;

import java.util.List;
import java.util.Set;

import org.skolbro.api.document.DocumentId;
import org.skolbro.core.store.PersonDataStore.Chapter;
import org.skolbro.core.store.PersonDataStore.Column;
import org.skolbro.core.store.PersonDataStore.Holds;
import org.skolbro.core.store.PersonDataStore.Table;

/**
 * What the receiver may not be told of, not even that it is there: documents, and all rows that lead to one.
 *
 * @param fromGuardian whether a guardian receives it: then nothing is said of decisions to hide from guardians, whomever from
 */
record Withheld(Set<DocumentId> documents, boolean fromGuardian) {

    Withheld {
        documents = Set.copyOf(documents);
    }

    boolean covers(Table table, List<String> row) {
        if (fromGuardian && (table.chapter() == Chapter.PROTECTION || table.name().equals("transition_evaluation"))) {
            return true;
        }
        for (int i = 0; i < row.size(); i++) {
            Column column = table.columns().get(i);
            String cell = row.get(i);
            if (column.holds() == Holds.DOCUMENT && !cell.isEmpty() && documents.contains(new DocumentId(Long.parseLong(cell)))) {
                return true;
            }
            boolean leads = column.name().equals("reference") || column.name().equals("detail");
            if (leads && documents.stream().anyMatch(document -> mentions(cell, document))) {
                return true;
            }
            if (fromGuardian && column.name().equals("action") && cell.matches("(guardian|grant)\\..*")) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentions(String cell, DocumentId document) {
        return (" " + cell.replaceAll("[^a-z0-9]", " ") + " ").contains(" " + document + " ");
    }
}
