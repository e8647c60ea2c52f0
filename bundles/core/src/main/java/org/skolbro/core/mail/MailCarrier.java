package org.skolbro.core.mail;

import org.skolbro.api.mail.MailServer;

/** Carries messages to a mail server (e-postbud). Neither logs nor throws anything with an address in it. */
public interface MailCarrier {

    /**
     * Connects to nothing yet.
     *
     * @param password empty for a server that asks for none
     */
    Mailing open(MailServer server, String password);
}
