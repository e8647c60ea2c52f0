package org.skolbro.mail.smtp.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.Optional;

import javax.net.ssl.SSLContext;

import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailServer.Security;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;
import org.skolbro.core.mail.Mailing;

/** What arrives at a real server. */
public class SmtpCarrierTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private static final String TO = "mor@example.org";

    private final GreenMail post = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Before
    public void start() {
        post.start();
    }

    @After
    public void stop() {
        post.stop();
    }

    @Test
    public void isReadableInSwedish() throws Exception {
        assertEquals(new Delivery.Accepted(), carry(server(""), "", new Mail(TO, "Frågor på å, ä och ö – svara", "Hej!\n\nÅäö och en lång rad "
            + "å".repeat(300) + "\n.\nSlut\n")));
        MimeMessage message = post.getReceivedMessages()[0];
        assertEquals("Frågor på å, ä och ö – svara", message.getSubject());
        String text = ((String) message.getContent()).replace("\r\n", "\n");
        assertTrue(text, text.startsWith("Hej!\n\nÅäö och en lång rad " + "å".repeat(300) + "\n.\nSlut"));
        InternetAddress from = (InternetAddress) message.getFrom()[0];
        assertEquals("Norrbro kömmun", from.getPersonal());
        assertEquals("skola@norrbro.example", from.getAddress());
        assertEquals("svar@norrbro.example", message.getReplyTo()[0].toString());
        assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
        assertTrue(message.getMessageID().endsWith("@norrbro.example>"));
        assertNotNull(message.getSentDate());
    }

    @Test
    public void takesSeveralOnOneConnection() {
        try (Mailing mailing = new SmtpCarrier().open(server(""), "")) {
            for (int i = 0; i < 3; i++) {
                assertEquals(new Delivery.Accepted(), mailing.carry(new Mail("en" + i + "@example.org", "Ämne", "Text")));
            }
        }
        assertEquals(3, post.getReceivedMessages().length);
    }

    @Test
    public void hasNoHeaderThatSomebodyWroteIntoAnother() throws Exception {
        MailServer hostile = new MailServer("localhost", post.getSmtp().getPort(), Security.NONE, "", "skola@norrbro.example",
            "Norrbro\r\nBcc: spion@example.org", "", "https://norrbro.example/", 60);
        carry(hostile, "", new Mail(TO, "Ämne\r\nBcc: spion@example.org\r\n\r\nAnnan text", "Text"));
        for (MimeMessage message : post.getReceivedMessages()) {
            assertNull(message.getHeader("Bcc"));
            assertEquals(TO, message.getRecipients(Message.RecipientType.TO)[0].toString());
            assertFalse(((String) message.getContent()).contains("Annan text"));
        }
    }

    @Test
    public void needsTheRightPassword() {
        post.setUser("skola@norrbro.example", "skolbro", "rätt?");
        assertEquals(new Delivery.NotCarried(MailTrouble.LOG_IN), carry(server("skolbro"), "fel", new Mail(TO, "Ämne", "Text")));
        assertEquals(0, post.getReceivedMessages().length);
    }

    @Test
    public void isToldApartWhatIsWrong() {
        int nobody = post.getSmtp().getPort();
        post.stop();
        assertEquals(new Delivery.NotCarried(MailTrouble.UNREACHABLE), carry(at("localhost", nobody, Security.NONE), "", new Mail(TO, "Ä", "T")));
        assertEquals(new Delivery.NotCarried(MailTrouble.UNKNOWN_HOST),
            carry(at("finns-inte.invalid", 25, Security.NONE), "", new Mail(TO, "Ä", "T")));
    }

    @Test
    public void isNotGivenInClearTextToAServerThatCannotTls() {
        assertEquals(new Delivery.NotCarried(MailTrouble.TLS), carry(at("localhost", post.getSmtp().getPort(), Security.STARTTLS), "",
            new Mail(TO, "Ä", "T")));
        assertEquals(0, post.getReceivedMessages().length);
    }

    /** As on port 465 (RFC 8314): nothing is said in clear text, and a certificate that nobody vouches for is not believed. */
    @Test
    public void speaksTlsFromTheFirstByte() throws Exception {
        SSLContext localhost = Certificates.localhost(folder.getRoot().toPath());
        System.setProperty("greenmail.tls.keystore.file", folder.getRoot().toPath().resolve("localhost.p12").toString());
        System.setProperty("greenmail.tls.keystore.password", Certificates.PASSWORD);
        GreenMail sealed = new GreenMail(ServerSetup.SMTPS.dynamicPort());
        sealed.start();
        try {
            MailServer server = at("localhost", sealed.getSmtps().getPort(), Security.TLS);
            assertEquals(new Delivery.NotCarried(MailTrouble.TLS), carry(server, "", new Mail(TO, "Ä", "T")));
            assertEquals(0, sealed.getReceivedMessages().length);
            try (Mailing mailing = new SmtpCarrier(Optional.of(localhost.getSocketFactory())).open(server, "")) {
                assertEquals(new Delivery.Accepted(), mailing.carry(new Mail(TO, "Får bilderna följa med?", "Svara före den 1 juni.")));
            }
            assertEquals("Får bilderna följa med?", sealed.getReceivedMessages()[0].getSubject());
        } finally {
            sealed.stop();
            System.clearProperty("greenmail.tls.keystore.file");
            System.clearProperty("greenmail.tls.keystore.password");
        }
    }

    /** TLS to a server that speaks clear text comes to nothing either. */
    @Test
    public void saysNothingToAServerThatDoesNotSpeakTlsAtOnce() throws Exception {
        assertTrue(carry(at("localhost", post.getSmtp().getPort(), Security.TLS), "", new Mail(TO, "Ä", "T")) instanceof Delivery.NotCarried);
        assertEquals(0, post.getReceivedMessages().length);
    }

    private static Delivery carry(MailServer server, String password, Mail mail) {
        try (Mailing mailing = new SmtpCarrier(Optional.empty()).open(server, password)) {
            return mailing.carry(mail);
        }
    }

    private MailServer server(String user) {
        return new MailServer("localhost", post.getSmtp().getPort(), Security.NONE, user, "skola@norrbro.example", "Norrbro kömmun",
            "svar@norrbro.example", "https://norrbro.example/", 60);
    }

    private static MailServer at(String host, int port, Security security) {
        return new MailServer(host, port, security, "", "skola@norrbro.example", "Norrbro", "", "https://norrbro.example/", 60);
    }
}
