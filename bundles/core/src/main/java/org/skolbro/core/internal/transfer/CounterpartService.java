package org.skolbro.core.internal.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.skolbro.api.access.Caller;
import org.skolbro.api.access.Role;
import org.skolbro.api.outcome.Outcome;
import org.skolbro.api.problem.NotFound;
import org.skolbro.api.text.Text;
import org.skolbro.api.transfer.Counterpart.Mapping;
import org.skolbro.api.transfer.Counterpart;
import org.skolbro.api.transfer.CounterpartId;
import org.skolbro.api.transfer.Counterparts;
import org.skolbro.core.internal.access.Gate;
import org.skolbro.core.internal.audit.AuditTrail;
import org.skolbro.core.internal.delivery.DeliveryFolder;
import org.skolbro.core.internal.time.Ids;
import org.skolbro.core.store.TransferStore;
import org.skolbro.core.store.UnitOfWork;

/** The register of counterparts. A key is registered by who has heard its fingerprint, and never changed: it is withdrawn. */
@Component
public final class CounterpartService implements Counterparts {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 2000;
    private static final String CODE = "[0-9A-Za-z-]{1,28}";

    private final UnitOfWork work;
    private final Gate gate;
    private final AuditTrail trail;
    private final TransferStore store;
    private final Keys keys;
    private final DeliveryFolder ourselves;
    private final Clock clock;
    private final Glossary glossary;

    @Activate
    public CounterpartService(@Reference UnitOfWork work, @Reference Gate gate, @Reference AuditTrail trail, @Reference TransferStore store,
            @Reference Keys keys, @Reference DeliveryFolder ourselves, @Reference Glossary glossary,
            @Reference(target = "(skolbro.clock=platform)") Clock clock) {
        this.work = work;
        this.gate = gate;
        this.trail = trail;
        this.store = store;
        this.keys = keys;
        this.ourselves = ourselves;
        this.clock = clock;
        this.glossary = glossary;
    }

    @Override
    public OwnKey own(Caller caller) {
        gate.account(caller);
        String name = ourselves.deliverer().name();
        return new OwnKey(name.equals(DeliveryFolder.UNNAMED) ? "" : name, ourselves.deliverer().code(), keys.pem(), keys.fingerprint());
    }

    @Override
    public List<Counterpart> all(Caller caller) {
        return work.inOne(() -> {
            if (!caller.roles().contains(Role.HEADTEACHER)) {
                gate.requireOffice(caller, Role.ADMINISTRATOR, Role.AUDITOR, Role.OPERATOR);
            }
            gate.account(caller);
            return store.counterparts().stream().sorted(Comparator.comparing((Counterpart one) -> !one.counts()).thenComparing(Counterpart::name)).toList();
        });
    }

    @Override
    public Outcome<Counterpart> register(Caller caller, Proposal proposal) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        return work.inOne(() -> {
            Optional<Text> fault = fault(proposal);
            if (fault.isPresent()) {
                return Outcome.refused(fault.get());
            }
            String key = Keys.bare(proposal.pem());
            List<Mapping> before = store.counterparts().stream().filter(one -> one.code().equals(proposal.code().strip())).reduce((older, newer) -> newer)
                .map(Counterpart::mappings).orElse(List.of());
            Counterpart made = new Counterpart(new CounterpartId(Ids.next()), proposal.name().strip(), proposal.code().strip(), proposal.contact().strip(),
                key, Keys.fingerprint(key).orElseThrow(), proposal.confirmedOn(), proposal.confirmedHow().strip(), caller.displayName(), clock.instant(),
                Optional.empty(), before);
            store.insert(made);
            trail.write(caller, "counterpart.registered", List.of(), made.id().toString(), "");
            return Outcome.done(made);
        });
    }

    private Optional<Text> fault(Proposal proposal) {
        if (isNot(proposal.name(), LONGEST_NAME) || proposal.contact().length() > LONGEST_NAME) {
            return Optional.of(TransferTexts.NAME);
        }
        String code = proposal.code().strip();
        if (!code.matches(CODE)) {
            return Optional.of(TransferTexts.CODE);
        }
        Optional<String> fingerprint = Keys.fingerprint(Keys.bare(proposal.pem()));
        if (fingerprint.isEmpty()) {
            return Optional.of(TransferTexts.KEY);
        }
        if (fingerprint.get().equals(keys.fingerprint()) || code.equals(ourselves.deliverer().code())) {
            return Optional.of(TransferTexts.OWN);
        }
        if (!fingerprint.get().equals(Keys.plain(proposal.fingerprint()))) {
            return Optional.of(TransferTexts.FINGERPRINT);
        }
        if (isNot(proposal.confirmedHow(), LONGEST_REASON) || proposal.confirmedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(TransferTexts.CONFIRMED);
        }
        return store.counterparts().stream().filter(Counterpart::counts)
            .anyMatch(one -> one.code().equals(code) || one.fingerprint().equals(fingerprint.get())) ? Optional.of(TransferTexts.CODE_TAKEN) : Optional.empty();
    }

    @Override
    public List<Word> words(Caller caller, CounterpartId id) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.AUDITOR);
        return work.inOne(() -> glossary.words(require(id)));
    }

    @Override
    public List<Choice> choices(Caller caller, Mapping.Kind kind) {
        gate.requireOffice(caller, Role.ADMINISTRATOR, Role.AUDITOR);
        return work.inOne(() -> glossary.choices(kind));
    }

    @Override
    public Outcome<Counterpart> map(Caller caller, CounterpartId id, Mapping.Kind kind, String theirs, String ours) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        return work.inOne(() -> {
            Counterpart known = require(id);
            boolean possible = ours.isEmpty() || glossary.choices(kind).stream().anyMatch(choice -> choice.key().equals(ours));
            if (!possible || isNot(theirs, LONGEST_NAME)) {
                return Outcome.refused(TransferTexts.NO_SUCH_WORD);
            }
            Counterpart mapped = ours.isEmpty() ? known.unmapped(kind, theirs)
                : known.mapped(new Mapping(kind, theirs, ours, caller.displayName(), clock.instant()));
            store.update(mapped);
            trail.write(caller, "counterpart.mapped", List.of(), id.toString(), kind + " " + ours);
            return Outcome.done(mapped);
        });
    }

    private Counterpart require(CounterpartId id) {
        return store.counterpart(id).orElseThrow(() -> new NotFound("No counterpart " + id));
    }

    @Override
    public Outcome<Counterpart> withdraw(Caller caller, CounterpartId id, String reason) {
        gate.requireOffice(caller, Role.ADMINISTRATOR);
        return work.inOne(() -> {
            Counterpart known = require(id);
            if (!known.counts()) {
                return Outcome.refused(TransferTexts.WITHDRAWN_ALREADY);
            }
            if (isNot(reason, LONGEST_REASON)) {
                return Outcome.refused(TransferTexts.REASON);
            }
            Counterpart withdrawn = known.withdrawn(new Counterpart.Withdrawal(caller.displayName(), clock.instant(), reason.strip()));
            store.update(withdrawn);
            trail.write(caller, "counterpart.withdrawn", List.of(), id.toString(), "");
            return Outcome.done(withdrawn);
        });
    }

    private static boolean isNot(String text, int longest) {
        return text.isBlank() || text.length() > longest;
    }
}
