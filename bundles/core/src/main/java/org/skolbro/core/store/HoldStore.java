package org.skolbro.core.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.skolbro.api.document.HoldingId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.retention.HoldId;
import org.skolbro.api.retention.HoldRow;

/** Keeps holds (gallringsstopp). A lifted one stays, with the day it was lifted. */
public interface HoldStore {

    void insert(HoldRow hold);

    Optional<HoldRow> find(HoldId id);

    /** @throws org.skolbro.api.problem.Conflict when it is lifted already */
    void lift(HoldId id, Instant at);

    /** Newest first. */
    List<HoldRow> inForce();

    /** Holds on the child, lifted ones too. */
    List<HoldId> on(PersonId child);

    /** Puts these on another child. */
    void replace(Collection<HoldId> holds, PersonId to);

    /** Which of the holdings a hold in force stops, each with one such hold. */
    Map<HoldingId, HoldId> stopping(Collection<Holding> holdings);

    /**
     * Waits for the turn, and keeps it until the unit of work ends. Destroying takes turns with everything that must stop
     * it or rest on it (placing a hold, handing over): without this a hold could be acknowledged while what it protects
     * is being destroyed in a transaction that had looked just before.
     */
    void takeTurn();
}
