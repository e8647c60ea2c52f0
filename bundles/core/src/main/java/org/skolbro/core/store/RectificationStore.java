package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.rectification.RectificationId;
import org.skolbro.api.retention.HoldId;

/** Keeps rectifications (rättelser). One ends once; all of a document's go when {@link DocumentStore#erase} takes its content. */
public interface RectificationStore {

    void insert(StoredRectification rectification);

    Optional<StoredRectification> find(RectificationId id);

    /** Of several documents, oldest first. */
    List<StoredRectification> of(Collection<DocumentId> documents);

    /** Open ones, oldest first. */
    List<StoredRectification> open();

    /** The open one that a hold belongs to. */
    Optional<StoredRectification> openWith(HoldId hold);

    /** @throws org.skolbro.api.problem.Conflict when it has ended already */
    void end(StoredRectification ended);

    /** Those about a child. */
    List<RectificationId> ofChild(PersonId child);

    /** In these rectifications one child takes the place of another. */
    void replace(Collection<RectificationId> rectifications, PersonId from, PersonId to);
}
