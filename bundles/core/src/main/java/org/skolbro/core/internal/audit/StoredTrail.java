package org.skolbro.core.internal.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.AccountId;
import org.skolbro.api.access.Caller;
import org.skolbro.api.audit.AuditLine;
import org.skolbro.api.audit.AuditLineId;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.problem.NotPermitted;
import org.skolbro.core.internal.access.IssuedCaller;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.AuditStore;

/** Writes the trail into the database, in whatever unit of work is open. */
@Component
public final class StoredTrail implements AuditTrail {

    private static final int LONGEST_DETAIL = 500;
    private static final Pattern ACTION = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");
    /** People write numbers into reasons although they are asked not to. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{6}|\\d{8})\\s?[-+]?\\s?(\\d{4}|TF\\d{2}|[A-Z]\\d{3})(?!\\d)");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final AuditStore store;
    private final Clock clock;

    @Activate
    public StoredTrail(@Reference AuditStore store, @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void write(Caller caller, String action, Collection<PersonId> children, String reference, String detail) {
        if (!(caller instanceof IssuedCaller issued)) {
            throw new NotPermitted("The caller is not logged in");
        }
        append(Optional.of(issued.account()), issued.actor(), action, children, reference, detail);
    }

    @Override
    public void writeAutomatic(String action, Collection<PersonId> children, String reference, String detail) {
        append(Optional.empty(), PLATFORM, action, children, reference, detail);
    }

    private void append(Optional<AccountId> account, String actor, String action, Collection<PersonId> children,
            String reference, String detail) {
        if (!ACTION.matcher(action).matches()) {
            throw new IllegalArgumentException("An action is dotted words in small letters");
        }
        store.append(account, new AuditLine(new AuditLineId(Ids.next()), clock.instant(), actor, action,
            List.copyOf(children), reference, clean(detail)));
    }

    private static String clean(String detail) {
        String line = NUMBER.matcher(CONTROL.matcher(detail).replaceAll(" ")).replaceAll("••••");
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
