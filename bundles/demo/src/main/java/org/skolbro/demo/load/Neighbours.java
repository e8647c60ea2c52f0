package org.skolbro.demo.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.person.PersonId;
import org.skolbro.api.register.SchoolType;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.Counterparts;
import org.skolbro.api.transfer.Transfers;
import org.skolbro.api.transfer.Transfers.Leaver;

/** The municipality next door, as invented as this one, and a child who leaves for it. Done twice it equals once. */
@Component(service = Neighbours.class)
public final class Neighbours {

    private static final String NAME = "Västerbro kommun";
    private static final String CODE = "212000-0035";
    /** Nobody has the other half of it. */
    private static final String KEY = "MCowBQYDK2VwAyEAvYPQTLAYTt5yOqxZG8CprEVTs6Qvd+kA26/TTzJ6JlU=";

    private final Counterparts counterparts;
    private final Transfers transfers;

    @Activate
    public Neighbours(@Reference Counterparts counterparts, @Reference Transfers transfers) {
        this.counterparts = counterparts;
        this.transfers = transfers;
    }

    void introduce(Caller administrator, LocalDate today) {
        if (known(administrator).isEmpty()) {
            Answered.yes(counterparts.register(administrator, new Counterparts.Proposal(NAME, CODE, "registrator@vasterbro.example", KEY, fingerprint(),
                today.minusDays(1), "Per telefon med registratorn, på numret i vår egen katalog")));
        }
    }

    private Optional<Counterpart> known(Caller caller) {
        return counterparts.all(caller).stream().filter(one -> one.code().equals(CODE)).findFirst();
    }

    private static String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Base64.getDecoder().decode(KEY)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Begins the transition of a child of whom the register does not know where she goes. */
    void leaves(Caller headteacher, PersonId child) {
        Optional<Leaver> leaver = transfers.leavers(headteacher).stream().filter(one -> one.child().equals(child)).findFirst();
        leaver.ifPresent(one -> Answered.yes(transfers.begin(headteacher, one.placement(), known(headteacher).orElseThrow().id(), new SchoolType("FS"))));
    }
}
