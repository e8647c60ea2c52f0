package org.skolbro.api.mail;

import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;
import org.skolbro.api.access.Caller;
import org.skolbro.api.outcome.Outcome;

/** The setting of the mail server. For administrators. */
@ProviderType
public interface MailServers {

    Setting setting(Caller caller);

    /** @param passwordKept whether there is a password for it; itself it is never read out again */
    record Setting(Optional<MailServer> server, boolean passwordKept) {
    }

    /**
     * Refused with what is wrong. Nothing is asked of the server.
     *
     * @param password the new one; empty keeps the old, unless host, port or user are others, so that nobody can have the old
     *     password sent to a server of her own
     */
    Outcome<Setting> set(Caller caller, MailServer server, Optional<String> password);

    /**
     * Gives the server a short message to an address, and waits until it has answered, at most about a minute. The address is kept nowhere.
     * Refused with what went wrong.
     */
    Outcome<Setting> tryOut(Caller caller, String to);
}
