package org.skolbro.core.mail;

/** A way to the server that several messages go. For one thread. */
public interface Mailing extends AutoCloseable {

    /** Waits until the server has answered, at most about a minute. Connects when there is no connection, or none any more. */
    Delivery carry(Mail mail);

    @Override
    void close();
}
