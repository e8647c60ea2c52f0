package org.skolbro.core.internal.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.core.store.PersonDataStore.Chapter;
import org.skolbro.core.store.PersonDataStore.Column;
import org.skolbro.core.store.PersonDataStore.Holds;
import org.skolbro.core.store.PersonDataStore.Table;

/**
 * What the receiver may not be told of, not even that it is there: documents, and all rows that lead to one.
 *
 * @param guardian who receives it for her ward: then nothing is said of decisions to hide from guardians, whomever from, nor of
 *     what another guardian answered, asked or read
 */
record Withheld(Set<DocumentId> documents, Optional<PersonId> guardian) {

    private static final Set<String> OF_OTHERS = Set.of("transition_evaluation", "transition_undone", "rectification");

    Withheld {
        documents = Set.copyOf(documents);
    }

    boolean covers(Table table, List<String> row) {
        if (guardian.isPresent() && (table.chapter() == Chapter.PROTECTION || OF_OTHERS.contains(table.name()))) {
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
            if (guardian.isPresent() && (column.name().equals("action") && cell.matches("(guardian|grant)\\..*")
                    || table.name().equals("consent_answer") && column.name().equals("guardian_id") && !isHers(cell))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHers(String person) {
        return guardian.filter(her -> Long.toString(her.value()).equals(person)).isPresent();
    }

    private static boolean mentions(String cell, DocumentId document) {
        return (" " + cell.replaceAll("[^a-z0-9]", " ") + " ").contains(" " + document + " ");
    }
}
