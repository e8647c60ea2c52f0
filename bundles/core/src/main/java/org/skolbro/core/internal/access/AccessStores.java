package org.skolbro.core.internal.access;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.core.store.AccountStore;
import org.skolbro.core.store.AttemptStore;
import org.skolbro.core.store.GrantStore;
import org.skolbro.core.store.SessionStore;
import org.skolbro.core.store.SettingStore;

/** The stores of log-in and accounts, handed round together. */
@Component(service = AccessStores.class)
public final class AccessStores {

    final AccountStore accounts;
    final SessionStore sessions;
    final AttemptStore attempts;
    final GrantStore grants;
    final SettingStore settings;

    @Activate
    public AccessStores(@Reference AccountStore accounts, @Reference SessionStore sessions, @Reference AttemptStore attempts,
            @Reference GrantStore grants, @Reference SettingStore settings) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.grants = grants;
        this.settings = settings;
    }
}
