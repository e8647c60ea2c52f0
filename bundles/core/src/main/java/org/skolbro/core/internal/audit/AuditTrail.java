package org.skolbro.core.internal.audit;

import java.util.Collection;

import org.skolbro.api.access.Caller;
import org.skolbro.api.person.PersonId;

/** Writes audit lines (logg). To be called inside the unit of work of the action itself. */
public interface AuditTrail {

    /** The actor of what the platform does by itself. */
    String PLATFORM = "skolbro";

    /**
     * @param action dotted words such as {@code document.read}
     * @param reference id of what it was done to, or empty
     * @param detail codes and reasons given by the actor; never names, numbers or content
     */
    void write(Caller caller, String action, Collection<PersonId> children, String reference, String detail);

    /** For what the platform does by itself, such as gathering transitions at night. */
    void writeAutomatic(String action, Collection<PersonId> children, String reference, String detail);
}
