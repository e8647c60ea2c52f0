package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.disclosure.DisclosureId;
import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldId;

/** Keeps requests for public documents (begäran om utlämnande). */
public interface DisclosureStore {

    /** The next number of a year. Whoever asks has it to herself until the unit of work ends. */
    int nextNumber(int year);

    void insert(StoredDisclosure disclosure);

    Optional<StoredDisclosure> find(DisclosureId id);

    /** @throws org.skolbro.api.problem.Conflict when the version before is not what is kept */
    void update(StoredDisclosure disclosure);

    /** All, the open ones first by due day, then the latest closed first. */
    List<StoredDisclosure> all();

    /** Open ones that a document belongs to. */
    List<StoredDisclosure> openWith(DocumentId document);

    /** The open request that a hold belongs to. */
    Optional<StoredDisclosure> openWith(HoldId hold);

    /** Requests with a document that was chosen for the person. */
    List<DisclosureId> of(PersonId person);

    /** In these requests one person takes the place of another. */
    void replace(Collection<DisclosureId> disclosures, PersonId from, PersonId to);
}
