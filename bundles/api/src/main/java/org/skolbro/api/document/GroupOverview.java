package org.skolbro.api.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.person.PersonId;
import org.skolbro.api.person.PersonName;

/**
 * Class overview (klassöversikt): what is written about each child of a group, at a glance. Holds no free text, only what
 * was chosen, marked or dated.
 *
 * @param children by family name; those with a security marking are in no list
 * @param written the latest document of each type for each child
 * @param begun the caller's own drafts, latest first; of others' drafts nobody is told
 */
public record GroupOverview(List<Child> children, List<Written> written, List<Begun> begun) {

    public GroupOverview {
        children = List.copyOf(children);
        written = List.copyOf(written);
        begun = List.copyOf(begun);
    }

    /** @param year årskurs in the placement that goes with the group; empty where there is none */
    public record Child(PersonId id, PersonName name, Optional<Integer> year) {
    }

    /** @param values of the fields with the kinds DATE, CHOICE and MATRIX, by key, as they are stored */
    public record Written(PersonId child, DocumentTypeId type, DocumentId document, LocalDate date, Map<String, String> values) {
        public Written {
            values = Map.copyOf(values);
        }
    }

    /**
     * @param day what stands in the draft's first DATE field, such as the day that a talk is booked for
     * @param handedIn whether it waits for somebody to decide
     */
    public record Begun(PersonId child, DocumentTypeId type, DocumentId draft, Optional<LocalDate> day, boolean handedIn) {
    }
}
