package org.skolbro.core.internal.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailServers;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.text.Text;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.mail.Addresses;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;
import org.skolbro.core.mail.Mailing;
import org.skolbro.core.store.UnitOfWork;

/** Sets the mail server, and tries it out. */
@Component
public final class MailServerService implements MailServers {

    private static final int MOST_PER_MINUTE = 600;
    private static final int LONGEST = 200;

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final MailOffice office;

    @Activate
    public MailServerService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference MailOffice office) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.office = office;
    }

    @Override
    public Setting setting(Caller caller) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR);
            return now();
        });
    }

    @Override
    public Outcome<Setting> set(Caller caller, MailServer server, Optional<String> password) {
        return work.inOne(() -> {
            gate.requireOffice(caller, Role.ADMINISTRATOR);
            Optional<Text> wrong = wrong(server);
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            Optional<KeptServer> before = office.kept()
                .filter(kept -> KeptServer.purpose(kept.server()).equals(KeptServer.purpose(server)));
            if (password.isEmpty() && before.isPresent()) {
                office.keep(server, before.get());
            } else {
                office.keep(server, password.orElse(""));
            }
            trail.write(caller, "mail.server-set", List.of(), "", server.security().name());
            return Outcome.done(now());
        });
    }

    @Override
    public Outcome<Setting> tryOut(Caller caller, String to) {
        Setting set = setting(caller);
        if (!Addresses.isOne(to)) {
            return Outcome.refused(MailSentences.TO);
        }
        Delivery delivery;
        try (Mailing mailing = office.open()) {
            delivery = mailing.carry(new Mail(to, MailSentences.TRIAL.sv() + " / " + MailSentences.TRIAL.en(),
                MailSentences.TRIAL_TEXT.sv() + "\n\n" + MailSentences.TRIAL_TEXT.en() + "\n"));
        }
        work.inOne(() -> trail.write(caller, "mail.tried-out", List.of(), "", delivery.getClass().getSimpleName()));
        return switch (delivery) {
            case Delivery.Accepted yes -> Outcome.done(set);
            case Delivery.Declined(int reply) -> Outcome.refused(MailSentences.declined(reply));
            case Delivery.NotCarried(var trouble) -> Outcome.refused(trouble.says());
            case Delivery.Uncertain(var trouble) -> Outcome.refused(trouble.says());
        };
    }

    private Setting now() {
        Optional<KeptServer> kept = office.kept();
        return new Setting(kept.map(KeptServer::server), kept.filter(one -> !one.password().isEmpty()).isPresent());
    }

    private static Optional<Text> wrong(MailServer server) {
        if (!server.host().matches("[A-Za-z0-9.:-]{1,253}")) {
            return Optional.of(MailSentences.HOST);
        }
        if (server.port() < 1 || server.port() > 65_535) {
            return Optional.of(MailSentences.PORT);
        }
        if (!Addresses.isOne(server.sender()) || !server.replyTo().isEmpty() && !Addresses.isOne(server.replyTo())) {
            return Optional.of(MailSentences.SENDER);
        }
        if (!isOneLine(server.senderName()) || server.senderName().isBlank() || !isOneLine(server.user())) {
            return Optional.of(MailSentences.NAME);
        }
        if (server.perMinute() < 1 || server.perMinute() > MOST_PER_MINUTE) {
            return Optional.of(MailSentences.PACE);
        }
        return isWebAddress(server.logIn()) ? Optional.empty() : Optional.of(MailSentences.LOG_IN);
    }

    private static boolean isOneLine(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    /** Without anything in it that would tell of somebody. */
    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return text.length() <= LONGEST && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                && address.getHost() != null && address.getRawQuery() == null && address.getRawFragment() == null
                && address.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
