package org.skolbro.core.internal.register;

import java.util.Collection;

import org.skolbro.api.person.PersonId;

/** Told when placements were added or changed. Called inside the unit of work that changed them. */
public interface RegisterChanges {

    void placementsChanged(Collection<PersonId> children);
}
