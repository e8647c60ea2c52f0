package org.skolbro.mail.smtp.internal;

import java.util.Optional;

import javax.net.ssl.SSLSocketFactory;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.skolbro.api.mail.MailServer;
import org.skolbro.core.mail.MailCarrier;
import org.skolbro.core.mail.Mailing;

/** Carries messages by SMTP (RFC 5321), trusting the certificates that Java trusts. */
@Component
public final class SmtpCarrier implements MailCarrier {

    private final Optional<SSLSocketFactory> trust;

    @Activate
    public SmtpCarrier() {
        this(Optional.empty());
    }

    /** With certificates of a test's own. */
    SmtpCarrier(Optional<SSLSocketFactory> trust) {
        this.trust = trust;
    }

    @Override
    public Mailing open(MailServer server, String password) {
        return new SmtpMailing(server, password, trust);
    }
}
