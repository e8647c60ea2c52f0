package org.skolbro.api.mail;

/**
 * The municipality's server for outgoing e-mail (e-postserver), and how messages present themselves. Holds anything that somebody
 * may have written; {@link MailServers#set} says what is wrong with it.
 *
 * @param user log-in name at the server; empty for a server that asks for none
 * @param sender address that messages come from, and to which the world sends what cannot be delivered
 * @param senderName shown beside it
 * @param replyTo address for answers; empty for the sender
 * @param logIn web address of the log-in page, as it stands in messages
 * @param perMinute how many messages are given to the server in a minute
 */
public record MailServer(String host, int port, Security security, String user, String sender, String senderName, String replyTo,
        String logIn, int perMinute) {

    /** How the way to the server is protected. */
    public enum Security {
        /** Begins in clear text and is refused unless it goes over to TLS (RFC 3207); most often port 587. */
        STARTTLS,
        /** TLS from the first byte (RFC 8314); most often port 465. */
        TLS,
        /** In clear text, for a server in the same closed net. */
        NONE
    }

    /** Messages in a minute unless somebody says otherwise. */
    public static final int PACE = 60;

    public MailServer {
        if (host == null || security == null || user == null || sender == null || senderName == null || replyTo == null || logIn == null) {
            throw new IllegalArgumentException("A mail server has every value, though some may be empty");
        }
    }
}
