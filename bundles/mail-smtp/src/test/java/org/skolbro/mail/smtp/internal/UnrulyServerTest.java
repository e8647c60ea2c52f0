package org.skolbro.mail.smtp.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import javax.net.ssl.SSLContext;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailServer.Security;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;
import org.skolbro.core.mail.Mailing;

/** What is known, and said, of a message when the server does not do as it should. */
public class UnrulyServerTest {

    private static final Mail MAIL = new Mail("mor@example.org", "Ämne", "Text");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void declinesOneAndTakesTheNext() throws Exception {
        try (ScriptedServer server = answering("RCPT TO:<borta@example.org>", "550 no such mailbox"); Mailing mailing = open(server)) {
            assertEquals(new Delivery.Declined(550), mailing.carry(new Mail("borta@example.org", "Ämne", "Text")));
            assertEquals(new Delivery.Accepted(), mailing.carry(MAIL));
            assertEquals(1, server.read.size());
        }
    }

    @Test
    public void wantsToBeAskedLater() throws Exception {
        try (ScriptedServer server = answering("RCPT", "450 later"); Mailing mailing = open(server)) {
            assertEquals(new Delivery.Declined(450), mailing.carry(MAIL));
        }
    }

    @Test
    public void declinesWhatItHasRead() throws Exception {
        try (ScriptedServer server = answering(".", "554 looks like something else"); Mailing mailing = open(server)) {
            assertEquals(new Delivery.Declined(554), mailing.carry(MAIL));
        }
    }

    @Test
    public void takesNothingFromTheSender() throws Exception {
        try (ScriptedServer server = answering("MAIL", "553 not yours"); Mailing mailing = open(server)) {
            assertEquals(new Delivery.NotCarried(MailTrouble.SENDER), mailing.carry(MAIL));
        }
    }

    @Test
    public void goesAwayBeforeItReads() throws Exception {
        for (String word : new String[]{"EHLO", "MAIL", "RCPT", "DATA"}) {
            try (ScriptedServer server = answering(word, ScriptedServer.HANG_UP); Mailing mailing = open(server)) {
                assertTrue(word, mailing.carry(MAIL) instanceof Delivery.NotCarried);
                assertEquals(0, server.read.size());
            }
        }
    }

    @Test
    public void goesAwayAfterItHasRead() throws Exception {
        try (ScriptedServer server = answering(".", ScriptedServer.HANG_UP); Mailing mailing = open(server)) {
            assertEquals(new Delivery.Uncertain(MailTrouble.BROKEN_OFF), mailing.carry(MAIL));
            assertEquals(1, server.read.size());
        }
    }

    @Test
    public void goesAwayBetweenTwo() throws Exception {
        AtomicInteger resets = new AtomicInteger();
        // the library asks whether it is still there before each message
        try (ScriptedServer server = new ScriptedServer(Optional.empty(), said -> said.matches("NOOP.*|RSET.*") && resets.getAndIncrement() == 0
                ? Optional.of(ScriptedServer.HANG_UP) : Optional.empty()); Mailing mailing = open(server)) {
            assertEquals(new Delivery.Accepted(), mailing.carry(MAIL));
            assertEquals(new Delivery.Accepted(), mailing.carry(MAIL));
            assertEquals(2, server.read.size());
        }
    }

    @Test
    public void isSpokenToUnderTlsAlone() throws Exception {
        SSLContext localhost = Certificates.localhost(folder.getRoot().toPath());
        try (ScriptedServer server = new ScriptedServer(Optional.of(localhost), said -> Optional.empty())) {
            MailServer set = set(server, Security.STARTTLS);
            try (Mailing trusting = new SmtpCarrier(Optional.of(localhost.getSocketFactory())).open(set, "")) {
                assertEquals(new Delivery.Accepted(), trusting.carry(MAIL));
            }
            int said = server.heard.size();
            assertTrue(server.heard.indexOf("STARTTLS") < server.heard.stream().filter(line -> line.startsWith("MAIL")).map(server.heard::indexOf)
                .findFirst().orElseThrow());
            try (Mailing suspicious = new SmtpCarrier().open(set, "")) {
                assertEquals(new Delivery.NotCarried(MailTrouble.TLS), suspicious.carry(MAIL));
            }
            assertFalse(server.heard.subList(said, server.heard.size()).stream().anyMatch(line -> line.startsWith("MAIL")));
        }
    }

    private static ScriptedServer answering(String beginning, String answer) throws IOException {
        Function<String, Optional<String>> script = said -> said.startsWith(beginning) ? Optional.of(answer) : Optional.empty();
        return new ScriptedServer(Optional.empty(), script);
    }

    private static Mailing open(ScriptedServer server) {
        return new SmtpCarrier().open(set(server, Security.NONE), "");
    }

    private static MailServer set(ScriptedServer server, Security security) {
        return new MailServer("localhost", server.port(), security, "", "skola@norrbro.example", "Norrbro", "", "https://norrbro.example/", 60);
    }
}
