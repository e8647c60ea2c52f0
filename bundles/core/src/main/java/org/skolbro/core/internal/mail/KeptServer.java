package org.skolbro.core.internal.mail;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailServer.Security;

/**
 * The setting as it is kept.
 *
 * @param password sealed; empty when there is none
 */
record KeptServer(MailServer server, String password) {

    String text() {
        Properties kept = new Properties();
        kept.setProperty("host", server.host());
        kept.setProperty("port", Integer.toString(server.port()));
        kept.setProperty("security", server.security().name());
        kept.setProperty("user", server.user());
        kept.setProperty("sender", server.sender());
        kept.setProperty("sender-name", server.senderName());
        kept.setProperty("reply-to", server.replyTo());
        kept.setProperty("log-in", server.logIn());
        kept.setProperty("per-minute", Integer.toString(server.perMinute()));
        kept.setProperty("password", password);
        StringWriter out = new StringWriter();
        try {
            kept.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static Optional<KeptServer> of(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new KeptServer(new MailServer(kept.getProperty("host"), Integer.parseInt(kept.getProperty("port")),
            Security.valueOf(kept.getProperty("security")), kept.getProperty("user"), kept.getProperty("sender"),
            kept.getProperty("sender-name"), kept.getProperty("reply-to"), kept.getProperty("log-in"),
            Integer.parseInt(kept.getProperty("per-minute"))), kept.getProperty("password")));
    }

    /** What the password is sealed for. */
    static String purpose(MailServer server) {
        return "mail " + server.host() + " " + server.port() + " " + server.user();
    }
}
