package org.skolbro.core.internal.access;

import java.time.Instant;
import java.time.LocalDate;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.core.internal.time.Daily;

/**
 * Throws away log-ins that can no longer be alive, and attempts that no longer count. Once a day and not at each log-in,
 * where sweeping a table would make those who log in at the same moment wait for each other.
 */
@Component
public final class OldLogIns implements Daily {

    private final AccessStores stores;
    private final Directory register;

    @Activate
    public OldLogIns(@Reference AccessStores stores, @Reference Directory register) {
        this.stores = stores;
        this.register = register;
    }

    @Override
    public void dayCame(LocalDate today) {
        Instant now = register.now();
        stores.sessions.endBefore(now.minus(Sessions.LONGEST));
        stores.attempts.forgetBefore(now.minus(Delays.MEMORY));
    }
}
