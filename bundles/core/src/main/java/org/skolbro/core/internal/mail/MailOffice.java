package org.skolbro.core.internal.mail;

import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.skolbro.api.mail.MailServer;
import org.skolbro.api.mail.MailTrouble;
import org.skolbro.core.internal.access.Vault;
import org.skolbro.core.mail.Delivery;
import org.skolbro.core.mail.Mail;
import org.skolbro.core.mail.MailCarrier;
import org.skolbro.core.mail.Mailing;
import org.skolbro.core.store.SettingStore;
import org.skolbro.core.store.UnitOfWork;

/** Where messages are handed in. A platform without a server, or without the bundle that carries, says so instead. */
@Component(service = MailOffice.class)
public final class MailOffice {

    private static final String SETTING = "mail.server";

    private final UnitOfWork work;
    private final SettingStore settings;
    private final Vault vault;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile MailCarrier carrier;

    @Activate
    public MailOffice(@Reference UnitOfWork work, @Reference SettingStore settings) {
        this(work, settings, Vault.ofThePlatform());
    }

    private MailOffice(UnitOfWork work, SettingStore settings, Vault vault) {
        this.work = work;
        this.settings = settings;
        this.vault = vault;
    }

    /** Outside OSGi. */
    public static MailOffice of(UnitOfWork work, SettingStore settings, Vault vault, MailCarrier carrier) {
        MailOffice office = new MailOffice(work, settings, vault);
        office.carrier = carrier;
        return office;
    }

    /** To be called in a unit of work. */
    public Optional<MailServer> server() {
        return kept().map(KeptServer::server);
    }

    /** What hinders messages before any server is asked. To be called in a unit of work. */
    public Optional<MailTrouble> missing() {
        if (kept().isEmpty()) {
            return Optional.of(MailTrouble.NO_SERVER);
        }
        return carrier == null ? Optional.of(MailTrouble.NO_CARRIER) : Optional.empty();
    }

    Optional<KeptServer> kept() {
        return settings.get(SETTING).flatMap(KeptServer::of);
    }

    void keep(MailServer server, String password) {
        settings.put(SETTING, new KeptServer(server, password.isEmpty() ? "" : vault.seal(password, KeptServer.purpose(server))).text());
    }

    /** The password stays as it is sealed. */
    void keep(MailServer server, KeptServer before) {
        settings.put(SETTING, new KeptServer(server, before.password()).text());
    }

    /** The way to the server as it is set now. */
    public Mailing open() {
        Optional<KeptServer> now = work.inOne(this::kept);
        MailCarrier carries = carrier;
        if (now.isEmpty()) {
            return new NoWay(MailTrouble.NO_SERVER);
        }
        if (carries == null) {
            return new NoWay(MailTrouble.NO_CARRIER);
        }
        MailServer server = now.get().server();
        String sealed = now.get().password();
        return carries.open(server, sealed.isEmpty() ? "" : vault.open(sealed, KeptServer.purpose(server)));
    }

    private record NoWay(MailTrouble why) implements Mailing {

        @Override
        public Delivery carry(Mail mail) {
            return new Delivery.NotCarried(why);
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }
}
