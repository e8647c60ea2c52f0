package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.Hiding;
import org.skolbro.api.document.HidingId;
import org.skolbro.api.person.PersonId;

/** Keeps what is hidden from guardians (sekretess mot vårdnadshavare). Decisions, their documents and their ends are only added. */
public interface HidingStore {

    void insert(Hiding hiding);

    Optional<Hiding> find(HidingId id);

    /** Every decision about a child, newest first. */
    List<Hiding> about(PersonId child);

    /** Every decision that names the document, newest first. */
    List<Hiding> naming(DocumentId document);

    /** What the decisions in force on the day hide from somebody, in one statement. */
    Hidden from(PersonId guardian, LocalDate day);

    /** Makes a decision about documents name one more; one that it names already is no fault. */
    void extend(HidingId id, DocumentId document);

    /** @throws org.skolbro.api.problem.Conflict when it is lifted already */
    void lift(HidingId id, Hiding.Lifting lifting);

    /**
     * Waits for the turn, and keeps it until the unit of work ends. Hiding a document takes turns with making another from
     * it: otherwise neither would see the other, and the new one would be shown.
     */
    void takeTurn();

    /** Decisions that have the person on either side. */
    List<HidingId> of(PersonId person);

    /** In these decisions one person takes the place of another, as child and as guardian. */
    void replace(Collection<HidingId> hidings, PersonId from, PersonId to);
}
