package org.skolbro.core.internal.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.AssuranceLevel;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.document.DocumentType;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.GroupId;
import org.skolbro.api.register.UnitCode;

/**
 * The gate (behörighetskontroll). Every service of the core asks it, for the UI, the console and add-ons alike. Relations
 * are read anew each time, on today's date. All methods refuse a caller that the core did not issue, whose log-in has
 * ended, or whose second factor was set up and is missing, with {@link org.skolbro.api.problem.NotPermitted}.
 */
public interface Gate {

    /** The account behind a caller that is genuine and alive. */
    AccountId account(Caller caller);

    /** @throws org.skolbro.api.problem.NotPermitted unless the caller has one of the office roles now */
    void requireOffice(Caller caller, Role... anyOf);

    /** @throws org.skolbro.api.problem.NotPermitted below that level */
    void requireLevel(Caller caller, AssuranceLevel level);

    /**
     * What the caller is to a child today: none = a stranger. A protected child has relations only to guardians, herself
     * and staff with a personal grant, and only when they have used a second factor. An archivist has the role ARCHIVIST
     * to every child that is not protected.
     */
    Set<Role> towards(Caller caller, PersonId child);

    /** The same for many children with a constant number of statements; children without any relation are left out. */
    Map<PersonId, Set<Role>> towards(Caller caller, Collection<PersonId> children);

    /**
     * Those of the children whom the caller has a personal permission to, wherever they are placed now: enough to finish
     * what the unit owes a protected child who has left it, and for nothing else.
     */
    Set<PersonId> permitted(Caller caller, Collection<PersonId> children);

    /**
     * The units through which the caller is staff to the child, and as what: those of the groups, duties and grants that
     * the relation comes from. Staff read what these units hold, so that nothing is seen that was not handed over.
     */
    Map<UnitCode, Set<Role>> asStaff(Caller caller, PersonId child);

    /** The same for many children with a constant number of statements; those without any such unit are left out. */
    Map<PersonId, Map<UnitCode, Set<Role>>> asStaff(Caller caller, Collection<PersonId> children);

    Set<Role> towards(Caller caller, GroupId group);

    /** The same for many groups with a constant number of statements; groups without any relation are left out. */
    Map<GroupId, Set<Role>> towardsGroups(Caller caller, Collection<GroupId> groups);

    Set<Role> at(Caller caller, UnitCode unit);

    /** Whether these roles read finalised documents of the type, at the caller's assurance level. */
    boolean reads(Caller caller, Set<Role> roles, DocumentType type);

    /** Those of the types that these roles read, asked at once. */
    List<DocumentType> readable(Caller caller, Set<Role> roles, Collection<DocumentType> types);

    boolean writes(Caller caller, Set<Role> roles, DocumentType type);
}
