package org.skolbro.api.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.IdentityNumber;
import org.skolbro.api.person.PersonId;

/**
 * The register (elevregistret) as a caller may see it. Lists hold only what the caller has a relation to today; a person
 * with a security marking is in no list, and her page opens only for those with a personal grant. Asking for a child
 * that one may not see answers {@link org.skolbro.api.problem.NotFound}, as if she did not exist.
 */
@ProviderType
public interface Register {

    /** Groups the caller is assigned to; for a headteacher all groups of the unit. By unit, then name. */
    List<GroupRow> groups(Caller caller);

    GroupRow group(Caller caller, GroupId group);

    /** Children of a group today, by family name. One audit line with all of them. */
    List<ChildRow> children(Caller caller, GroupId group);

    /** Children the caller may see whose name contains all words of {@code text}; at most {@code page.limit()}. */
    Page<ChildRow> search(Caller caller, String text, Page.Request page);

    /** The caller's own children under 18, for guardians. */
    List<ChildRow> myChildren(Caller caller);

    ChildCard child(Caller caller, PersonId child);

    /** The whole identity number, to somebody who says why; the reason is written in the audit. */
    IdentityNumber reveal(Caller caller, PersonId child, String reason);

    /** Units the caller has a duty at; for administrators and archivists all. */
    List<Unit> units(Caller caller);

    /** Units whose headteacher the caller is, by name. */
    List<Unit> headed(Caller caller);

    /**
     * Whom the register knows by that id (personId in the total file). For administrators and operators, who invite to
     * accounts; says nothing of the person.
     */
    Optional<PersonId> find(Caller caller, UUID registerId);

    /** Who has the number in the register, or had it. For the same callers; says nothing of the person either. */
    Optional<PersonId> find(Caller caller, IdentityNumber number);

    /** Staff of a unit by name, for choosing a co-author or a substitute. */
    List<StaffRow> staff(Caller caller, UnitCode unit);

    /** One member of staff in a list. {@code role} is a DutyRole value of SS 12000. */
    record StaffRow(PersonId id, String name, String role) {
    }
}
