package org.skolbro.core.mail;

import org.skolbro.api.mail.MailTrouble;

/** What became of a message that was given to the server. */
public sealed interface Delivery {

    /** The server has taken it, and answers for it from here on. */
    record Accepted() implements Delivery {
    }

    /**
     * The server does not take it, because of whom it is to or what it says; other messages may go.
     *
     * @param reply of the server (RFC 5321 4.2)
     */
    record Declined(int reply) implements Delivery {
    }

    /** It was not sent, for a reason that has nothing to do with it. It can be tried again. */
    record NotCarried(MailTrouble trouble) implements Delivery {
    }

    /** The server had begun to read it and went away: it may have been sent or not. */
    record Uncertain(MailTrouble trouble) implements Delivery {
    }
}
