package org.skolbro.mail.smtp.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;

import org.skolbro.api.mail.MailServer;
import org.skolbro.core.mail.Mail;

/** A message that knows whether the server has begun to read it. */
final class NotedMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String domain;
    private boolean begun;

    NotedMessage(Session session, MailServer server, Mail mail) throws MessagingException, IOException {
        super(session);
        domain = server.sender().substring(server.sender().indexOf('@') + 1);
        setFrom(new InternetAddress(server.sender(), server.senderName(), UTF_8));
        if (!server.replyTo().isEmpty()) {
            setReplyTo(new InternetAddress[]{new InternetAddress(server.replyTo(), true)});
        }
        setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(mail.subject(), UTF_8);
        setSentDate(new Date());
        // no machine shall answer it (RFC 3834 5)
        setHeader("Auto-Submitted", "auto-generated");
        // as bytes, so that no part has to be found that makes bytes of words
        setDataHandler(new DataHandler(new ByteArrayDataSource(mail.text().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            "text/plain; charset=UTF-8")));
        setHeader("Content-Type", "text/plain; charset=UTF-8");
        setHeader("Content-Transfer-Encoding", "quoted-printable");
        saveChanges();
    }

    /** The library's own tells the name of the machine. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + UUID.randomUUID() + "@" + domain + ">");
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, without);
    }

    boolean isBegun() {
        return begun;
    }
}
