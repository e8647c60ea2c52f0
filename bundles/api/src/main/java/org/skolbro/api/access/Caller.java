package org.skolbro.api.access;

import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.person.PersonId;

/**
 * Somebody who logged in, handed to every service. Only {@link SignIn} makes them; a service refuses any other
 * implementation, and one whose log-in has ended.
 */
@ProviderType
public interface Caller {

    AccountId account();

    /** Who it is in the register; empty for accounts of offices (archivist, administrator, auditor). */
    Optional<PersonId> person();

    /** The name shown to the caller herself and, as author, to others. */
    String displayName();

    /** Roles in force at log-in, for building menus. What may be done to a child is asked anew each time. */
    Set<Role> roles();

    AssuranceLevel level();
}
