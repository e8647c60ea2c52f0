package org.skolbro.core.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.skolbro.api.document.DocumentId;
import org.skolbro.api.document.DocumentTypeId;
import org.skolbro.api.document.HoldingId;
import org.skolbro.api.document.HoldingView.HolderKind;
import org.skolbro.api.document.HoldingView.State;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.register.UnitCode;
import org.skolbro.api.retention.HoldRow;
import org.skolbro.api.retention.RetentionRule.Milestone;

/** Keeps who holds which document for whom. A holding is active until it has ended: in state ACTIVE or DUE. */
public interface HoldingStore {

    void insert(Collection<Holding> holdings);

    Optional<Holding> find(HoldingId id);

    /** Ended ones too. */
    List<Holding> ofDocument(DocumentId document);

    /** Active holdings of several documents in one statement. */
    List<Holding> activeOf(Collection<DocumentId> documents);

    /** Which of the documents somebody holds actively. */
    default Set<DocumentId> held(Collection<DocumentId> documents) {
        return activeOf(documents).stream().map(Holding::document).collect(Collectors.toSet());
    }

    /** Active holdings for a child, at any unit or archive. */
    List<Holding> activeOf(PersonId child);

    /** Active holdings for the children, in few statements however many they are. */
    default List<Holding> activeFor(Collection<PersonId> children) {
        return children.stream().distinct().flatMap(child -> activeOf(child).stream()).toList();
    }

    /** Sets a milestone of all active holdings of a unit for a child, in one school form. Answers how many. */
    int reach(PersonId child, UnitCode unit, SchoolType schoolType, Milestone milestone, LocalDate on);

    /** Sets a milestone of those that are active, or without a day takes it away. Answers how many. */
    int reach(Collection<HoldingId> ids, Milestone milestone, Optional<LocalDate> on);

    /** Moves the unit's own active holdings for a child into the archive. Answers how many. */
    int archive(PersonId child, UnitCode unit, SchoolType schoolType);

    /** Moves all active holdings of a unit into its archive, but those for some children. Answers how many. */
    int archiveAll(UnitCode unit, Collection<PersonId> except);

    /** Lets active holdings that one kind of holder has go to another of the same unit. Answers how many. */
    int move(Collection<HoldingId> ids, HolderKind from, HolderKind to);

    /** Ends an active holding. Answers whether it was active and is now ended. */
    boolean end(HoldingId id, State how);

    /** Ends those that are active. Answers which were active and are now ended. */
    default Set<HoldingId> end(Collection<HoldingId> ids, State how) {
        return ids.stream().filter(id -> end(id, how)).collect(Collectors.toSet());
    }

    /** Holdings of a document that have not ended. */
    long remaining(DocumentId document);

    /** Holdings for a child, ended ones too. */
    List<HoldingId> ofSubject(PersonId child);

    /** Makes these be kept for another child. */
    void replaceSubject(Collection<HoldingId> holdings, PersonId to);

    /** The children of whom the unit's archive holds something. */
    List<PersonId> archivedAt(UnitCode unit);

    /** How many active holdings the selection covers. */
    long covered(HoldRow.OnSelection selection);

    /** How much of these types is kept now. */
    Kept kept(Collection<DocumentTypeId> types);

    /** Documents with an active holding, and the children they are kept for. */
    record Kept(long documents, long children) {
    }
}
