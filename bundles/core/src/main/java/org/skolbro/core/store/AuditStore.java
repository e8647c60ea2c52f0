package org.skolbro.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.skolbro.api.access.AccountId;
import org.skolbro.api.audit.Audit;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;

/** Keeps audit lines. There is no way to change or remove one here. */
public interface AuditStore {

    void append(Optional<AccountId> account, AuditLine line);

    /** Newest first, unless the filter says otherwise. */
    Page<AuditLine> lines(Audit.Filter filter, Page.Request page);

    List<String> actions();

    /** About the child, with one of the actions and exactly that reference; oldest first. */
    List<AuditLine> about(PersonId child, String reference, Collection<String> actions);
}
