package org.skolbro.api.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Page;
import org.skolbro.api.person.PersonId;

/** Audit (granskning): who read, moved and destroyed what. For auditors; reading the audit is audited too. */
@ProviderType
public interface Audit {

    /** Newest first, unless the filter says otherwise. */
    Page<AuditLine> lines(Caller caller, Filter filter, Page.Request page);

    /** Words that {@link Filter#action} may be. */
    List<String> actions(Caller caller);

    /** @param actor the display name or user name contains this; @param from and {@code to}: both days included */
    record Filter(Optional<String> actor, Optional<PersonId> child, Optional<String> action, Optional<LocalDate> from,
            Optional<LocalDate> to, boolean oldestFirst) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

        /** Newest first. */
        public Filter(Optional<String> actor, Optional<PersonId> child, Optional<String> action, Optional<LocalDate> from,
                Optional<LocalDate> to) {
            this(actor, child, action, from, to, false);
        }
    }
}
