package org.skolbro.mail.smtp.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.Properties;

import javax.net.ssl.SSLSocketFactory;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailServer.Security;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;
import org.skolbro.core.mail.Mailing;

/** One connection to the server, made anew when it is gone. */
final class SmtpMailing implements Mailing {

    /** Milliseconds, as the library wants them. */
    private static final String TO_CONNECT = "10000";
    private static final String TO_ANSWER = "20000";
    private static final int CLOSING = 421;
    private static final int FIRST_NO = 400;

    private final MailServer server;
    private final String password;
    private final Optional<SSLSocketFactory> trust;
    private Optional<SMTPTransport> connected = Optional.empty();
    private Optional<Session> session = Optional.empty();

    SmtpMailing(MailServer server, String password, Optional<SSLSocketFactory> trust) {
        this.server = server;
        this.password = password;
        this.trust = trust;
    }

    @Override
    public Delivery carry(Mail mail) {
        return OwnClasses.found(() -> carried(mail));
    }

    @Override
    public void close() {
        OwnClasses.found(() -> {
            hangUp();
            return this;
        });
    }

    private Delivery carried(Mail mail) {
        SMTPTransport transport;
        NotedMessage message;
        try {
            transport = connection();
            message = new NotedMessage(session.orElseThrow(), server, mail);
        } catch (MessagingException | IOException e) {
            hangUp();
            return new Delivery.NotCarried(Troubles.of(e));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (MessagingException e) {
            Delivery failed = failed(e, message.isBegun());
            if (!(failed instanceof Delivery.Declined)) {
                hangUp();
            }
            return failed;
        }
    }

    /** An answer of the server is an answer; without one it depends on whether it had begun to read. */
    private static Delivery failed(MessagingException why, boolean begun) {
        for (Exception each = why; each != null; each = each instanceof MessagingException next ? next.getNextException() : null) {
            if (each instanceof SMTPAddressFailedException address && address.getReturnCode() >= FIRST_NO) {
                return answered(address.getReturnCode(), MailTrouble.BROKEN_OFF);
            }
            if (each instanceof SMTPSendFailedException send && send.getReturnCode() >= FIRST_NO) {
                return begun ? answered(send.getReturnCode(), MailTrouble.BROKEN_OFF)
                    : new Delivery.NotCarried(send.getReturnCode() == CLOSING ? MailTrouble.BROKEN_OFF : MailTrouble.SENDER);
            }
        }
        MailTrouble trouble = Troubles.of(why);
        MailTrouble said = trouble == MailTrouble.OTHER ? MailTrouble.BROKEN_OFF : trouble;
        return begun ? new Delivery.Uncertain(said) : new Delivery.NotCarried(said);
    }

    private static Delivery answered(int reply, MailTrouble closing) {
        return reply == CLOSING ? new Delivery.NotCarried(closing) : new Delivery.Declined(reply);
    }

    private SMTPTransport connection() throws MessagingException {
        if (connected.filter(SMTPTransport::isConnected).isEmpty()) {
            hangUp();
            Session fresh = Session.getInstance(settings());
            // named and not looked for: what the library would find depends on who asks
            SMTPTransport transport = new SMTPTransport(fresh, new URLName("smtp", server.host(), server.port(), null, null, null));
            // without a user the library still logs in with whatever password it is given
            boolean logsIn = !server.user().isEmpty();
            transport.connect(server.host(), server.port(), logsIn ? server.user() : null, logsIn ? password : null);
            connected = Optional.of(transport);
            session = Optional.of(fresh);
        }
        return connected.get();
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        settings.setProperty("mail.smtp.from", server.sender());
        settings.setProperty("mail.smtp.connectiontimeout", TO_CONNECT);
        settings.setProperty("mail.smtp.timeout", TO_ANSWER);
        settings.setProperty("mail.smtp.writetimeout", TO_ANSWER);
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.TLS));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        trust.ifPresent(factory -> settings.put("mail.smtp.ssl.socketFactory", factory));
        return settings;
    }

    private void hangUp() {
        connected.ifPresent(transport -> {
            try {
                transport.close();
            } catch (MessagingException gone) {
                // it is gone, as it should be
            }
        });
        connected = Optional.empty();
    }
}
